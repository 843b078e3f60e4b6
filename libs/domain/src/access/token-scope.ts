import type { Permission } from './permission.js';
import { permissionsOf, type Role } from './role-permissions.js';

/** What the holder of an access token can let it do, one by one. The list is closed. */
export const tokenScopes = [
  'READ_FIGURES',
  'READ_SUMMARIES',
  'WRITE_PLANS',
  'SUBMIT_PLANS',
  'DECIDE_PLANS',
  'WRITE_COMMENTS',
  'WRITE_PROGRESS',
  'SUBMIT_PROGRESS',
  'DECIDE_PROGRESS',
  'GIVE_CENTRE_MARKS',
  'WRITE_ITA',
  'COMPILE_SUMMARIES',
  'SET_ROUNDS',
  'SET_REFERENCES',
  'SET_CHANNELS',
  'SEND_REMINDERS',
  'SET_SCHEMES',
  'SET_RISK_MATRICES',
  'READ_AUDIT',
] as const;

export type TokenScope = (typeof tokenScopes)[number];

interface TokenScopeDefinition {
  readonly nameTh: string;
  readonly nameEn: string;
  /** What the scope is about; a role that has none of it cannot give the scope. */
  readonly permissions: readonly Permission[];
  /** What goes with it, because an operation's answer shows it. */
  readonly alongside?: readonly Permission[];
}

const figures = ['figures:read'] as const;

/** What each scope lets through. Whoever writes reads the figures too: every answer of a change shows them. */
export const tokenScopeDefinitions = {
  READ_FIGURES: {
    nameTh: 'อ่านแผน ความก้าวหน้า ความเสี่ยง และ ITA',
    nameEn: 'Read plans, progress, risks and ITA',
    permissions: ['figures:read'],
  },
  READ_SUMMARIES: {
    nameTh: 'อ่านสรุประดับเมืองและสถานะงาน',
    nameEn: 'Read city summaries and jobs',
    permissions: ['summaries:read', 'jobs:read'],
  },
  WRITE_PLANS: {
    nameTh: 'เขียนและนำเข้าแผน',
    nameEn: 'Write and import plans',
    permissions: ['plans:write'],
    alongside: figures,
  },
  SUBMIT_PLANS: { nameTh: 'เสนอแผน', nameEn: 'Submit plans', permissions: ['plans:submit'], alongside: figures },
  DECIDE_PLANS: {
    nameTh: 'เห็นชอบ อนุมัติ หรือส่งคืนแผน',
    nameEn: 'Endorse, approve and return plans',
    permissions: ['plans:endorse', 'plans:recommend', 'plans:approve'],
    alongside: figures,
  },
  WRITE_COMMENTS: {
    nameTh: 'อ่าน แสดง และถอนความเห็น',
    nameEn: 'Read, write and withdraw comments',
    permissions: ['comments:write'],
    alongside: figures,
  },
  WRITE_PROGRESS: {
    nameTh: 'เขียนรายงานผล',
    nameEn: 'Write progress reports',
    permissions: ['progress:write'],
    alongside: figures,
  },
  SUBMIT_PROGRESS: {
    nameTh: 'เสนอรายงานผล',
    nameEn: 'Submit progress reports',
    permissions: ['progress:submit'],
    alongside: figures,
  },
  DECIDE_PROGRESS: {
    nameTh: 'อนุมัติหรือส่งคืนรายงานผล',
    nameEn: 'Approve and return progress reports',
    permissions: ['progress:approve'],
    alongside: figures,
  },
  GIVE_CENTRE_MARKS: {
    nameTh: 'รับหรือส่งกลับแผนและรายงานผลที่เขตอนุมัติแล้ว',
    nameEn: 'Accept and return approved plans and reports',
    permissions: ['marks:write'],
    alongside: figures,
  },
  WRITE_ITA: {
    nameTh: 'บันทึกผล ITA',
    nameEn: 'Record ITA results',
    permissions: ['ita:write'],
    alongside: figures,
  },
  COMPILE_SUMMARIES: {
    nameTh: 'สั่งจัดทำสรุประดับเมือง',
    nameEn: 'Have city summaries compiled',
    permissions: ['summaries:compile'],
    alongside: ['summaries:read', 'jobs:read'],
  },
  SET_ROUNDS: {
    nameTh: 'กำหนดรอบรายงาน',
    nameEn: 'Set reporting rounds',
    permissions: ['rounds:write'],
    alongside: figures,
  },
  SET_REFERENCES: {
    nameTh: 'กำหนดแผนระดับบน',
    nameEn: 'Set higher plans',
    permissions: ['references:write'],
    alongside: figures,
  },
  SET_CHANNELS: {
    nameTh: 'กำหนดช่องทางติดต่อ',
    nameEn: 'Set contact channels',
    permissions: ['channels:write'],
    alongside: figures,
  },
  SEND_REMINDERS: {
    nameTh: 'ส่งการแจ้งเตือน',
    nameEn: 'Send reminders',
    permissions: ['reminders:send'],
    alongside: figures,
  },
  SET_SCHEMES: {
    nameTh: 'กำหนดเกณฑ์ ITA',
    nameEn: 'Set ITA schemes',
    permissions: ['schemes:write'],
    alongside: figures,
  },
  SET_RISK_MATRICES: {
    nameTh: 'กำหนดตารางประเมินความเสี่ยง',
    nameEn: 'Set matrices of risks',
    permissions: ['matrices:write'],
    alongside: figures,
  },
  READ_AUDIT: { nameTh: 'อ่านบันทึกการตรวจสอบ', nameEn: 'Read the audit trail', permissions: ['audit:read'] },
} as const satisfies Record<TokenScope, TokenScopeDefinition>;

/**
 * What no token may do, not even one without scopes: an account or a stand-in that it made would outlive it when it is revoked, and in
 * somebody else's name decides a person alone.
 */
export const outlivingPermissions: readonly Permission[] = [
  'accounts:manage',
  'stand-ins:act',
  'stand-ins:set',
  'stand-ins:set-others',
];

const definitionOf = (scope: TokenScope): TokenScopeDefinition => tokenScopeDefinitions[scope];

/** The scopes that a holder of this role can give: those that let something through. */
export function scopesOfRole(role: Role): TokenScope[] {
  const held = permissionsOf(role);
  return tokenScopes.filter((scope) => definitionOf(scope).permissions.some((permission) => held.has(permission)));
}

/** Everything that these scopes let through, whoever holds the token. */
export const permissionsOfScopes = (scopes: readonly TokenScope[]): ReadonlySet<Permission> =>
  new Set(
    scopes.flatMap((scope) => {
      const { permissions, alongside = [] } = definitionOf(scope);
      return [...permissions, ...alongside];
    }),
  );
