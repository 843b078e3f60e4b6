import { spellingsOf, type AuditAction } from '@sucharit/domain/audit';

/** One page of the trail; the filter is the API's own. */
export const auditQuery = `query AuditTrail($filter: AuditEventFilter, $first: Int!, $after: String) {
  auditEvents(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } nodes { seq at actor actorName action object accountName districtCode detail hash } } }`;

export const verificationsQuery = `query AuditVerifications {
  auditVerifications(first: 5) { nodes { id jobId verifiedAt whole events headHash faultSeq fault } } }`;

export const verifyMutation = 'mutation VerifyAuditTrail { verifyAuditTrail { jobId } }';

export const verifyJobQuery = 'query VerifyJob($id: ID!) { job(id: $id) { id state progress errorTh errorEn } }';

export const originMutation = `mutation ShowAuditOrigin($input: ShowAuditOriginInput!) {
  showAuditOrigin(input: $input) { origin { address browser sessionNumber } } }`;

/** From where an event came. */
export interface AuditOrigin {
  readonly address: string;
  readonly browser: string | null;
  /** null for an access token */
  readonly sessionNumber: number | null;
}

export interface AuditEvent {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  /** null for the product itself */
  readonly actorName: string | null;
  readonly action: string;
  readonly object: string;
  /** of the account that it was done to; null for other things */
  readonly accountName: string | null;
  readonly districtCode: number | null;
  /** JSON text. */
  readonly detail: string;
  readonly hash: string;
}

export interface Verification {
  readonly id: string;
  readonly jobId: string;
  readonly verifiedAt: string;
  readonly whole: boolean;
  readonly events: number;
  readonly headHash: string;
  readonly faultSeq: number | null;
  readonly fault: string | null;
}

/** What is asked for above the trail; days are those of Bangkok. */
export interface AuditSearch {
  readonly actor: string;
  readonly action: AuditAction | '';
  readonly object: string;
  readonly from: string;
  readonly to: string;
}

/** The API's condition for what is asked. */
export function auditFilter({ actor, action, object, from, to }: AuditSearch): object {
  const at = {
    ...(from ? { gte: `${from}T00:00:00+07:00` } : {}),
    ...(to ? { lte: `${to}T23:59:59.999999+07:00` } : {}),
  };
  return {
    ...(actor.trim() ? { actor: { contains: actor.trim() } } : {}),
    ...(action ? { action: { in: spellingsOf(action) } } : {}),
    ...(object.trim() ? { object: { contains: object.trim() } } : {}),
    ...(Object.keys(at).length > 0 ? { at } : {}),
  };
}
