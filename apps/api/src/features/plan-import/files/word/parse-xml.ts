import { refuse } from '@sucharit/domain/shared';
import { Parser } from 'saxen';

/** Attributes of an element, by name with the prefix of {@link namespaces}. */
export type Attributes = Readonly<Record<string, string>>;

/** What is told of a document as it is read. */
export interface XmlVisitor {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** Namespaces of Word files by the prefix that our code uses: those of Word, and those of the strict form of the standard. */
const namespaces = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'pr',
};

/**
 * Reads a part of a Word file from its beginning to its end; nothing is kept.
 * @throws Refusal DOCUMENT_DAMAGED when it is no well-formed XML
 */
export function parseXml(xml: string, visitor: XmlVisitor): void {
  const parser = new Parser().ns(namespaces);
  // The parser would report an error of the visitor as one of the document.
  let thrown: { readonly error: unknown } | null = null;
  const guarded = (work: () => void): void => {
    try {
      if (!thrown) work();
    } catch (error) {
      thrown = { error };
    }
  };
  let broken = false;
  parser.on('openTag', (name, attributes, decode) =>
    guarded(() => {
      const decoded = Object.entries(attributes()).map(([key, value]) => [key, decode(value)] as const);
      visitor.open(name, Object.fromEntries(decoded));
    }),
  );
  parser.on('closeTag', (name) => guarded(() => visitor.close(name)));
  parser.on('text', (text, decode) => guarded(() => visitor.text(decode(text))));
  parser.on('cdata', (text) => guarded(() => visitor.text(text)));
  parser.on('error', () => (broken = true));
  parser.parse(xml);
  const failure = thrown as { readonly error: unknown } | null;
  if (failure) throw failure.error;
  if (broken) throw refuse('DOCUMENT_DAMAGED');
}

/** An attribute of Word's namespace that is on unless it says otherwise: `<w:b/>`, `<w:b w:val="0"/>`. */
export const isOn = (attributes: Attributes): boolean => !/^(?:0|false|off|none)$/.test(attributes['w:val'] ?? '');
