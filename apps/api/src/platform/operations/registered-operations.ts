import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Folders of the contract whose documents are registered. */
const folders = ['operations/', 'library/'];

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Documents that clients may send by the SHA-256 of their text alone, by that hash in hexadecimal. */
export type RegisteredOperations = ReadonlyMap<string, string>;

/** Reads the registered documents: every .graphql file of the contract, as it is and without the blank space around it. */
export function readRegisteredOperations(): RegisteredOperations {
  const contract = import.meta.resolve('@sucharit/contract/package.json');
  const texts = folders
    .map((folder) => new URL(folder, contract))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.graphql'))
        .map((name) => readFileSync(new URL(name, folder), 'utf8')),
    );
  return new Map(texts.flatMap((text) => [text, text.trim()].map((document) => [hashOf(document), document])));
}
