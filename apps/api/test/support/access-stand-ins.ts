import { mutation, testAccounts, type TestDatabase } from './index.js';
import { district, type Account, type Operation } from './access-operation.js';

const setters: readonly Account[] = ['admin', 'head', 'assistant', 'director'];
const insertStandIn = `insert into stand_in (district_code, account_id, person_name, person_role, stand_in_id, stand_in_name,
    stand_in_role, first_on, last_on, reason, set_by, set_by_name, set_by_role, set_at)
  select $1, person.id, 'x', 'DISTRICT_DIRECTOR', other.id, 'x', 'DISTRICT_HEAD', '2600-01-01', '2600-01-02', '', person.id, 'x',
    'DISTRICT_DIRECTOR', now()
  from account as person, account as other where person.username = $2 and other.username = $3 returning id`;

/** Operations on stand-ins. Who sets or ends one for somebody else is said after the caller was let in. */
export const standInOperations = (database: () => TestDatabase): Record<string, Operation> => {
  const idOf = async (username: string): Promise<string | undefined> =>
    (await database().query<{ id: string }>('select id from account where username = $1', [username]))[0]?.id;
  const inDistrict = (code: number) =>
    code === 1023
      ? ([testAccounts.director.username, testAccounts.officer.username] as const)
      : ([testAccounts.otherDirector.username, testAccounts.otherOfficer.username] as const);
  return {
    'Query.standIns': {
      for: ['admin', ...district],
      call: (code) => Promise.resolve([`{ standIns(districtCode: ${code}) { id } }`]),
    },
    'Query.districtPeople': {
      for: ['admin', ...district],
      call: (code) => Promise.resolve([`{ districtPeople(districtCode: ${code}) { id } }`]),
    },
    'Mutation.setStandIn': {
      for: setters,
      ofDistrict: true,
      inside: { assistant: 'NOT_FOUND' },
      call: async (districtCode) => {
        await database().query('update stand_in set ended_at = now() where ended_at is null');
        const [accountId, standInId] = await Promise.all(inDistrict(districtCode).map(idOf));
        const days = { firstOn: '2599-01-01', lastOn: '2599-01-02' };
        return [
          mutation('setStandIn', 'SetStandInInput', 'standIn { id }'),
          { input: { districtCode, accountId, standInId, ...days } },
        ];
      },
    },
    'Mutation.endStandIn': {
      for: setters,
      ofDistrict: true,
      inside: { assistant: 'NOT_FOUND' },
      call: async (code) => {
        const [row] = await database().query<{ id: string }>(insertStandIn, [code, ...inDistrict(code)]);
        return [
          mutation('endStandIn', 'EndStandInInput', 'standIn { id }'),
          { input: { standInId: row?.id, version: 1 } },
        ];
      },
    },
  };
};
