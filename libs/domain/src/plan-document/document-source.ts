import { foldThai, looseThai, replaceMapped, type MappedText } from '../shared/thai-text.js';
import { makeFinding, type Finding, type FindingCode, type FindingParameters } from './findings.js';
import type { Place, ValuePlace } from './place.js';
import { repairThai, type Repairs } from './thai-repair.js';

/** A stretch of the folded text the reader works on (end exclusive). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value taken from the document, and the stretches of folded text it was taken from. */
export interface Piece {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** A break inside a table cell (`<br>`): the one line end that does not end the table row. */
export const CELL_BREAK = '\u2028';

/** One line of the folded text, without blanks at its ends. */
export interface Line extends Span {
  readonly text: string;
  readonly blank: boolean;
  /** part of a Markdown table */
  readonly table: boolean;
  /** comparison form without markup and without the line's own number; '' for lines too long to be a heading */
  readonly loose: string;
  /** whether a number (๑. / ๑) / (๑) / 1.2) stood before the words */
  readonly numbered: boolean;
}

/** Markup without words, and a space before a mark or vowel that cannot begin a Thai word. */
const markup =
  /<br\s?\/?>|&nbsp;|\*\*|\\(?=[-.()*_#+!>~`[\]{}])|(?<!_)__(?!_)|(?<=[\u0e01-\u0e4e]) +(?=[\u0e30-\u0e3a]|[\u0e47-\u0e4e])/gi;

/** Longest line that may be a heading, in UTF-16 units. */
const HEADING_LIMIT = 240;

/** Most findings of one kind that are reported: more are no help to a reader. */
const MOST_FINDINGS = 100;

const headingLead = /^[\s#>●•○■▪*_-]*/;
const headingNumber = /^(?:ส่วนที่|บทที่|ข้อที่|ข้อ|หมวดที่)?\s*\(?[0-9๐-๙]{1,2}(?:\s*\.\s*[0-9๐-๙]{1,2})*\s*[.)]?\)?\s*/;

function headingForm(text: string): { loose: string; numbered: boolean } {
  if (text.length > HEADING_LIMIT) return { loose: '', numbered: false };
  const led = text.replace(headingLead, '');
  const bare = led.replace(headingNumber, '');
  return { loose: looseThai(bare).replace(/[:*_#]+$/, ''), numbered: bare.length !== led.length };
}

/** The document: its original text, the folded text the reader works on, and the way back from one to the other. */
export class DocumentSource {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly findings: Finding[] = [];
  /** what was put right in the text before it was read */
  readonly repairs: Repairs;
  private readonly mapped: MappedText;
  private squeezedText: MappedText | null = null;
  private readonly noted = new Map<FindingCode, number>();

  constructor(readonly original: string) {
    const repaired = repairThai(foldThai(original));
    this.repairs = repaired.repairs;
    this.mapped = replaceMapped(repaired.text, markup, (match) =>
      match.startsWith('<') ? CELL_BREAK : match.startsWith('&') ? ' ' : '',
    );
    this.text = this.mapped.text;
    this.lines = this.splitLines();
  }

  /** The whole text without blanks in Arabic digits, mapped to the original: for what stray spaces may run through. */
  squeezed(): MappedText {
    this.squeezedText ??= replaceMapped(this.mapped, /\s+/g, () => '');
    return this.squeezedText;
  }

  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  /** The span without blanks at its ends. */
  trim(span: Span): Span {
    const text = this.slice(span);
    const lead = text.length - text.trimStart().length;
    if (lead === text.length) return { start: span.start, end: span.start };
    return { start: span.start + lead, end: span.end - (text.length - text.trimEnd().length) };
  }

  /** The stretch of the original that a span stands for. */
  place(span: Span): Place {
    if (span.end <= span.start) {
      const at = this.mapped.from[span.start] ?? this.original.length;
      return { start: at, end: at };
    }
    return { start: this.mapped.from[span.start] ?? 0, end: this.mapped.to[span.end - 1] ?? 0 };
  }

  /** The stretch of the original for a span of {@link squeezed}. */
  squeezedPlace(span: Span): Place {
    const squeezed = this.squeezed();
    return { start: squeezed.from[span.start] ?? 0, end: squeezed.to[span.end - 1] ?? 0 };
  }

  /** Where a value stands, with its parts when there are several. */
  valuePlace(spans: readonly Span[]): ValuePlace {
    const parts = spans.map((span) => this.place(span));
    const place = {
      start: parts.reduce((first, part) => Math.min(first, part.start), this.original.length),
      end: parts.reduce((last, part) => Math.max(last, part.end), 0),
    };
    return parts.length > 1 ? { ...place, parts } : place;
  }

  /** Notes a finding about a span of the folded text. */
  note(code: FindingCode, span: Span, parameters: FindingParameters = {}): void {
    this.noteAt(code, this.place(span), parameters);
  }

  /** Notes a finding about a stretch of the original; of one kind no more than {@link MOST_FINDINGS}. */
  noteAt(code: FindingCode, place: Place, parameters: FindingParameters = {}): void {
    const before = this.noted.get(code) ?? 0;
    this.noted.set(code, before + 1);
    if (before < MOST_FINDINGS) this.findings.push(makeFinding(code, place, parameters));
  }

  /** Runs a reading that may not be used: its findings are noted only when they are kept. */
  attempt<T>(work: () => T): { readonly value: T; readonly keep: () => void } {
    const first = this.findings.length;
    const value = work();
    const found = this.findings.splice(first);
    for (const { code } of found) this.noted.set(code, (this.noted.get(code) ?? 1) - 1);
    const keep = (): void => {
      for (const finding of found) {
        const before = this.noted.get(finding.code) ?? 0;
        this.noted.set(finding.code, before + 1);
        if (before < MOST_FINDINGS) this.findings.push(finding);
      }
    };
    return { value, keep };
  }

  private splitLines(): readonly Line[] {
    const lines: Line[] = [];
    let start = 0;
    for (const whole of this.text.split('\n')) {
      const text = whole.trim();
      const lead = text === '' ? 0 : whole.length - whole.trimStart().length;
      const table = text.startsWith('|');
      const form = table || text === '' ? { loose: '', numbered: false } : headingForm(text);
      const from = start + lead;
      lines.push({ start: from, end: from + text.length, text, blank: text === '', table, ...form });
      start += whole.length + 1;
    }
    return lines;
  }
}
