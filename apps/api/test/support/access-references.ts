import { centre, district, everyone, type Operation } from './access-operation.js';
import { mutation } from './test-client.js';
import type { TestDatabase } from './test-database.js';

const some = { code: 'SOME', nameTh: 'ก', nameEn: 'x', firstYear: 2566, lastYear: 2570, source: 'x' };

const channel = { matter: 'GENERAL', kind: 'PHONE', owner: 'ก', source: 'x' };

/** The list of what plans rest on with the centre's commands on it, and what plans have in common. */
export const referenceOperations = (database: () => TestDatabase): Record<string, Operation> => ({
  'Query.higherPlans': { for: everyone, call: () => Promise.resolve(['{ higherPlans { code } }']) },
  'Query.contactChannels': {
    for: everyone,
    call: () => Promise.resolve(['{ contactChannels { nodes { address } } }']),
  },
  'Mutation.addContactChannel': {
    for: [...centre, ...district],
    ofDistrict: true,
    call: async (districtCode) => {
      await database().query('delete from contact_channel');
      return [
        mutation('addContactChannel', 'AddContactChannelInput', 'contactChannel { id }'),
        { input: { ...channel, address: '1555', districtCode } },
      ];
    },
  },
  'Mutation.changeContactChannel': {
    for: [...centre, ...district],
    ofDistrict: true,
    call: async (code) => [
      mutation('changeContactChannel', 'ChangeContactChannelInput', 'contactChannel { id }'),
      { input: { ...channel, address: '1555', ...(await channelOf(database(), code)) } },
    ],
  },
  'Mutation.deleteContactChannel': {
    for: [...centre, ...district],
    ofDistrict: true,
    call: async (code) => [
      mutation('deleteContactChannel', 'DeleteContactChannelInput', 'id'),
      { input: await channelOf(database(), code) },
    ],
  },
  'Query.similarTexts': {
    for: everyone,
    call: () => Promise.resolve(['{ similarTexts(fiscalYear: 2566, kind: RISK) { groupCount } }']),
  },
  'Mutation.setHigherPlan': {
    for: centre,
    call: async () => {
      await database().query(`delete from higher_plan where code = 'SOME'`);
      return [mutation('setHigherPlan', 'SetHigherPlanInput'), { input: some }];
    },
  },
  'Mutation.deleteHigherPlan': {
    for: centre,
    call: async () => {
      await database().query(
        `insert into higher_plan (code, name_th, name_en, first_year, last_year, source, confirmed)
         values ('SOME', 'ก', 'x', 2566, 2570, 'x', false) on conflict (code) do update set version = 1`,
      );
      return [mutation('deleteHigherPlan', 'DeleteHigherPlanInput', 'code'), { input: { code: 'SOME', version: 1 } }];
    },
  },
});

/** A channel of a district, the only one there is. */
async function channelOf(database: TestDatabase, code: number): Promise<{ id: string; version: number }> {
  await database.query('delete from contact_channel');
  const [row] = await database.query<{ id: string; version: number }>(
    `insert into contact_channel (district_code, matter, kind, address, owner, source, confirmed)
     values ($1, 'GENERAL', 'PHONE', '1555', 'ก', 'x', false) returning id, version`,
    [code],
  );
  return row!;
}
