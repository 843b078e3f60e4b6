import { addressesIn, comparableAddress, toldKind, type KnownChannel } from '../channels/index.js';
import type { DocumentSource } from './document-source.js';

/**
 * Notes each telephone number, e-mail address and link of a document that the register does not know: people who complain at an
 * outdated address are not heard. A kind of which the register has nothing for the district or the city is not compared.
 */
export function noteContacts(source: DocumentSource, known: readonly KnownChannel[], districtCode: number): void {
  const ours = known.filter((channel) => channel.districtCode === null || channel.districtCode === districtCode);
  const onRecord = new Map<string, Set<string>>();
  for (const { kind, address } of ours) {
    const told = toldKind(kind);
    if (told === null) continue;
    const addresses = onRecord.get(told) ?? new Set<string>();
    onRecord.set(told, addresses.add(comparableAddress(kind, address)));
  }
  const noted = new Set<string>();
  for (const { kind, address, start, end } of addressesIn(source.original)) {
    const comparable = comparableAddress(kind, address);
    const addresses = onRecord.get(kind);
    if (addresses === undefined || addresses.has(comparable) || noted.has(`${kind} ${comparable}`)) continue;
    // The head of a memo names the telephone of the section that writes it, which is no channel for the people.
    if (kind === 'PHONE' && lineBefore(source.original, start).includes('ส่วนราชการ')) continue;
    noted.add(`${kind} ${comparable}`);
    source.noteAt('CONTACT_NOT_ON_RECORD', { start, end }, { found: address });
  }
}

const lineBefore = (text: string, place: number): string => text.slice(text.lastIndexOf('\n', place - 1) + 1, place);
