import { refuse } from '../shared/refusals.js';
import { checkText, textLimits } from '../shared/text.js';

/**
 * Scheme, host, optional port, then anything without blanks or control characters. A user name before the host is not
 * allowed: it is the usual way to dress up a foreign address.
 */
const linkPattern = /^https?:\/\/(?<host>[^\s/?#@:\\[\]]+)(:\d{1,5})?([/?#][^\s\\<>"\p{Cc}\p{Cf}]*)?$/iu;
const hostPattern =
  /^(?=.{1,253}$)([\p{L}\p{N}\p{M}]([\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?)(\.[\p{L}\p{N}\p{M}]([\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?)+$/u;

/** Returns the link, or refuses with EVIDENCE_LINK_INVALID what is no complete http or https address. Nothing is fetched. */
export function checkEvidenceLink(link: string, path: readonly (string | number)[] = []): string {
  checkText(link, textLimits.link, path);
  const host = linkPattern.exec(link)?.groups?.['host'];
  if (host === undefined || !hostPattern.test(host)) throw refuse('EVIDENCE_LINK_INVALID', {}, path);
  return link;
}
