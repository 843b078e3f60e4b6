import { foldThai, isThaiLetter, replaceMapped, type MappedText } from '../shared/thai-text.js';

/** What older Thai fonts keep in the private use area: marks moved to the left or down, and letters without their foot. */
const privateUse: Readonly<Record<string, string>> = {
  '\uf700': 'ฐ',
  '\uf701': 'ิ',
  '\uf702': 'ี',
  '\uf703': 'ึ',
  '\uf704': 'ื',
  '\uf705': '่',
  '\uf706': '้',
  '\uf707': '๊',
  '\uf708': '๋',
  '\uf709': '์',
  '\uf70a': '่',
  '\uf70b': '้',
  '\uf70c': '๊',
  '\uf70d': '๋',
  '\uf70e': '์',
  '\uf70f': 'ญ',
  '\uf710': 'ั',
  '\uf711': 'ํ',
  '\uf712': '็',
  '\uf713': '่',
  '\uf714': '้',
  '\uf715': '๊',
  '\uf716': '๋',
  '\uf717': '์',
  '\uf718': 'ุ',
  '\uf719': 'ู',
  '\uf71a': 'ฺ',
};
const privatePattern = /[\uf700-\uf71a]/g;

const consonant = '[\u0e01-\u0e2e]';
const tone = '[\u0e48-\u0e4b]';

/** The beginnings of words with ำ by which a lost nikhahit shows: 'สานักงาน'. Nothing else is written so. */
const amWords =
  'สำนัก สำคัญ สำเร็จ สำรวจ สำหรับ สำเนา ดำเนิน จำนวน จำกัด จำหน่าย กำหนด อำนวย อำนาจ อำเภอ ตำแหน่ง ตำรวจ ชำนาญ บำรุง'.split(
    ' ',
  );
/** The same where a blank shows the loss, 'ส านัก', 'ล าดับ': without it some would be parts of other words. */
const spacedAmWords = [
  ...amWords,
  ...'จำเป็น จำแนก กำกับ กำจัด กำลัง ชำระ บำเพ็ญ บำเหน็จ ลำดับ คำสั่ง คำนวณ คำนึง คำร้อง คำนำ ประจำ จัดทำ ตำบล'.split(' '),
  ...'ทำงาน ทำให้ ทำแผน ทำหน้าที่ ทำราย นำส่ง นำเสนอ นำไป นำเข้า นำมา'.split(' '),
];
const markless = (word: string): string =>
  [...word].map((letter) => (/[\u0e47-\u0e4c]/.test(letter) ? `${letter}?` : letter)).join('');
const splitWord =
  (blank: string) =>
  (word: string): string => {
    const [before = '', after = ''] = word.split('ำ');
    return `${markless(before)}${blank}า${markless(after)}`;
  };
const lostInWords = new RegExp(`(?:${amWords.map(splitWord('')).join('|')})`, 'g');
const lostWithBlank = new RegExp(`(?:${spacedAmWords.map(splitWord(' {1,2}')).join('|')})`, 'g');
/** A consonant, a blank, and า, which begins no word: ำ of which the blank took the circle's place. */
const lostAnywhere = new RegExp(`${consonant}${tone}? {1,2}า`, 'g');
const brokenAm = new RegExp(`\ufffd ?[าำ]|\u0e4d \u0e32|\ufffd(?=[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])`, 'g');
/** A tone mark behind า or ำ was typed, or drawn, too late. */
const lateTone = new RegExp(`[าำ]${tone}`, 'g');

/** A kind of damage that was repaired: how often, and the first place with its words before and after. */
export interface Repairs {
  readonly count: number;
  readonly first: { readonly start: number; readonly end: number } | null;
  readonly before: string;
  readonly after: string;
}

/** Lost circles are put back everywhere when so many of them are lost; elsewhere only in words that tell. */
const MOSTLY_LOST = 4;

/** A document's text with what PDF files and older fonts did to it put right as far as that is certain. */
export function repairThai(folded: MappedText): { readonly text: MappedText; readonly repairs: Repairs } {
  const whole = (text: string): number => text.match(/ำ/g)?.length ?? 0;
  const lost = folded.text.match(lostAnywhere)?.length ?? 0;
  const everywhere = lost > 1 && lost > whole(folded.text) * MOSTLY_LOST;
  let count = 0;
  let first: Repairs['first'] = null;
  let text = folded;
  const apply = (pattern: RegExp, replacement: (match: string) => string): void => {
    const from = text.from;
    const to = text.to;
    for (const match of text.text.matchAll(pattern)) {
      const start = from[match.index] ?? 0;
      const end = to[match.index + match[0].length - 1] ?? start;
      count += 1;
      if (first === null || start < first.start) first = { start, end };
    }
    text = replaceMapped(text, pattern, replacement);
  };
  apply(privatePattern, (match) => privateUse[match] ?? match);
  apply(brokenAm, (match) => (/[าำ]/.test(match) ? 'ำ' : ''));
  if (everywhere) apply(lostAnywhere, (match) => match.replace(/ +า/, 'ำ'));
  apply(lostInWords, (match) => match.replace(/\s*า/, 'ำ'));
  apply(lostWithBlank, (match) => match.replace(/\s*า/, 'ำ'));
  apply(lateTone, (match) => `${match.charAt(1)}${match.charAt(0)}`);
  const found = first as Repairs['first'];
  const again = count === 0 ? text : refold(text);
  return { text: again, repairs: { count, first: found, ...example(folded, again, found) } };
}

/** Marks that came out of the private use area take their order as all others did. */
function refold(text: MappedText): MappedText {
  const folded = foldThai(text.text);
  return {
    text: folded.text,
    from: folded.from.map((at) => text.from[at] ?? 0),
    to: folded.to.map((at) => text.to[at - 1] ?? 0),
  };
}

const EXAMPLE_REACH = 12;

function example(before: MappedText, after: MappedText, place: Repairs['first']): Pick<Repairs, 'before' | 'after'> {
  if (place === null) return { before: '', after: '' };
  const around = ({ text, from }: MappedText): string => {
    let at = from.findIndex((start) => start >= place.start);
    if (at === -1) at = text.length;
    let start = at;
    while (start > 0 && at - start < EXAMPLE_REACH && /\S/.test(text.charAt(start - 1))) start -= 1;
    return (
      text
        .slice(start, at + EXAMPLE_REACH)
        .split('\n')[0]
        ?.trim() ?? ''
    );
  };
  return { before: around(before), after: around(after) };
}

/** Fewest letters of a text of which the share of tone marks says something, and the least share of an undamaged one. */
const TELLING_LETTERS = 300;
const LEAST_TONE_SHARE = 0.025;

/** Whether a text has lost its tone marks: they are about one in fourteen letters of Thai. */
export function hasLostMarks(text: string): boolean {
  let lettersSeen = 0;
  let tones = 0;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (letter >= '\u0e48' && letter <= '\u0e4c') tones += 1;
    if (isThaiLetter(letter)) lettersSeen += 1;
  }
  return lettersSeen >= TELLING_LETTERS && tones < lettersSeen * LEAST_TONE_SHARE;
}

/** Characters that nobody can read: what a conversion could not decode, and letters of a font's own. */
export const unreadableCharacter = /[\ufffd\ue000-\uf6ff\uf71b-\uf8ff]/g;

/** {@link repairThai} for a text without places. */
export const repairText = (text: string): string => repairThai(foldThai(text)).text.text;
