import { refuse } from '../refusals/refusals.js';
import { checkRequiredText, textLimits } from '../shared/text.js';
import { toArabicDigits } from '../shared/thai-text.js';
import { completeLink, isWebLink } from '../shared/web-link.js';
import { comparableAddress, type ContactChannel } from './channel.js';

/** A number as people write it: digits with blanks and dashes between them, perhaps an extension. */
const phonePattern = /^\+?\d(?:[\d ()-]*\d)?(?: *(?:ต่อ|ext\.?|#) *\d{1,6})?$/iu;
const emailPattern = /^[^\s@<>"]+@[^\s@.]+(?:\.[^\s@.]+)+$/u;

/**
 * The channel as it is kept, in one spelling. Refuses with the path of the field at fault: TEXT_REQUIRED, TEXT_TOO_LONG,
 * CHANNEL_PHONE a number that is none, CHANNEL_EMAIL, CHANNEL_LINK.
 */
export function proposeChannel(proposed: ContactChannel): ContactChannel {
  const said = (text: string, field: string): string => checkRequiredText(text, textLimits.line, [field]).trim();
  return {
    ...proposed,
    address: addressOf(proposed.kind, said(proposed.address, 'address')),
    owner: said(proposed.owner, 'owner'),
    source: said(proposed.source, 'source'),
  };
}

function addressOf(kind: ContactChannel['kind'], address: string): string {
  if (kind === 'PHONE') {
    const number = toArabicDigits(address);
    const { length } = comparableAddress('PHONE', number);
    // Short numbers of services have three or four digits; the longest international ones with an extension some twenty.
    if (!phonePattern.test(number) || length < 3 || length > 20) throw refuse('CHANNEL_PHONE', {}, ['address']);
    return number;
  }
  if (kind === 'EMAIL') {
    if (!emailPattern.test(address)) throw refuse('CHANNEL_EMAIL', {}, ['address']);
    return address.toLowerCase();
  }
  if (kind === 'WEBSITE' || kind === 'SOCIAL_MEDIA') {
    const link = completeLink(address);
    if (!isWebLink(link)) throw refuse('CHANNEL_LINK', {}, ['address']);
    return link;
  }
  return address;
}
