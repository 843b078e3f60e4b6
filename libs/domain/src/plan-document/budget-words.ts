import { looseThai } from '../shared/thai-text.js';

const digits: Readonly<Record<string, number>> = {
  หนึ่ง: 1,
  เอ็ด: 1,
  สอง: 2,
  ยี่: 2,
  สาม: 3,
  สี่: 4,
  ห้า: 5,
  หก: 6,
  เจ็ด: 7,
  แปด: 8,
  เก้า: 9,
};
const places: Readonly<Record<string, number>> = { สิบ: 10, ร้อย: 100, พัน: 1_000, หมื่น: 10_000, แสน: 100_000 };
const looseKeys = (words: Readonly<Record<string, number>>): Map<string, number> =>
  new Map(Object.entries(words).map(([word, value]) => [looseThai(word), value]));
const looseDigits = looseKeys(digits);
const loosePlaces = looseKeys(places);
const million = looseThai('ล้าน');
/** Longer words first: สิ (four) begins สิบ (ten). */
const word = [...looseDigits.keys(), ...loosePlaces.keys(), million]
  .sort((left, right) => right.length - left.length)
  .join('|');
const inWords = new RegExp(`((?:${word}){2,})บาท(?:ถวน)?`);

/** An amount of whole baht written in Thai words ('หนึ่งหมื่นห้าพันบาทถ้วน'); null when the text has none. */
export function amountInWords(text: string): number | null {
  const written = inWords.exec(looseThai(text))?.[1];
  if (written === undefined) return null;
  let millions = 0;
  let below = 0;
  let digit = 0;
  for (const [part] of written.matchAll(new RegExp(word, 'g'))) {
    const place = loosePlaces.get(part);
    if (part === million) {
      millions = (millions + below + digit || 1) * 1_000_000;
      below = 0;
      digit = 0;
    } else if (place === undefined) digit = looseDigits.get(part) ?? 0;
    else {
      below += (digit || 1) * place;
      digit = 0;
    }
  }
  return millions + below + digit;
}
