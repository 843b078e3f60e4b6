/** Generated from comments.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../../providers/typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type AddCommentMutationVariables = Exact<{
  input: Types.AddCommentInput;
}>;

export type AddCommentMutation = { readonly addComment: { readonly comment: { readonly id: string } } };

export type WithdrawCommentMutationVariables = Exact<{
  input: Types.WithdrawCommentInput;
}>;

export type WithdrawCommentMutation = { readonly withdrawComment: { readonly comment: { readonly id: string } } };

export type CommentFieldsFragment = {
  readonly id: string;
  readonly section: Types.PlanSection | null;
  readonly measureId: string | null;
  readonly measureTitle: string | null;
  readonly body: string | null;
  readonly writtenAt: string;
  readonly authorName: string;
  readonly authorRole: Types.AccountRole;
  readonly allowedActions: ReadonlyArray<Types.CommentAction>;
};

export const addComment =
  'mutation AddComment($input:AddCommentInput!){addComment(input:$input){comment{id}}}' as TypedDocument<
    AddCommentMutation,
    AddCommentMutationVariables
  >;
export const withdrawComment =
  'mutation WithdrawComment($input:WithdrawCommentInput!){withdrawComment(input:$input){comment{id}}}' as TypedDocument<
    WithdrawCommentMutation,
    WithdrawCommentMutationVariables
  >;
