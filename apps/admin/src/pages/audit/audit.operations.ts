/** Generated from audit.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../../providers/typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type AuditTrailQueryVariables = Exact<{
  filter?: Types.AuditEventFilter | null | undefined;
  orderBy?: ReadonlyArray<Types.AuditEventOrder> | Types.AuditEventOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type AuditTrailQuery = {
  readonly page: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
    readonly nodes: ReadonlyArray<{
      readonly seq: number;
      readonly at: string;
      readonly actor: string;
      readonly actorName: string | null;
      readonly action: string;
      readonly object: string;
      readonly accountName: string | null;
      readonly districtCode: number | null;
      readonly detail: string;
      readonly hash: string;
    }>;
  };
};

export type AuditVerificationsQueryVariables = Exact<{ [key: string]: never }>;

export type AuditVerificationsQuery = {
  readonly auditVerifications: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly jobId: string;
      readonly verifiedAt: string;
      readonly whole: boolean;
      readonly events: number;
      readonly headHash: string;
      readonly faultSeq: number | null;
      readonly fault: string | null;
    }>;
  };
};

export type VerifyAuditTrailMutationVariables = Exact<{ [key: string]: never }>;

export type VerifyAuditTrailMutation = { readonly verifyAuditTrail: { readonly jobId: string } };

export type VerifyJobQueryVariables = Exact<{
  id: string;
}>;

export type VerifyJobQuery = {
  readonly job: {
    readonly id: string;
    readonly state: Types.JobState;
    readonly progress: number;
    readonly errorTh: string | null;
    readonly errorEn: string | null;
  } | null;
};

export type ShowAuditOriginMutationVariables = Exact<{
  input: Types.ShowAuditOriginInput;
}>;

export type ShowAuditOriginMutation = {
  readonly showAuditOrigin: {
    readonly origin: {
      readonly address: string;
      readonly browser: string | null;
      readonly sessionNumber: number | null;
    } | null;
  };
};

export const auditTrailQuery =
  'query AuditTrail($filter:AuditEventFilter$orderBy:[AuditEventOrder!]$first:Int!$after:String){page:auditEvents(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}nodes{seq at actor actorName action object accountName districtCode detail hash}}}' as TypedDocument<
    AuditTrailQuery,
    AuditTrailQueryVariables
  >;
export const auditVerificationsQuery =
  'query AuditVerifications{auditVerifications(first:5){nodes{id jobId verifiedAt whole events headHash faultSeq fault}}}' as TypedDocument<
    AuditVerificationsQuery,
    AuditVerificationsQueryVariables
  >;
export const verifyAuditTrail = 'mutation VerifyAuditTrail{verifyAuditTrail{jobId}}' as TypedDocument<
  VerifyAuditTrailMutation,
  VerifyAuditTrailMutationVariables
>;
export const verifyJobQuery =
  'query VerifyJob($id:ID!){job(id:$id){id state progress errorTh errorEn}}' as TypedDocument<
    VerifyJobQuery,
    VerifyJobQueryVariables
  >;
export const showAuditOrigin =
  'mutation ShowAuditOrigin($input:ShowAuditOriginInput!){showAuditOrigin(input:$input){origin{address browser sessionNumber}}}' as TypedDocument<
    ShowAuditOriginMutation,
    ShowAuditOriginMutationVariables
  >;
