import { refuse } from '../refusals/refusals.js';
import { checkText, textLimits } from '../shared/text.js';

/**
 * Scheme, host, optional port, then anything without blanks or control characters. A user name before the host is not
 * allowed: it is the usual way to dress up a foreign address.
 */
const linkPattern = /^https?:\/\/(?<host>[^\s/?#@:\\[\]]+)(:\d{1,5})?([/?#][^\s\\<>"\p{Cc}\p{Cf}]*)?$/iu;
const hostPattern =
  /^(?=.{1,253}$)([\p{L}\p{N}\p{M}]([\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?)(\.[\p{L}\p{N}\p{M}]([\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?)+$/u;

/** The kinds of file whose names look like a host with one dot. */
const fileName = /^[^/]*\.(pdf|jpe?g|png|gif|docx?|xlsx?|pptx?|zip|txt|csv)$/i;

/** An address without its scheme, as people copy it from a poster (`www.bangkok.go.th`), with https; any other text as it is. */
export function completeEvidenceLink(text: string): string {
  const [host = ''] = text.split(/[:/?#]/);
  const link = `https://${text}`;
  return /\.\p{L}{2,}$/u.test(host) && !fileName.test(text) && linkPattern.test(link) && hostPattern.test(host)
    ? link
    : text;
}

/** Returns the link, or refuses with EVIDENCE_LINK_INVALID what is no complete http or https address. Nothing is fetched. */
export function checkEvidenceLink(link: string, path: readonly (string | number)[] = []): string {
  checkText(link, textLimits.link, path);
  const host = linkPattern.exec(link)?.groups?.['host'];
  if (host === undefined || !hostPattern.test(host)) throw refuse('EVIDENCE_LINK_INVALID', {}, path);
  return link;
}
