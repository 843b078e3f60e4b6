import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Caller } from '@sucharit/domain/access';
import type { AuditAction } from '@sucharit/domain/audit';
import { Refusal, refuseInput } from '@sucharit/domain/shared';
import { csvChunks, xlsxChunks, type Cell } from '@sucharit/reports/render';
import { getNamedType, isInputObjectType, type GraphQLInputObjectType, type GraphQLSchema } from 'graphql';
import { Authenticator } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Database, StreamedReads, type TextRow } from '../../platform/database/index.js';
import { Admission } from '../../platform/operations/index.js';
import {
  isListKind,
  compileExport,
  exportOperation,
  type CompiledExport,
  type ExportColumn,
} from '../../platform/read-model/index.js';
import { AuditService } from '../audit/index.js';
import { exportAbout, exportFileName, type ExportAbout } from './export-about.js';
import { exportHeading, labelHeading } from './export-heading.js';
import type { ExportFormat, ExportOrder } from './export-request.js';
import { exportCell, exportJson, wordsOf } from './export-values.js';

/** A file on its way: its first bytes have been made, so that what could not begin has been refused. */
export interface ExportFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly chunks: AsyncGenerator<string | Uint8Array>;
}

const mediaTypes: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ndjson: 'application/x-ndjson; charset=utf-8',
};
/** A sheet name takes so many characters, with room for the number of a further sheet. */
const sheetNameLength = 28;

/** Lists of the API as files, whole, with the filter, the order and the row scope of their queries. */
@Injectable()
export class ExportsService {
  private readonly logger = new Logger('Exports');

