import type { Permission } from './permission.js';

export const roles = [
  'CENTRE_ADMIN',
  'CENTRE_OFFICER',
  'ANALYST',
  'DISTRICT_OFFICER',
  'DISTRICT_HEAD',
  'DISTRICT_DIRECTOR',
] as const;

/** What an account is in the organisation; an account has exactly one. */
export type Role = (typeof roles)[number];

interface RoleDefinition {
  readonly nameTh: string;
  readonly nameEn: string;
  /** Which rows the role works on: those of the whole city, or of its own district. */
  readonly reach: 'city' | 'district';
  readonly permissions: ReadonlySet<Permission>;
}

const reading = ['figures:read', 'summaries:read', 'jobs:read', 'tokens:manage'] as const;
const centre = [
  ...reading,
  'plans:write',
  'comments:write',
  'ita:write',
  'summaries:compile',
  'rounds:write',
  'reminders:send',
] as const;
const district = [
  ...reading,
  'plans:write',
  'comments:write',
  'plans:submit',
  'progress:write',
  'progress:submit',
] as const;

/**
 * The centre files the plans and ITA results that reach it as documents, sets the rounds and compiles summaries; a plan and
 * a report are decided on only inside the district (the memo goes officer, head of section, director).
 */
export const roleDefinitions = {
  CENTRE_ADMIN: {
    nameTh: 'ผู้ดูแลระบบของศูนย์ต่อต้านการทุจริต',
    nameEn: 'Administrator of the anti-corruption centre',
    reach: 'city',
    permissions: new Set<Permission>([...centre, 'audit:read', 'accounts:manage', 'schemes:write', 'queue:manage']),
  },
  CENTRE_OFFICER: {
    nameTh: 'เจ้าหน้าที่ศูนย์ต่อต้านการทุจริต',
    nameEn: 'Officer of the anti-corruption centre',
    reach: 'city',
    permissions: new Set<Permission>(centre),
  },
  ANALYST: {
    nameTh: 'นักวิเคราะห์ข้อมูล',
    nameEn: 'Data analyst',
    reach: 'city',
    permissions: new Set<Permission>(reading),
  },
  DISTRICT_OFFICER: {
    nameTh: 'เจ้าหน้าที่สำนักงานเขต',
    nameEn: 'District officer',
    reach: 'district',
    permissions: new Set<Permission>(district),
  },
  DISTRICT_HEAD: {
    nameTh: 'หัวหน้าฝ่ายปกครอง สำนักงานเขต',
    nameEn: 'Head of the district administrative section',
    reach: 'district',
    permissions: new Set<Permission>([...district, 'plans:endorse']),
  },
  DISTRICT_DIRECTOR: {
    nameTh: 'ผู้อำนวยการเขต',
    nameEn: 'District director',
    reach: 'district',
    permissions: new Set<Permission>([...district, 'plans:endorse', 'plans:approve', 'progress:approve']),
  },
} as const satisfies Record<Role, RoleDefinition>;

/** What a role may do. */
export function permissionsOf(role: Role): ReadonlySet<Permission> {
  return roleDefinitions[role].permissions;
}
