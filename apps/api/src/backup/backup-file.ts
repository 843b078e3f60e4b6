import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** What a backup is of, at its beginning. */
export interface BackupManifest {
  readonly format: 'sucharit backup 1';
  /** Moment of the one transaction that read it all, ISO 8601 in UTC. */
  readonly takenAt: string;
  /** Names of the migrations that the database had. */
  readonly migrations: readonly string[];
}

/** A table in a backup, before its rows. */
export interface TableHead {
  readonly schema: string;
  readonly table: string;
  readonly columns: readonly string[];
}

/** What the rows of a table come to, after them. */
export interface TableEnd {
  readonly rows: number;
  /** SHA-256 of the rows as COPY writes them, lower-case hex. */
  readonly sha256: string;
}

/** The last part: where sequences stand, and that nothing was cut off. */
export interface BackupEnd {
  readonly tables: number;
  /** Name with schema → last value that was given. */
  readonly sequences: Readonly<Record<string, string>>;
}

/** A backup that cannot be used, in one sentence for the operator. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

/*
 * The file is gzip of: the manifest as a line of JSON; for each table its head as a line, its rows as chunks after their length in four
 * bytes, a length of 0, its end as a line; and the backup's end as a line that begins with `{"tables"`.
 */
const line = (value: object): Buffer => Buffer.from(`${JSON.stringify(value)}\n`);
const length = (bytes: number): Buffer => {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32BE(bytes);
  return buffer;
};

export const beginOfBackup = (manifest: BackupManifest): Buffer => line(manifest);
export const endOfBackup = (end: BackupEnd): Buffer => line(end);

/** A table as bytes of the file. @param rows stream of its rows; @param count how many there were, asked when it has ended */
export async function* tableInBackup(
  head: TableHead,
  rows: AsyncIterable<Buffer>,
  count: () => number,
): AsyncGenerator<Buffer, TableEnd> {
  yield line(head);
  const hash = createHash('sha256');
  for await (const chunk of rows) {
    hash.update(chunk);
    yield length(chunk.length);
    yield chunk;
  }
  const end = { rows: count(), sha256: hash.digest('hex') };
  yield length(0);
  yield line(end);
  return end;
}

/** Reads lines and lengths out of a stream of bytes. */
class Bytes {
  private kept: Buffer = Buffer.alloc(0);
  private readonly source: AsyncIterator<Buffer>;

  constructor(source: AsyncIterable<Buffer>) {
    this.source = source[Symbol.asyncIterator]();
  }

  async line(): Promise<string> {
    const parts: Buffer[] = [];
    for (;;) {
      const end = this.kept.indexOf(10);
      if (end >= 0) {
        parts.push(this.take(end));
        this.take(1);
        return Buffer.concat(parts).toString('utf8');
      }
      parts.push(this.take(this.kept.length));
      await this.more();
    }
  }

  async exactly(count: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for (let missing = count; missing > 0;) {
      if (this.kept.length === 0) await this.more();
      const part = this.take(Math.min(missing, this.kept.length));
      missing -= part.length;
      parts.push(part);
    }
    return parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
  }

  async isOver(): Promise<boolean> {
    return this.kept.length === 0 && (await this.source.next()).done === true;
  }

  private take(count: number): Buffer {
    const taken = this.kept.subarray(0, count);
    this.kept = this.kept.subarray(count);
    return taken;
  }

  private async more(): Promise<void> {
    const next = await this.source.next();
    if (next.done) throw new BackupError('The backup ends too early: a part of the file is missing.');
    this.kept = next.value;
  }
}

/**
 * Reads a backup from its beginning to its end.
 * @param begun is told what it is of, before the first table
 * @param each is given each table, and its end when that has been compared with its rows
 * @throws BackupError the file is none, was cut off, or was changed
 */
export async function readBackup(
  file: string,
  begun: (manifest: BackupManifest) => Promise<void> | void,
  each: (
    head: TableHead,
    rows: AsyncIterable<Buffer>,
  ) => Promise<((end: TableEnd) => Promise<void> | void) | undefined>,
): Promise<BackupEnd> {
  const stream = createReadStream(file);
  const unpacked = createGunzip();
  stream.on('error', (error) => unpacked.destroy(error));
  stream.pipe(unpacked);
  try {
    return await readParts(new Bytes(unpacked), begun, each);
  } catch (error) {
    // What zlib says of a file that it cannot unpack.
    if (/^Z_/.test((error as { code?: string }).code ?? '') || error instanceof SyntaxError)
      throw new BackupError(`The file is no backup of Sucharit, or was damaged: ${(error as Error).message}.`);
    throw error;
  } finally {
    stream.destroy();
    unpacked.destroy();
  }
}

async function readParts(
  bytes: Bytes,
  begun: Parameters<typeof readBackup>[1],
  each: Parameters<typeof readBackup>[2],
): Promise<BackupEnd> {
  const manifest = JSON.parse(await bytes.line()) as BackupManifest;
  if (manifest.format !== 'sucharit backup 1')
    throw new BackupError('The file is no backup of Sucharit, or of a version that this one does not read.');
  await begun(manifest);
  for (let tables = 0; ; tables += 1) {
    const part = JSON.parse(await bytes.line()) as TableHead | BackupEnd;
    if ('tables' in part) {
      if (part.tables !== tables || !(await bytes.isOver()))
        throw new BackupError('The backup does not hold as many tables as it says.');
      return part;
    }
    const hash = createHash('sha256');
    const ended = await each(
      part,
      chunksOf(bytes, (chunk) => hash.update(chunk)),
    );
    const end = JSON.parse(await bytes.line()) as TableEnd;
    if (hash.digest('hex') !== end.sha256)
      throw new BackupError(`The rows of ${part.table} in the backup are not those that were written.`);
    await ended?.(end);
  }
}

async function* chunksOf(bytes: Bytes, seen: (chunk: Buffer) => void): AsyncGenerator<Buffer> {
  for (;;) {
    const count = (await bytes.exactly(4)).readUInt32BE();
    if (count === 0) return;
    const chunk = await bytes.exactly(count);
    seen(chunk);
    yield chunk;
  }
}

/** Reads a whole backup and does nothing with it. @throws BackupError */
export async function checkBackup(file: string): Promise<{ manifest: BackupManifest; rows: number }> {
  let manifest: BackupManifest | undefined;
  let rows = 0;
  await readBackup(
    file,
    (read) => void (manifest = read),
    async (_head, chunks) => {
      for await (const _chunk of chunks);
      return (end) => void (rows += end.rows);
    },
  );
  return { manifest: manifest as BackupManifest, rows };
}
