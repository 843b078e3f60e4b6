import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nearlySameShare, similarTexts, type TextOfDistrict } from './similar-texts.js';

const names = ['หนองแขม', 'บางพลัด', 'บางรัก', 'ดินแดง'];
const of = (districtCode: number, text: string): TextOfDistrict => ({
  ...{ districtCode, text },
  districtName: names[districtCode % names.length] ?? '',
});
const found = (texts: readonly TextOfDistrict[]): readonly (readonly string[][])[] =>
  similarTexts(texts).groups.map(({ wordings }) => wordings.map((wording) => wording.texts.map(({ text }) => text)));

describe('similar texts of districts', () => {
  it('are the same whatever blanks they have and whose name they say', () => {
    const [own, other] = ['ช่องทางร้องเรียนของเขตหนองแขมมีหลายช่องทาง', 'ช่องทางร้องเรียน ของเขตบางพลัด มีหลายช่องทาง'];
    expect(similarTexts([of(0, own), of(1, other)])).toEqual({
      groups: [{ districtCount: 2, wordings: [{ share: 1, texts: [of(0, own), of(1, other)] }] }],
      complete: true,
    });
  });

  it('stand with wordings that are nearly the same, nearest first, under that of most districts', () => {
    const [common, near, nearer] = [
      'จัดอบรมส่งเสริมคุณธรรมและจริยธรรมแก่ข้าราชการและบุคลากร',
      'จัดอบรมส่งเสริมคุณธรรมและจริยธรรมแก่เจ้าหน้าที่และบุคลากร',
      'จัดอบรมส่งเสริมคุณธรรมและจริยธรรมแก่ข้าราชการและบุคลากรทุกคน',
    ];
    const { groups } = similarTexts([
      of(0, near),
      of(1, common),
      of(2, nearer),
      of(3, common),
      of(0, 'ตรวจสอบพัสดุประจำปี'),
    ]);
    expect(groups.map(({ districtCount }) => districtCount)).toEqual([4]);
    expect(groups[0]?.wordings.map(({ texts }) => texts[0]?.text)).toEqual([common, nearer, near]);
    const [, second, third] = groups[0]?.wordings ?? [];
    expect(second?.share).toBeGreaterThan(third?.share ?? 1);
    expect(third?.share).toBeGreaterThanOrEqual(nearlySameShare);
  });

  it('are none within one district, or of a few letters', () => {
    const text = 'บุคลากรมีไม่เพียงพอ';
    expect(found([of(0, text), of(0, text)])).toEqual([]);
    expect(found([of(0, 'ไม่มี'), of(1, 'ไม่มี')])).toEqual([]);
    expect(found([of(0, ' '), of(1, '')])).toEqual([]);
  });

  it('are told where the words are the same, and that others were not compared, when these are too many', () => {
    const near = ['จัดอบรมส่งเสริมคุณธรรมแก่ข้าราชการและบุคลากร', 'จัดอบรมส่งเสริมคุณธรรมแก่ข้าราชการและบุคลากรทุกคน'];
    const same = 'ช่องทางร้องเรียนมีหลายช่องทาง';
    const texts = [...near.map((text, code) => of(code, text)), of(0, same), of(1, same)];
    expect(similarTexts(texts).groups).toHaveLength(2);
    expect(similarTexts(texts, 1)).toEqual({
      groups: [{ districtCount: 2, wordings: [{ share: 1, texts: [of(0, same), of(1, same)] }] }],
      complete: false,
    });
  });

  it('put every text in one group, with its first wording as near as told and no nearer first wording before it', () => {
    const word = fc.constantFrom('อบรม', 'คุณธรรม', 'จริยธรรม', 'บุคลากร', 'ประชาชน', 'ความเสี่ยง', 'พัสดุ', 'ตรวจสอบ');
    const text = fc.array(word, { maxLength: 7 }).map((words) => words.join(''));
    const runs = (given: string): Set<string> =>
      new Set(Array.from({ length: Math.max(given.length - 2, 1) }, (_none, at) => given.slice(at, at + 3)));
    const share = (left: string, right: string): number => {
      const [mine, theirs] = [runs(left), runs(right)];
      return (2 * [...mine].filter((run) => theirs.has(run)).length) / (mine.size + theirs.size);
    };
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), text), { maxLength: 30 }), (given) => {
        const { groups } = similarTexts(given.map(([code, words]) => of(code, words)));
        const firsts = groups.map(({ wordings }) => wordings[0]?.texts[0]?.text ?? '');
        const told = groups.flatMap(({ wordings }) => wordings.flatMap(({ texts }) => texts));
        expect(new Set(told).size).toBe(told.length);
        groups.forEach(({ wordings, districtCount }, place) => {
          const districts = new Set(wordings.flatMap(({ texts }) => texts.map(({ districtCode }) => districtCode)));
          expect(districtCount).toBe(districts.size);
          expect(districtCount).toBeGreaterThan(1);
          for (const wording of wordings) {
            const words = wording.texts[0]?.text ?? '';
            expect(new Set(wording.texts.map((one) => one.text))).toEqual(new Set([words]));
            expect(wording.share).toBeCloseTo(share(words, firsts[place] ?? ''), 9);
            expect(wording.share).toBeGreaterThanOrEqual(nearlySameShare);
          }
        });
        firsts.forEach((first, place) =>
          firsts.slice(0, place).forEach((other) => expect(share(first, other)).toBeLessThan(nearlySameShare)),
        );
        // Whatever several districts word alike is told.
        for (const [code, words] of given)
          if (words.length >= 8 && given.some(([other, others]) => other !== code && others === words))
            expect(told.map((one) => one.text)).toContain(words);
      }),
    );
  });
});
