import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addressesIn, comparableAddress, contactChannels, proposeChannel, type ContactChannel } from './index.js';

const some: ContactChannel = {
  districtCode: 1023,
  matter: 'CORRUPTION',
  kind: 'PHONE',
  address: '0 2421 1111',
  owner: 'ฝ่ายปกครอง',
  source: 'ประกาศสำนักงานเขต',
  confirmed: true,
};

describe('a channel', () => {
  it.each([
    ['PHONE', '๐ ๒๔๒๑ ๑๑๑๑ ต่อ ๑๒', '0 2421 1111 ต่อ 12'],
    ['PHONE', ' 1555 ', '1555'],
    ['PHONE', '+66 2 421 1111', '+66 2 421 1111'],
    ['EMAIL', 'Name@Example.go.th', 'name@example.go.th'],
    ['WEBSITE', 'www.example.go.th/complaint', 'https://www.example.go.th/complaint'],
    ['SOCIAL_MEDIA', 'https://www.facebook.com/office', 'https://www.facebook.com/office'],
    ['IN_PERSON', ' ชั้น ๑ สำนักงานเขต ', 'ชั้น ๑ สำนักงานเขต'],
  ] as const)('keeps %s %s in one spelling', (kind, address, kept) => {
    expect(proposeChannel({ ...some, kind, address, owner: ' ฝ่ายปกครอง ' })).toEqual({ ...some, kind, address: kept });
  });

  it.each([
    ['PHONE', 'โทรมาได้', 'CHANNEL_PHONE'],
    ['PHONE', '12', 'CHANNEL_PHONE'],
    ['PHONE', '1'.repeat(30), 'CHANNEL_PHONE'],
    ['EMAIL', 'name@', 'CHANNEL_EMAIL'],
    ['EMAIL', 'two people@example.go.th', 'CHANNEL_EMAIL'],
    ['WEBSITE', 'javascript:alert(1)', 'CHANNEL_LINK'],
    ['SOCIAL_MEDIA', 'https://user@example.go.th', 'CHANNEL_LINK'],
    ['POST', '   ', 'TEXT_REQUIRED'],
    ['POST', 'ก'.repeat(1_001), 'TEXT_TOO_LONG'],
  ] as const)('is refused with its field: %s %s', (kind, address, code) => {
    expect(() => proposeChannel({ ...some, kind, address })).toThrow(
      expect.objectContaining({ code, path: ['address'] }),
    );
  });

  it('names the unit that answers and its source', () => {
    for (const field of ['owner', 'source'] as const)
      expect(() => proposeChannel({ ...some, [field]: ' ' })).toThrow(
        expect.objectContaining({ code: 'TEXT_REQUIRED', path: [field] }),
      );
  });

  it('of the reference is kept as it is said', () => {
    for (const channel of contactChannels) expect(proposeChannel(channel)).toEqual(channel);
  });
});

describe('addresses of a text', () => {
  it('are numbers that it calls so, e-mail addresses and links', () => {
    const text =
      'สายด่วน ๑๕๕๕ หรือหมายเลขโทรศัพท์ ๐ ๒๒๒๔ ๒๙๖๓ ต่อ ๑, E-mail: centre.office@example.go.th. <http://www.example.go.th/a?b=1> งบประมาณ 25,000 บาท ปี 2566';
    expect(addressesIn(text).map(({ kind, address, start, end }) => [kind, address, text.slice(start, end)])).toEqual([
      ['PHONE', '1555', '๑๕๕๕'],
      ['PHONE', '0 2224 2963', '๐ ๒๒๒๔ ๒๙๖๓'],
      ['EMAIL', 'centre.office@example.go.th', 'centre.office@example.go.th'],
      ['WEBSITE', 'http://www.example.go.th/a?b=1', 'http://www.example.go.th/a?b=1'],
    ]);
    expect(addressesIn('โทร. -')).toEqual([]);
  });

  it('compare equal however they are written', () => {
    for (const [kind, ...spellings] of [
      ['PHONE', '0 2224 2963', '02-224-2963', '๐๒๒๒๔๒๙๖๓', '+66 2224 2963'],
      ['WEBSITE', 'http://www.bangkok.go.th/rongtook', 'https://bangkok.go.th/rongtook/', 'WWW.Bangkok.go.th/rongtook'],
      ['EMAIL', 'A@example.go.th', 'a@EXAMPLE.go.th'],
    ] as const)
      expect(new Set(spellings.map((spelling) => comparableAddress(kind, spelling))).size).toBe(1);
  });

  it('stand in the text where they are said to be, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.nat(9_999_999),
        fc.string({ unit: 'grapheme' }),
        (before, number, after) => {
          const text = `${before} โทร. 02${String(number).padStart(7, '0')} ${after} a@b.co`;
          for (const { address, start, end } of addressesIn(text))
            expect(text.slice(start, end)).toHaveLength(address.length);
          expect(addressesIn(text).some(({ kind }) => kind === 'EMAIL')).toBe(true);
        },
      ),
    );
  });
});
