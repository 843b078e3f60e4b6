import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { publicReader } from '@sucharit/domain/access';
import { refuse } from '@sucharit/domain/shared';
import { csvChunks, type Cell } from '@sucharit/reports/render';
import sql, { type Sql } from 'sql-template-tag';
import { Clock } from '../../platform/clock/index.js';
import { ENVIRONMENT, type Environment } from '../../platform/config/index.js';
import { Database } from '../../platform/database/index.js';
import { compileExport, exportOperation, type CompiledExport } from '../../platform/read-model/index.js';
import { exportCell, exportJson } from '../exports/index.js';
import { catalogueOf, dictionaryOf, type DictionaryEntry, type OpenDataTerms, type PublicYear } from './catalogue.js';
import { datasets, type Dataset } from './datasets.js';

/** A public file with the tag of its content. */
export interface PublicFile {
  readonly mediaType: string;
  readonly body: string;
  readonly etag: string;
}

type TextRow = Readonly<Record<string, string | null>>;

const csvType = 'text/csv; charset=utf-8; header=present';
const jsonType = 'application/json; charset=utf-8';
const fileOf = (mediaType: string, body: string): PublicFile => ({
  mediaType,
  body,
  etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
});

/** Approved and published figures for everybody. It reads as nobody: row scope and policies give it public rows only. */
@Injectable()
export class OpenDataService {
  /** Files that are being made: many who ask for one at a time cost one statement. */
  private readonly making = new Map<string, Promise<PublicFile>>();

  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly clock: Clock,
    private readonly modules: ModuleRef,
    private readonly database: Database,
  ) {}

  /** A data set of a fiscal year, as CSV or JSON. Refuses with NOT_FOUND a year without public figures, and what there is none of. */
  dataset(year: string, file: string): Promise<PublicFile> {
    const [, name, format] = /^([a-z-]{1,40})\.(csv|json)$/.exec(file) ?? [];
    const dataset = datasets.find((one) => one.name === name);
    if (!dataset || !/^2\d{3}$/.test(year)) return Promise.reject(refuse('NOT_FOUND'));
    return this.once(`${year}/${file}`, async () => {
      const fiscalYear = Number(year);
      if (!(await this.years()).some(({ year: known }) => known === fiscalYear)) throw refuse('NOT_FOUND');
      const compiled = this.compiled(dataset, fiscalYear);
      const rows = await this.database.readRows<TextRow>(publicReader, compiled.statement);
      return format === 'csv' ? csvOf(compiled, rows) : jsonOf(dataset, fiscalYear, compiled, rows);
    });
  }

  /** The DCAT catalogue. @param origin the public address of this server, or an empty text */
  catalogue(origin: string): Promise<PublicFile> {
    return this.once(`catalogue ${origin}`, async () =>
      fileOf(
        'application/ld+json; charset=utf-8',
        JSON.stringify(catalogueOf(origin, await this.years(), this.terms), null, 2),
      ),
    );
  }

  /** What every column of every data set means, as CSV or JSON. */
  async dictionary(format: 'csv' | 'json'): Promise<PublicFile> {
    const entries = datasets.flatMap((dataset): DictionaryEntry[] =>
      dictionaryOf(dataset, this.compiled(dataset, null).columns),
    );
    if (format === 'json') return fileOf(jsonType, JSON.stringify(entries, null, 2));
    const headings = ['dataset', 'column', 'nameTh', 'type', 'description'] as const;
    return csvFile(
      headings,
      entries.map((entry) => headings.map((heading) => entry[heading])),
    );
  }

  private get terms(): OpenDataTerms {
    const { OPEN_DATA_LICENCE: licence, OPEN_DATA_CONTACT: contact } = this.environment;
    return { licence, contact };
  }

  private compiled({ list, columns, ofYear }: Dataset, fiscalYear: number | null): CompiledExport {
    const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false });
    const filter = ofYear && fiscalYear !== null ? { fiscalYear: { eq: fiscalYear } } : null;
    return compileExport(schema, publicReader, exportOperation(schema, { list, columns, filter }), this.clock.now());
  }

  /** Fiscal years with public figures, the latest first. What is no longer public does not count, so a moment may go back. */
  private async years(): Promise<readonly PublicYear[]> {
    return this.database.readRows<PublicYear>(
      publicReader,
      sql`select year, ${lastOf('plans')} as plans, ${lastOf('reports')} as reports, ${lastOf('results')} as results
        from (select fiscal_year as year, 'plans' as kind, updated_at from plan
          union all select fiscal_year, 'reports', updated_at from progress_report
          union all select fiscal_year, 'results', updated_at from ita_result) as change
        group by year order by year desc`,
    );
  }

  private once(key: string, make: () => Promise<PublicFile>): Promise<PublicFile> {
    const known = this.making.get(key);
    if (known) return known;
    const made = make().finally(() => this.making.delete(key));
    this.making.set(key, made);
    return made;
  }
}

/** When the last of the changes of a kind was, in the form of ISO 8601. */
const lastOf = (kind: keyof PublicYear): Sql =>
  sql`to_char(max(updated_at) filter (where kind = ${kind}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

async function csvFile(headings: readonly string[], rows: readonly (readonly Cell[])[]): Promise<PublicFile> {
  let text = '';
  for await (const part of csvChunks(headings, [rows])) text += part;
  return fileOf(csvType, text);
}

const csvOf = ({ columns }: CompiledExport, rows: readonly TextRow[]): Promise<PublicFile> =>
  csvFile(
    columns.map(({ path }) => path),
    rows.map((row) => columns.map((column, index) => exportCell(column, row[`c${index}`] ?? null, 'iso'))),
  );

function jsonOf(
  { name, titleTh, titleEn }: Dataset,
  fiscalYear: number,
  { columns }: CompiledExport,
  rows: readonly TextRow[],
): PublicFile {
  const lines = rows.map((row) => {
    const pairs = columns.map(
      (column, index) => `${JSON.stringify(column.path)}:${exportJson(column, row[`c${index}`] ?? null, 'iso')}`,
    );
    return `{${pairs.join(',')}}`;
  });
  const head = JSON.stringify({ dataset: name, titleTh, titleEn, fiscalYear }).slice(0, -1);
  return fileOf(jsonType, `${head},"rows":[\n${lines.join(',\n')}\n]}\n`);
}
