import { createHash } from 'node:crypto';
import { citySummary, type CitySummaryInput, type CitySummarySnapshot } from '@sucharit/domain/summaries';
import { citySummaryWorkbook, districtTable, type SummaryContext } from '@sucharit/reports/city-summary';
import { instantCell, renderCsv, renderXlsx } from '@sucharit/reports/render';
import canonicalizeModule from 'canonicalize';
import type { SummaryFileFormatCode } from '../city-summary-file.entity.js';

// The package is CommonJS and types its function as the default of a default.
const canonicalize = canonicalizeModule as unknown as (value: unknown) => string;

/** A summary as one file. */
export interface SummaryFile {
  readonly format: SummaryFileFormatCode;
  readonly fileName: string;
  readonly mediaType: string;
  /** in hex */
  readonly sha256: string;
  readonly body: Buffer;
}

const mediaTypes = {
  JSON: 'application/json; charset=utf-8',
  CSV: 'text/csv; charset=utf-8',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<SummaryFileFormatCode, string>;

/** Adds a summary up. */
export const aggregateSummary = (input: CitySummaryInput): CitySummarySnapshot => citySummary(input);

interface SummaryToRender {
  readonly snapshot: CitySummarySnapshot;
  readonly context: SummaryContext;
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Names the round, the last day it reports on, and the minute of compiling by the clock of Bangkok: two different things. */
function nameOf({ fiscalYear, round, cutOff }: CitySummarySnapshot, { compiledAt }: SummaryContext): string {
  const { day, time } = instantCell(compiledAt, 'iso');
  const compiled = `${digitsOf(day)}-${digitsOf(time ?? '').slice(0, 4)}`;
  return `city-summary-${fiscalYear}-${round.toLowerCase().replace('_', '-')}-to-${digitsOf(cutOff)}-compiled-${compiled}`;
}

/** The summary in every format. The same snapshot gives the same bytes of JSON and CSV; a workbook holds the time of its making. */
export async function renderSummary({ snapshot, context }: SummaryToRender): Promise<readonly SummaryFile[]> {
  const bodies: readonly (readonly [SummaryFileFormatCode, Buffer])[] = [
    ['JSON', Buffer.from(canonicalize(snapshot))],
    ['CSV', renderCsv(districtTable(snapshot), { byteOrderMark: true })],
    ['XLSX', await renderXlsx(citySummaryWorkbook(snapshot, context))],
  ];
  const name = nameOf(snapshot, context);
  return bodies.map(([format, body]) => ({
    format,
    fileName: `${name}.${format.toLowerCase()}`,
    mediaType: mediaTypes[format],
    sha256: createHash('sha256').update(body).digest('hex'),
    body,
  }));
}
