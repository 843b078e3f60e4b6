/** Text together with the place every unit of it came from, in UTF-16 units of the original text. */
export interface MappedText {
  readonly text: string;
  /** `from[i]` is where the original of unit i begins. */
  readonly from: Int32Array;
  /** `to[i]` is where the original of unit i ends (exclusive). */
  readonly to: Int32Array;
}

const THAI_ZERO = 0x0e50;
const SARA_AA = 0x0e32;
const SARA_AM = 0x0e33;
const SARA_E = 0x0e40;
const SARA_AE = 0x0e41;
const NIKHAHIT = 0x0e4d;

/** Marks drawn above or below a consonant: vowels, tone marks, the silencing mark and nikhahit. */
const isMark = (unit: number): boolean =>
  unit === 0x0e31 || (unit >= 0x0e34 && unit <= 0x0e3a) || (unit >= 0x0e47 && unit <= 0x0e4e);
const isTone = (unit: number): boolean => unit >= 0x0e48 && unit <= 0x0e4b;
const isVowelMark = (unit: number): boolean => unit === 0x0e31 || (unit >= 0x0e34 && unit <= 0x0e39);
const isZeroWidth = (unit: number): boolean =>
  unit === 0x00ad || (unit >= 0x200b && unit <= 0x200f) || unit === 0x2060 || unit === 0xfeff;
const isOddSpace = (unit: number): boolean =>
  unit === 0x09 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x3000;

/** Collects units with their places; the text is built in blocks because one argument a unit overflows the stack. */
class MappedTextBuilder {
  private readonly units: Uint16Array;
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private length = 0;

  constructor(capacity: number) {
    this.units = new Uint16Array(capacity);
    this.from = new Int32Array(capacity);
    this.to = new Int32Array(capacity);
  }

  add(unit: number, from: number, to: number): void {
    this.units[this.length] = unit;
    this.from[this.length] = from;
    this.to[this.length] = to;
    this.length += 1;
  }

  last(): number {
    return this.length === 0 ? 0 : (this.units[this.length - 1] ?? 0);
  }

  build(): MappedText {
    const blocks: string[] = [];
    for (let start = 0; start < this.length; start += 8192) {
      blocks.push(String.fromCharCode(...this.units.subarray(start, Math.min(start + 8192, this.length))));
    }
    return {
      text: blocks.join(''),
      from: this.from.slice(0, this.length),
      to: this.to.slice(0, this.length),
    };
  }
}

/**
 * Thai text in one spelling, keeping the place of every unit: เเ becomes แ, nikhahit + า becomes ำ (also with a tone mark
 * between), a tone mark typed before its vowel changes places with it, a mark typed twice counts once, zero-width
 * characters go, every blank becomes a space and every line end a line feed.
 */
export function foldThai(original: string): MappedText {
  const builder = new MappedTextBuilder(original.length);
  const at = (index: number): number => (index < original.length ? original.charCodeAt(index) : 0);
  let index = 0;
  while (index < original.length) {
    const unit = at(index);
    const next = at(index + 1);
    if (isZeroWidth(unit)) {
      index += 1;
    } else if (unit === SARA_E && next === SARA_E) {
      builder.add(SARA_AE, index, index + 2);
      index += 2;
    } else if (unit === NIKHAHIT && next === SARA_AA) {
      builder.add(SARA_AM, index, index + 2);
      index += 2;
    } else if ((unit === NIKHAHIT && isTone(next)) || (isTone(unit) && next === NIKHAHIT)) {
      const tone = isTone(unit) ? unit : next;
      if (at(index + 2) === SARA_AA) {
        builder.add(tone, index, index + 3);
        builder.add(SARA_AM, index, index + 3);
        index += 3;
      } else {
        builder.add(unit, index, index + 1);
        index += 1;
      }
    } else if (isTone(unit) && isVowelMark(next)) {
      builder.add(next, index, index + 2);
      builder.add(unit, index, index + 2);
      index += 2;
    } else if (unit === 0x0d) {
      const width = next === 0x0a ? 2 : 1;
      builder.add(0x0a, index, index + width);
      index += width;
    } else if (unit === 0x0c || unit === 0x0b || unit === 0x85 || unit === 0x2028 || unit === 0x2029) {
      builder.add(0x0a, index, index + 1);
      index += 1;
    } else {
      if (!(isMark(unit) && builder.last() === unit)) {
        builder.add(isOddSpace(unit) ? 0x20 : unit, index, index + 1);
      }
      index += 1;
    }
  }
  return builder.build();
}

