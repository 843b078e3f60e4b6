import type { Permission } from './permission.js';

export const roles = [
  'CENTRE_ADMIN',
  'CENTRE_OFFICER',
  'CITY_EXECUTIVE',
  'ANALYST',
  'DISTRICT_OFFICER',
  'DISTRICT_HEAD',
  'DISTRICT_ASSISTANT_DIRECTOR',
  'DISTRICT_DIRECTOR',
] as const;

/** What an account is in the organisation; an account has exactly one. */
export type Role = (typeof roles)[number];

/** What follows from a role. A trait that is not stated is not had. */
export interface RoleTraits {
  /** Which rows the role sees beside the published ones: those of the whole city, of its own district, or none. */
  readonly reach: 'city' | 'district' | 'none';
  /** Of which districts it may write rows, as far as its permissions go. */
  readonly writesDistricts: 'all' | 'own' | 'none';
  /** Whether it sees the names of who wrote, handed in and decided. */
  readonly seesNames: boolean;
  readonly permissions: ReadonlySet<Permission>;
}

interface RoleDefinition extends RoleTraits {
  readonly nameTh: string;
  readonly nameEn: string;
  readonly reach: 'city' | 'district';
}

const reading = ['figures:read', 'summaries:read', 'jobs:read', 'tokens:manage'] as const;
const centre = [
  ...reading,
  'plans:write',
  'comments:write',
  'ita:write',
  'summaries:compile',
  'rounds:write',
  'references:write',
  'channels:write',
  'reminders:send',
  'marks:write',
] as const;
const district = [
  ...reading,
  'plans:write',
  'comments:write',
  'plans:submit',
  'progress:write',
  'progress:submit',
  'channels:write',
  'stand-ins:act',
] as const;

/**
 * The centre files the plans and ITA results that reach it as documents, sets the rounds and compiles summaries; a plan and
 * a report are decided on only inside the district (the memo goes officer, head of section, assistant director where the district has
 * that step, director).
 */
export const roleDefinitions = {
  CENTRE_ADMIN: {
    nameTh: 'ผู้ดูแลระบบของศูนย์ต่อต้านการทุจริต',
    nameEn: 'Administrator of the anti-corruption centre',
    reach: 'city',
    writesDistricts: 'all',
    seesNames: true,
    permissions: new Set<Permission>([
      ...centre,
      'audit:read',
      'accounts:manage',
      'stand-ins:set-others',
      'schemes:write',
      'matrices:write',
      'queue:manage',
    ]),
  },
  CENTRE_OFFICER: {
    nameTh: 'เจ้าหน้าที่ศูนย์ต่อต้านการทุจริต',
    nameEn: 'Officer of the anti-corruption centre',
    reach: 'city',
    writesDistricts: 'all',
    seesNames: true,
    permissions: new Set<Permission>(centre),
  },
  CITY_EXECUTIVE: {
    nameTh: 'ผู้บริหารกรุงเทพมหานคร',
    nameEn: 'Executive of the city',
    reach: 'city',
    writesDistricts: 'none',
    seesNames: false,
    permissions: new Set<Permission>(['figures:read', 'summaries:read', 'jobs:read']),
  },
  ANALYST: {
    nameTh: 'นักวิเคราะห์ข้อมูล',
    nameEn: 'Data analyst',
    reach: 'city',
    writesDistricts: 'none',
    seesNames: false,
    permissions: new Set<Permission>(reading),
  },
  DISTRICT_OFFICER: {
    nameTh: 'เจ้าหน้าที่สำนักงานเขต',
    nameEn: 'District officer',
    reach: 'district',
    writesDistricts: 'own',
    seesNames: true,
    permissions: new Set<Permission>(district),
  },
  DISTRICT_HEAD: {
    nameTh: 'หัวหน้าฝ่ายปกครอง สำนักงานเขต',
    nameEn: 'Head of the district administrative section',
    reach: 'district',
    writesDistricts: 'own',
    seesNames: true,
    permissions: new Set<Permission>([...district, 'plans:endorse', 'stand-ins:set', 'stand-ins:set-others']),
  },
  DISTRICT_ASSISTANT_DIRECTOR: {
    nameTh: 'ผู้ช่วยผู้อำนวยการเขต',
    nameEn: 'Assistant district director',
    reach: 'district',
    writesDistricts: 'own',
    seesNames: true,
    permissions: new Set<Permission>([...district, 'plans:recommend', 'stand-ins:set']),
  },
  DISTRICT_DIRECTOR: {
    nameTh: 'ผู้อำนวยการเขต',
    nameEn: 'District director',
    reach: 'district',
    writesDistricts: 'own',
    seesNames: true,
    permissions: new Set<Permission>([
      ...district,
      'plans:endorse',
      'plans:approve',
      'progress:approve',
      'stand-ins:set',
    ]),
  },
} as const satisfies Record<Role, RoleDefinition>;

/** What follows from a role that nobody has defined: nothing. */
const noTraits: RoleTraits = { reach: 'none', writesDistricts: 'none', seesNames: false, permissions: new Set() };

/** What follows from a role; nothing from one that is not in the table, wherever it came from. */
export const traitsOf = (role: Role | null): RoleTraits =>
  role !== null && Object.hasOwn(roleDefinitions, role) ? roleDefinitions[role] : noTraits;

/** What a role may do. */
export const permissionsOf = (role: Role | null): ReadonlySet<Permission> => traitsOf(role).permissions;
