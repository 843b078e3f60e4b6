import type { Role } from '@sucharit/domain/access';

interface TestAccount {
  readonly username: string;
  readonly role: Role;
  readonly district: number | null;
}

const account = (username: string, role: Role, district: number | null = null): TestAccount => ({
  username,
  role,
  district,
});

/** One account of every role, and those of a second district. */
export const testAccounts = {
  admin: account('centre.admin', 'CENTRE_ADMIN'),
  center: account('center', 'CENTRE_OFFICER'),
  executive: account('executive', 'CITY_EXECUTIVE'),
  analyst: account('analyst', 'ANALYST'),
  officer: account('nongkhaem.officer', 'DISTRICT_OFFICER', 1023),
  head: account('nongkhaem.head', 'DISTRICT_HEAD', 1023),
  assistant: account('nongkhaem.assistant', 'DISTRICT_ASSISTANT_DIRECTOR', 1023),
  director: account('nongkhaem.director', 'DISTRICT_DIRECTOR', 1023),
  otherOfficer: account('bangphlat.officer', 'DISTRICT_OFFICER', 1025),
  otherDirector: account('bangphlat.director', 'DISTRICT_DIRECTOR', 1025),
} as const satisfies Record<string, TestAccount>;

export type TestAccountName = keyof typeof testAccounts;

/** Password of every test account. */
export const testPassword = 'ทดสอบ-correct-horse-77';
