/**
 * Scheme, host, optional port, then anything without blanks or control characters. A user name before the host is not
 * allowed: it is the usual way to dress up a foreign address.
 */
const linkPattern = /^https?:\/\/(?<host>[^\s/?#@:\\[\]]+)(:\d{1,5})?([/?#][^\s\\<>"\p{Cc}\p{Cf}]*)?$/iu;
const hostPattern =
  /^(?=.{1,253}$)([\p{L}\p{N}\p{M}]([\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?)(\.[\p{L}\p{N}\p{M}]([\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?)+$/u;

/** The kinds of file whose names look like a host with one dot. */
const fileName = /^[^/]*\.(pdf|jpe?g|png|gif|docx?|xlsx?|pptx?|zip|txt|csv)$/i;

/** True for a complete http or https address. Nothing is fetched. */
export function isWebLink(text: string): boolean {
  const host = linkPattern.exec(text)?.groups?.['host'];
  return host !== undefined && hostPattern.test(host);
}

/** An address without its scheme, as people copy it from a poster (`www.bangkok.go.th`), with https; any other text as it is. */
export function completeLink(text: string): string {
  const [host = ''] = text.split(/[:/?#]/);
  const link = `https://${text}`;
  return /\.\p{L}{2,}$/u.test(host) && !fileName.test(text) && isWebLink(link) && hostPattern.test(host) ? link : text;
}
