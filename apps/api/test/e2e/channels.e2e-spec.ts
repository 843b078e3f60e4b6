import { beforeAll, describe, expect, it } from '@jest/globals';
import { contactChannels } from '@sucharit/domain/channels';
import { connectAsApi, demoDocument, insertContactChannels, withApp, type TestAccountName } from '../support/index.js';

const fields = 'id districtCode matter kind address owner source confirmed version district { nameEn }';
const add = `mutation ($input: AddContactChannelInput!) { addContactChannel(input: $input) { contactChannel { ${fields} } } }`;
const change = `mutation ($input: ChangeContactChannelInput!) { changeContactChannel(input: $input) { contactChannel { ${fields} } } }`;
const remove = 'mutation ($input: DeleteContactChannelInput!) { deleteContactChannel(input: $input) { id } }';
const some = {
  matter: 'CORRUPTION',
  kind: 'PHONE',
  address: '๐ ๒๔๒๑ ๑๑๑๑',
  owner: 'ฝ่ายปกครอง',
  source: 'ประกาศสำนักงานเขต',
  confirmed: true,
};

interface Channel {
  readonly id: string;
  readonly address: string;
  readonly version: number;
}

const app = withApp();
beforeAll(() => insertContactChannels(app.database));

const data = async <Answer>(account: TestAccountName, document: string, input: object): Promise<Answer> =>
  (await app.as(account)).data<Answer>(document, { input });
const refused = async (account: TestAccountName, document: string, input: object) => {
  const { errors } = await (await app.as(account)).gql(document, { input });
  return (errors ?? []).map(({ extensions }) => extensions);
};
const added = async (account: TestAccountName, input: object): Promise<Channel> =>
  (await data<{ addContactChannel: { contactChannel: Channel } }>(account, add, input)).addContactChannel
    .contactChannel;

