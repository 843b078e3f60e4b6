import { once } from 'node:events';
import { Readable } from 'node:stream';
import type { ClientBase, Submittable } from 'pg';

type Connection = Parameters<Submittable['submit']>[0];

/** What a connection of pg does for COPY, which its types leave out. */
interface CopyConnection extends Pick<Connection, 'stream'> {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(message: string): void;
}

/** Rows that a COPY moved, from the tag of its end, `COPY 12`. */
const rowsOf = (message: { text?: string }): number => Number(/^COPY (\d+)$/.exec(message.text ?? '')?.[1] ?? 0);

/**
 * `COPY … TO STDOUT` as a stream of bytes that reads no faster than it is read. pg hands the messages of the protocol to whatever
 * was submitted; its own queries refuse those of COPY.
 */
export class CopyOut extends Readable implements Submittable {
  /** Rows that were given, known at the end. */
  rows = 0;
  private connection: Connection | undefined;

  constructor(private readonly text: string) {
    super();
  }

  submit(connection: Connection): void {
    this.connection = connection;
    connection.query(this.text);
  }

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    if (this.destroyed) return;
    // The chunk lies in the buffer of the connection, which is used again.
    if (!this.push(Buffer.from(chunk))) this.connection?.stream.pause();
  }

  override _read(): void {
    this.connection?.stream.resume();
  }

  /** Whoever stops reading has the rest read and dropped, so that the connection can be used or ended. */
  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    this.connection?.stream.resume();
    callback(error);
  }

  handleCommandComplete(message: { text?: string }): void {
    this.rows = rowsOf(message);
  }

  handleReadyForQuery(): void {
    if (!this.destroyed) this.push(null);
  }

  handleError(error: Error): void {
    this.destroy(error);
  }
}

/** `COPY … FROM STDIN`; settles when the server has all rows. */
class CopyIn implements Submittable {
  readonly done: Promise<number>;
  private rows = 0;
  private failed = false;
  private resolve: (rows: number) => void = () => {};
  private reject: (error: Error) => void = () => {};

  constructor(
    private readonly text: string,
    private readonly source: AsyncIterable<Buffer>,
  ) {
    this.done = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }

  submit(connection: Connection): void {
    connection.query(this.text);
  }

  handleCopyInResponse(connection: CopyConnection): void {
    void this.send(connection).catch((error: Error) => {
      this.reject(error);
      connection.sendCopyFail(error.message);
    });
  }

  private async send(connection: CopyConnection): Promise<void> {
    for await (const chunk of this.source) {
      // The server has refused it already; the rest is read to its end and goes nowhere.
      if (this.failed) continue;
      connection.sendCopyFromChunk(chunk);
      if (connection.stream.writableNeedDrain) await once(connection.stream, 'drain');
    }
    if (!this.failed) connection.endCopyFrom();
  }

  handleCommandComplete(message: { text?: string }): void {
    this.rows = rowsOf(message);
  }

  handleReadyForQuery(): void {
    this.resolve(this.rows);
  }

  handleError(error: Error): void {
    this.failed = true;
    this.reject(error);
  }
}

/** Runs `COPY … TO STDOUT`. */
export const copyOut = (client: ClientBase, text: string): CopyOut => client.query(new CopyOut(text));

/** Runs `COPY … FROM STDIN`. @returns how many rows there were */
export const copyIn = (client: ClientBase, text: string, source: AsyncIterable<Buffer>): Promise<number> =>
  client.query(new CopyIn(text, source)).done;
