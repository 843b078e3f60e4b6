import { cleanFileName, storableText } from '@sucharit/domain/shared';

/** Everything that a quoted name of RFC 6266 could be misread for, and what is not ASCII. */
const notPlain = /[^ !#-[\]-~]/g;

/**
 * The header that has an answer saved under a name (RFC 6266): whatever letters it has, and for old clients in ASCII. Of a name
 * with controls or characters that turn the direction only what one sees is left.
 */
export function contentDisposition(fileName: string): string {
  const clean = cleanFileName(fileName);
  const plain = clean.replace(notPlain, '_');
  if (plain === clean) return `attachment; filename="${clean}"`;
  const encoded = encodeURIComponent(storableText(clean)).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
