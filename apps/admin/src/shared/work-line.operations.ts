/** Generated from work-line.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../providers/typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type HandInDueQueryVariables = Exact<{
  code: number;
  fiscalYear: number;
}>;

export type HandInDueQuery = {
  readonly district: {
    readonly handIns: ReadonlyArray<{
      readonly kind: Types.HandInKind;
      readonly state: Types.HandInState;
      readonly dueOn: string | null;
      readonly daysLeft: number | null;
    }>;
  } | null;
};

export const handInDueQuery =
  'query HandInDue($code:Int!$fiscalYear:Int!){district(code:$code){handIns(fiscalYear:$fiscalYear){kind state dueOn daysLeft}}}' as TypedDocument<
    HandInDueQuery,
    HandInDueQueryVariables
  >;
