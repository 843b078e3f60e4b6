import { parseXml } from './parse-xml.js';
import type { ListPlace } from './word-styles.js';

interface Level {
  start: number;
  format: string;
  text: string;
}

/** Thai letters in the order in which Word counts with them. */
const thaiLetters = 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ';
const latinLetters = 'abcdefghijklmnopqrstuvwxyz';
const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** Numbers beyond this are written with digits, whatever the format. */
const largestRoman = 3_999;
const deepestLevel = 8;

/** Word repeats a letter when the alphabet is over: … z, aa, bb. */
const lettered = (letters: string, number: number): string =>
  number < 1
    ? ''
    : (letters[(number - 1) % letters.length] ?? '').repeat(Math.min(Math.ceil(number / letters.length), 5));

function roman(number: number): string {
  if (number < 1 || number > largestRoman) return String(number);
  let left = number;
  let written = '';
  for (const [value, sign] of romans) for (; left >= value; left -= value) written += sign;
  return written;
}

/** A number as a list writes it. */
export function formatNumber(number: number, format: string): string {
  switch (format) {
    case 'thaiNumbers':
      return String(number).replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
    case 'thaiLetters':
      return lettered(thaiLetters, number);
    case 'lowerLetter':
      return lettered(latinLetters, number);
    case 'upperLetter':
      return lettered(latinLetters, number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(number);
  }
}

/** The lists of a document: which number Word draws before each item. Items are asked for in the order of the document. */
export class WordNumbering {
  private readonly levels = new Map<string, Map<number, Level>>();
  private readonly kinds = new Map<string, string>();
  private readonly restarts = new Map<string, Map<number, number>>();
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(xml: string | null) {
    if (xml !== null) this.read(xml);
  }

  /** The mark before the next item: `1.`, `๒.1`, `-`; empty when the paragraph stands in no list. */
  next({ list, level: given }: ListPlace): string {
    const level = Math.min(Math.max(given, 0), deepestLevel);
    const kind = this.kinds.get(list);
    const rule = kind === undefined ? undefined : this.levels.get(kind)?.get(level);
    if (kind === undefined || !rule || list === '0') return '';
    if (rule.format === 'bullet') return '-';
    const counts = this.counts.get(kind) ?? [];
    this.counts.set(kind, counts);
    if (!this.begun.has(list)) {
      this.begun.add(list);
      for (const [at, start] of this.restarts.get(list) ?? []) counts[at] = start - 1;
    }
    counts[level] = (counts[level] ?? rule.start - 1) + 1;
    // The levels below begin anew.
    counts.length = level + 1;
    return rule.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const of = this.levels.get(kind)?.get(at);
      return formatNumber(counts[at] ?? of?.start ?? 1, of?.format ?? 'decimal');
    });
  }

  private read(xml: string): void {
    let kind: string | null = null;
    let list: string | null = null;
    let at = 0;
    let level: Level | null = null;
    parseXml(xml, {
      open: (name, attributes) => {
        const value = attributes['w:val'] ?? '';
        if (name === 'w:abstractNum') {
          kind = attributes['w:abstractNumId'] ?? '';
          this.levels.set(kind, new Map());
        }
        if (name === 'w:num') list = attributes['w:numId'] ?? '';
        if (name === 'w:abstractNumId' && list !== null) this.kinds.set(list, value);
        if (name === 'w:lvlOverride') at = Number(attributes['w:ilvl']);
        if (name === 'w:startOverride' && list !== null) {
          const restarts = this.restarts.get(list) ?? new Map<number, number>();
          this.restarts.set(list, restarts.set(at, Number(value) || 0));
        }
        if (name === 'w:lvl' && kind !== null) {
          level = { start: 1, format: 'decimal', text: '' };
          this.levels.get(kind)?.set(Number(attributes['w:ilvl']), level);
        }
        if (!level) return;
        if (name === 'w:start') level.start = Number(value) || 0;
        if (name === 'w:numFmt') level.format = value;
        if (name === 'w:lvlText') level.text = value.slice(0, 40);
      },
      close: (name) => {
        if (name === 'w:lvl') level = null;
        if (name === 'w:abstractNum') kind = null;
        if (name === 'w:num') list = null;
      },
      text: () => undefined,
    });
  }
}