describe('the register of channels', () => {
  it('is read by everybody who signed in, and by nobody else', async () => {
    for (const account of ['officer', 'analyst', 'center'] as const) {
      const { contactChannels: list } = await (
        await app.as(account)
      ).data<{ contactChannels: { nodes: object[] } }>(
        '{ contactChannels(filter: { districtCode: { isNull: true } }) { nodes { address district { code } } } }',
      );
      expect(list.nodes).toHaveLength(contactChannels.length);
      expect(list.nodes).toContainEqual({ address: '1555', district: null });
    }
    const api = await connectAsApi(app.database);
    try {
      await api.query(`select set_config('app.scope', 'public', false)`);
      expect((await api.query('select from contact_channel')).rowCount).toBe(0);
    } finally {
      await api.end();
    }
  });

  it('is kept by an office for itself; the audit trail and its past tell it', async () => {
    const channel = await added('officer', { ...some, districtCode: 1023 });
    expect(channel).toEqual({
      ...some,
      id: channel.id,
      address: '0 2421 1111',
      districtCode: 1023,
      version: 1,
      district: { nameEn: 'Nong Khaem' },
    });
    const changed = { ...some, id: channel.id, version: 1, kind: 'EMAIL', address: 'Office@example.go.th' };
    expect(await data('director', change, changed)).toMatchObject({
      changeContactChannel: { contactChannel: { address: 'office@example.go.th', districtCode: 1023, version: 2 } },
    });
    expect(await refused('officer', change, changed)).toMatchObject([{ code: 'CONFLICT', currentVersion: 2 }]);
    expect(await refused('officer', remove, { id: channel.id, version: 1 })).toMatchObject([{ code: 'CONFLICT' }]);
    expect(await data('center', remove, { id: channel.id, version: 2 })).toEqual({
      deleteContactChannel: { id: channel.id },
    });
    expect(await refused('center', remove, { id: channel.id, version: 2 })).toMatchObject([{ code: 'NOT_FOUND' }]);
    const trail = await app.database.query(
      `select action, district_code, detail -> 'before' ->> 'address' as before from audit_event where object = $1 order by seq`,
      [`contact_channel:${channel.id}`],
    );
    expect(trail).toEqual([
      { action: 'channel.add', district_code: 1023, before: null },
      { action: 'channel.change', district_code: 1023, before: '0 2421 1111' },
      { action: 'channel.delete', district_code: 1023, before: null },
    ]);
  });

  it('keeps an address once for a matter, however it is written; two who add it at once do not both', async () => {
    const own = { ...some, districtCode: 1023, matter: 'OPINION', address: '02-421-2222' };
    const client = await app.as('officer');
    const answers = await Promise.all(
      ['02-421-2222', '0 2421 2222'].map((address) => client.gql(add, { input: { ...own, address } })),
    );
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['CHANNEL_TWICE']);
    expect(await refused('officer', add, { ...own, address: '+66 2421 2222' })).toMatchObject([
      { code: 'CHANNEL_TWICE', field: 'address' },
    ]);
    const other = await added('officer', { ...own, matter: 'GENERAL' });
    expect(
      await refused('officer', change, { ...some, id: other.id, version: 1, matter: 'OPINION', address: '024212222' }),
    ).toMatchObject([{ code: 'CHANNEL_TWICE' }]);
  });

  it.each([
    ['a number that is none', { address: 'โทรมาได้' }, 'CHANNEL_PHONE', 'address'],
    ['a link that is none', { kind: 'WEBSITE', address: 'javascript:alert(1)' }, 'CHANNEL_LINK', 'address'],
    ['an e-mail address that is none', { kind: 'EMAIL', address: 'office' }, 'CHANNEL_EMAIL', 'address'],
    ['a channel that nobody answers', { owner: ' ' }, 'TEXT_REQUIRED', 'owner'],
    ['a long source', { source: 'ก'.repeat(1_001) }, 'TEXT_TOO_LONG', 'source'],
    ['a district that is none', { districtCode: 1999 }, 'NOT_FOUND', 'districtCode'],
    ['a kind that is none', { kind: 'PIGEON' }, 'BAD_USER_INPUT', undefined],
  ])('refuses %s at its field', async (_, changes, code, field) => {
    expect(await refused('center', add, { ...some, districtCode: 1023, ...changes })).toMatchObject([
      field === undefined ? {} : { code, field },
    ]);
  });

  it('is out of reach for another office, and a channel of the city for every office', async () => {
    const ofCity = await added('center', { ...some, address: '1111' });
    for (const districtCode of [1002, null])
      expect(await refused('officer', add, { ...some, districtCode })).toMatchObject([
        { code: 'NOT_FOUND', field: 'districtCode' },
      ]);
    const other = await added('center', { ...some, districtCode: 1002 });
    for (const { id } of [ofCity, other]) {
      expect(await refused('officer', change, { ...some, id, version: 1 })).toMatchObject([{ code: 'NOT_FOUND' }]);
      expect(await refused('director', remove, { id, version: 1 })).toMatchObject([{ code: 'NOT_FOUND' }]);
      expect(await refused('analyst', remove, { id, version: 1 })).toMatchObject([{ code: 'FORBIDDEN' }]);
    }
    // The rows themselves are closed to the office, whatever the service does.
    const api = await connectAsApi(app.database);
    try {
      await api.query(
        `select set_config('app.scope', 'district', false), set_config('app.district', '1023', false), set_config('app.write', 'on', false)`,
      );
      const { rowCount } = await api.query(
        'update contact_channel set owner = owner where district_code is distinct from 1023',
      );
      expect(rowCount).toBe(0);
    } finally {
      await api.end();
    }
  });
});

describe('a document that names channels', () => {
  it('is told of those that the register does not have', async () => {
    const read = `mutation ($input: ReadPlanDocumentInput!) { readPlanDocument(input: $input) { findings { code messageEn } } }`;
    const told = async (text: string): Promise<string[]> => {
      const { readPlanDocument } = await data<{
        readPlanDocument: { findings: { code: string; messageEn: string }[] };
      }>('officer', read, { text });
      return readPlanDocument.findings
        .filter(({ code }) => code === 'CONTACT_NOT_ON_RECORD')
        .map(({ messageEn }) => /“(.*?)”/.exec(messageEn)?.[1] ?? '');
    };
    const text = `${demoDocument()}\n\nแจ้งเบาะแสได้ที่ office.of.before@example.go.th\n`;
    expect(await told(demoDocument())).toEqual([]);
    expect(await told(text)).toEqual(['office.of.before@example.go.th']);
    await added('officer', { ...some, districtCode: 1023, kind: 'EMAIL', address: 'office.of.before@example.go.th' });
    expect(await told(text)).toEqual([]);
  });
});
