import { refuse } from '../refusals/refusals.js';
import { checkText, textLimits } from '../shared/text.js';
import { isWebLink } from '../shared/web-link.js';

/** Returns the link, or refuses with EVIDENCE_LINK_INVALID what is no complete http or https address. Nothing is fetched. */
export function checkEvidenceLink(link: string, path: readonly (string | number)[] = []): string {
  checkText(link, textLimits.link, path);
  if (!isWebLink(link)) throw refuse('EVIDENCE_LINK_INVALID', {}, path);
  return link;
}
