import path from 'node:path';
import { DOCUMENT_TEXT_LIMIT } from '@sucharit/domain/plan-document';
import { refuse } from '@sucharit/domain/shared';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { MarkupScan, type MarkupLimits } from './markup-scan.js';
import { parseXml } from './parse-xml.js';

/** What is unpacked of a Word file, pictures not counted; a real plan has some hundred kilobytes. */
const maximumUnpackedBytes = 30 * 1024 * 1024;
/** Of its parts that are read, together. */
const markupLimits: MarkupLimits = { elements: 250_000, depth: 100, letters: DOCUMENT_TEXT_LIMIT };
/** Entries of the archive; a plan with many pictures has some hundred. */
const maximumEntries = 5_000;

const damaged = (): Error => refuse('DOCUMENT_DAMAGED');

/** A Word file: its parts are unpacked when they are asked for, and all that are asked for count towards the limits. */
export class WordArchive {
  private unpacked = 0;
  private readonly scan = new MarkupScan(markupLimits);

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /**
   * Lists an archive.
   * @throws Refusal DOCUMENT_DAMAGED, DOCUMENT_ENCRYPTED, DOCUMENT_TOO_COMPLEX
   */
  static async open(bytes: Uint8Array): Promise<WordArchive> {
    const zip = await new Promise<ZipFile>((resolve, reject) =>
      fromBuffer(Buffer.from(bytes), { lazyEntries: true, validateEntrySizes: true, autoClose: false }, (error, zip) =>
        error ? reject(damaged()) : resolve(zip),
      ),
    );
    const entries = new Map<string, Entry>();
    await new Promise<void>((resolve, reject) => {
      zip.on('error', () => reject(damaged()));
      zip.on('end', () => resolve());
      zip.on('entry', (entry: Entry) => {
        if (entries.size >= maximumEntries) return reject(refuse('DOCUMENT_TOO_COMPLEX'));
        entries.set(String(entry.fileName).toLowerCase(), entry);
        zip.readEntry();
      });
      zip.readEntry();
    });
    return new WordArchive(zip, entries);
  }

  has = (name: string): boolean => this.entries.has(name.toLowerCase());

  /**
   * The text of a part, null when there is none.
   * @throws Refusal DOCUMENT_TOO_LARGE or DOCUMENT_TOO_COMPLEX as soon as it unpacks beyond the limits, whatever the directory says
   */
  async read(name: string): Promise<string | null> {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) return null;
    if (entry.isEncrypted()) throw refuse('DOCUMENT_ENCRYPTED');
    const chunks: Buffer[] = [];
    this.scan.begin();
    await new Promise<void>((resolve, reject) => {
      this.zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(damaged());
        stream.on('error', () => reject(damaged()));
        stream.on('end', () => resolve());
        stream.on('data', (chunk: Buffer) => {
          try {
            this.count(chunk);
            chunks.push(chunk);
          } catch (refusal) {
            stream.destroy();
            reject(refusal as Error);
          }
        });
      });
    });
    return textOf(Buffer.concat(chunks));
  }

  /** The part that another one points to by this kind of relation, null when there is none. */
  async related(part: string, kind: string): Promise<string | null> {
    const folder = path.posix.dirname(part);
    const relations = await this.read(path.posix.join(folder, '_rels', `${path.posix.basename(part)}.rels`));
    if (relations === null) return null;
    let found: string | null = null;
    parseXml(relations, {
      open: (name, attributes) => {
        if (name !== 'pr:Relationship' || !attributes['Type']?.endsWith(`/${kind}`) || !attributes['Target']) return;
        found ??= path.posix
          .join(
            '/',
            folder,
            attributes['Target'].startsWith('/')
              ? path.posix.relative(folder, attributes['Target'].slice(1))
              : attributes['Target'],
          )
          .slice(1);
      },
      close: () => undefined,
      text: () => undefined,
    });
    return found;
  }

  private count(chunk: Buffer): void {
    this.unpacked += chunk.length;
    if (this.unpacked > maximumUnpackedBytes)
      throw refuse('DOCUMENT_TOO_LARGE', { limit: maximumUnpackedBytes, actual: this.unpacked });
    this.scan.take(chunk);
  }
}

/** XML is UTF-8 or, with its mark, UTF-16. */
function textOf(bytes: Buffer): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
