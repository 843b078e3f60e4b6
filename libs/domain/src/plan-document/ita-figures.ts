import { tolerantly } from './tolerant-pattern.js';
import type { Span } from './document-source.js';

/** A figure of 0–100 with its place. */
export interface Figure {
  readonly value: number;
  readonly span: Span;
}

/** One line of an ITA table while it is put together. */
export interface IndicatorDraft {
  readonly span: Span;
  /** the stretches of it that were understood */
  readonly read: readonly Span[];
  readonly stated: { readonly number: number; readonly span: Span } | null;
  readonly name: string;
  readonly score: Figure | null;
  readonly level: string | null;
  readonly instrument: Figure | null;
  readonly weighted: Figure | null;
}

/** One result as found in a section: a list or a table, of one year. */
export interface ItaCandidate {
  readonly indicators: readonly IndicatorDraft[];
  readonly total: Figure | null;
  readonly level: string | null;
  /** the year it names itself; null when it names none */
  readonly year: { readonly value: number; readonly span: Span } | null;
}

const figurePattern = /[0-9]{1,3} ?[.,] ?[0-9]{1,2}(?![0-9])|(?<![0-9.])[0-9]{1,3}(?![0-9.])/;

/** The first figure of 0–100 in the text that stands after the pattern. */
export function figureAfter(text: string, offset: number, pattern: RegExp): Figure | null {
  const lead = pattern.exec(text);
  if (lead === null) return null;
  const from = lead.index + lead[0].length;
  const match = figurePattern.exec(text.slice(from, from + 40));
  if (match === null) return null;
  const value = Number(match[0].replace(/ /g, '').replace(',', '.'));
  const start = offset + from + match.index;
  return value <= 100 ? { value, span: { start, end: start + match[0].length } } : null;
}

export const scoreLead = new RegExp(`${tolerantly('คะแนนเฉลี่ย')}(?:\\s*${tolerantly('ตัวชี้วัด')})?`);
export const otherScoreLead = new RegExp(`${tolerantly('คะแนน')}(?!\\s*(?:ถ|ท))|${tolerantly('ได้')}`);
export const instrumentLead = new RegExp(tolerantly('คะแนนที่ได้'));
export const weightedLead = new RegExp(tolerantly('ถ่วงน้ำหนัก'));
export const totalLead = new RegExp(
  `${tolerantly('คะแนน')}\\s*(?:${tolerantly('เฉลี่ย')}\\s*)?(?:${tolerantly('ภาพ')}\\s*)?${tolerantly('รวม')}[^0-9๐-๙\\n]{0,40}`,
);
/** Levels to 2565 (letters) and from 2566 (words). */
const levelNames = '[A-F]{1,2}(?![A-Za-z])|ผ่าน(?:ดี(?:เยี่ยม)?)?|ต้องปรับปรุง(?:โดยด่วน)?';
export const levelPattern = new RegExp(
  `${tolerantly('ระดับ')}\\s*(?:${tolerantly('ผลการประเมิน')}\\s*)?(?::\\s*)?(${levelNames})`,
);
export const cellLevel = new RegExp(`^(?:${levelNames})`);
export const totalLevel = new RegExp(`^[\\s|]*(?:ระดับ\\s*)?(?::\\s*)?(${levelNames})`);
export const entry = new RegExp(`${tolerantly('ตัวชี้วัดที่')}\\s*([0-9]{1,2})\\s*\\.?(?!\\s*[0-9])`, 'g');
export const nameEnd = new RegExp(
  `${tolerantly('น้ำหนัก')}|${tolerantly('คะแนน')}|${tolerantly('ร้อยละ')}|${tolerantly('ระดับ')}|[0-9:=|(\n]`,
);