/**
 * Replaces every match, keeping places: each unit of a replacement stands for the whole match.
 * A replacement is never longer than its match.
 */
export function replaceMapped(source: MappedText, pattern: RegExp, replacement: (match: string) => string): MappedText {
  const builder = new MappedTextBuilder(source.text.length);
  const keep = (start: number, end: number): void => {
    for (let index = start; index < end; index += 1) {
      builder.add(source.text.charCodeAt(index), source.from[index] ?? 0, source.to[index] ?? 0);
    }
  };
  let done = 0;
  for (const match of source.text.matchAll(pattern)) {
    const [found] = match;
    if (found === '') continue;
    const end = match.index + found.length;
    keep(done, match.index);
    const put = replacement(found);
    for (let index = 0; index < Math.min(put.length, found.length); index += 1) {
      builder.add(put.charCodeAt(index), source.from[match.index] ?? 0, source.to[end - 1] ?? 0);
    }
    done = end;
  }
  keep(done, source.text.length);
  return builder.build();
}

/** What {@link foldThai} changes; most short texts have none of it and need no second look. */
const foldable =
  /[\u00ad\u200b-\u200f\u2060\ufeff\t\u00a0\u2000-\u200a\u202f\u3000\r\f\v\u0085\u2028\u2029]|\u0e40\u0e40|\u0e4d|[\u0e48-\u0e4b][\u0e31\u0e34-\u0e39]|([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\1/;

/** Thai text in one spelling; see {@link foldThai} for what is repaired. Applying it twice changes nothing. */
export function normaliseThai(text: string): string {
  let result = text;
  while (foldable.test(result)) {
    const folded = foldThai(result).text;
    if (folded === result) break;
    result = folded;
  }
  return result;
}

/** Thai digits ๐–๙ as 0–9; everything else stays. */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}

/** Digits 0–9 as ๐–๙; everything else stays. */
export function toThaiDigits(text: string | number): string {
  return String(text).replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}

/** Every run of blanks and line ends as one space, none at either end. */
export function foldWhitespace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * A form for comparing only: one spelling, no blanks, Arabic digits, lower case. Two texts that differ by stray spaces or
 * by the script of their digits have the same form.
 */
export function squeezeThai(text: string): string {
  return toArabicDigits(normaliseThai(normaliseThai(text).replace(/\s+/g, ''))).toLowerCase();
}

/**
 * A coarser form for comparing only: squeezed, and the marks that machine reading confuses are made equal (long and short
 * vowels above and below, tone and silencing marks left out, ฎ/ฏ, ใ/ไ).
 */
export function looseThai(text: string): string {
  return squeezeThai(text)
    .replace(/[\u0e47-\u0e4c\u0e4e]/g, '')
    .replace(/[ีึื]/g, 'ิ')
    .replace(/ู/g, 'ุ')
    .replace(/ฏ/g, 'ฎ')
    .replace(/ใ/g, 'ไ');
}

/** Whether the unit is a Thai consonant, vowel or mark (no digit, no currency sign). Takes the first unit of the text. */
export function isThaiLetter(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit >= 0x0e01 && unit <= 0x0e4e && unit !== 0x0e3f;
}

/** How many columns a text takes: marks above and below take none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (!isMark(text.charCodeAt(index))) width += 1;
  }
  return width;
}