  constructor(
    private readonly modules: ModuleRef,
    private readonly admission: Admission,
    private readonly database: Database,
    private readonly reads: StreamedReads,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Starts an export. Whoever may ask the list may have it as a file; both ends of the way are in the audit trail.
   * @param signal ends the statement when the reader has gone
   */
  async start(caller: Caller, order: ExportOrder, signal: AbortSignal): Promise<ExportFile> {
    const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false });
    const words = order.values === 'labels' ? (order.language ?? 'th') : null;
    const asked = exportOperation(schema, { ...order, words });
    const admitted = await this.admission.admit({ ...asked, hash: null, unbounded: true }, () => caller);
    if (admitted instanceof Refusal) throw admitted;
    const compiled = compileExport(schema, caller, asked, this.clock.now());
    if (order.headings && order.headings.length !== compiled.columns.length)
      throw refuseInput('EXPORT_HEADINGS_COUNT', { actual: order.headings.length, expected: compiled.columns.length }, [
        'headings',
      ]);
    const id = randomUUID();
    const madeAt = this.clock.now();
    const rows = this.audited(caller, order, id, compiled, signal);
    const first = await rows.next();
    // Also where the writer of the file had not come to its first row yet.
    signal.addEventListener('abort', () => void rows.return(undefined).catch((error) => this.broken(id, error)));
    const about = exportAbout(order, filterTypeOf(schema, order.list), madeAt);
    const chunks = this.written(order, compiled, about, resumed(first, rows, signal));
    return {
      fileName: exportFileName(order, madeAt),
      mediaType: mediaTypes[order.format],
      chunks,
    };
  }

  /** The rows, between an event that they were begun and one that says how many left the house and whether that was all. */
  private async *audited(
    caller: Caller,
    order: ExportOrder,
    id: string,
    { statement, columns: shown }: CompiledExport,
    signal: AbortSignal,
  ): AsyncGenerator<readonly TextRow[]> {
    const record = (action: AuditAction, detail: Readonly<Record<string, unknown>>): Promise<void> =>
      this.database.write(caller, (manager) =>
        this.audit.record(manager, caller, {
          action,
          object: `export:${id}`,
          districtCode: caller.districtCode,
          detail: { list: order.list, ...detail },
        }),
      );
    const { format, filter, orderBy, columns, dates, language, asOf } = order;
    const authenticator = this.modules.get<Authenticator>(Authenticator as never, { strict: false });
    let rows = 0;
    let complete = false;
    let begun = false;
    try {
      for await (const batch of this.reads.batches(caller, statement, signal)) {
        // After the first batch, so that what is refused or fails at once is no export.
        if (!begun) await record('export.begin', { format, filter, orderBy, columns, dates, language, asOf });
        begun = true;
        rows += batch.length;
        // How long the list is shows only now, so that its values count as they leave; the next request is told.
        await authenticator.spend(caller, batch.length * shown.length);
        yield batch;
      }
      if (!begun) await record('export.begin', { format, filter, orderBy, columns, dates, language, asOf });
      begun = true;
      complete = true;
    } catch (error) {
      if (begun && !signal.aborted) this.broken(id, error);
      throw error;
    } finally {
      if (begun) await record('export.end', { rows, complete });
    }
  }

  private broken(id: string, error: unknown): void {
    this.logger.error(
      `export ${id} broke off: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }

  private written(
    order: ExportOrder,
    { columns }: CompiledExport,
    about: ExportAbout,
    batches: AsyncIterable<readonly TextRow[]>,
  ): AsyncGenerator<string | Uint8Array> {
    const { format, list, language, dates, headings: own } = order;
    const labels = ({ enumName, wordsAt }: ExportColumn): boolean =>
      order.values === 'labels' && (enumName !== null || wordsAt !== undefined);
    const words = (column: ExportColumn, text: string | null, row: TextRow): readonly string[] | null =>
      labels(column) ? wordsOf(column, text, row, language ?? 'th') : null;
    if (format === 'ndjson')
      return mapped(batches, (row) => {
        const pairs = columns.flatMap((column, index) => {
          const text = row[index] ?? null;
          const value = `${JSON.stringify(column.path)}:${exportJson(column, text, dates)}`;
          const said = words(column, text, row);
          if (!labels(column)) return [value];
          const isList = column.kind === 'computed' || isListKind(column.kind);
          return [
            value,
            `${JSON.stringify(`${column.path}.label`)}:${JSON.stringify(isList ? said : (said?.[0] ?? null))}`,
          ];
        });
        return `{${pairs.join(',')}}\n`;
      });
    const headings = columns.flatMap((column, index) => {
      const heading = own?.[index] ?? exportHeading(column, language);
      return labels(column) ? [heading, labelHeading(heading, language)] : [heading];
    });
    let rows = 0;
    const cells = async function* (): AsyncGenerator<Cell[][]> {
      for await (const batch of batches) {
        rows += batch.length;
        yield batch.map((row) =>
          columns.flatMap((column, index) => {
            const text = row[index] ?? null;
            const cell = exportCell(column, text, dates);
            return labels(column) ? [cell, words(column, text, row)?.join('\n') ?? null] : [cell];
          }),
        );
      }
    };
    const says = (): ReturnType<ExportAbout['says']> => about.says(rows);
    if (format === 'csv') return csvChunks(headings, cells(), order.about ? says : null);
    return xlsxChunks(list.slice(0, sheetNameLength), headings, cells(), {
      name: about.sheet,
      footer: about.title,
      says,
    });
  }
}

/** The type of a list's filter; null where it takes none. */
function filterTypeOf(schema: GraphQLSchema, list: string): GraphQLInputObjectType | null {
  const filter = schema
    .getQueryType()
    ?.getFields()
    [list]?.args.find(({ name }) => name === 'filter');
  const type = getNamedType(filter?.type);
  return isInputObjectType(type) ? type : null;
}

async function* mapped(
  batches: AsyncIterable<readonly TextRow[]>,
  line: (row: TextRow) => string,
): AsyncGenerator<string> {
  for await (const batch of batches) yield batch.map(line).join('');
}

/** An iterator whose first step has been taken. What was ended from outside throws: it is no list that came to its end. */
function resumed<T>(
  first: IteratorResult<T, void>,
  rest: AsyncGenerator<T, void>,
  signal: AbortSignal,
): AsyncIterableIterator<T> {
  let pending: IteratorResult<T, void> | null = first;
  return {
    next: async () => {
      const step = pending ?? (await rest.next());
      pending = null;
      signal.throwIfAborted();
      return step;
    },
    return: () => rest.return(undefined),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
