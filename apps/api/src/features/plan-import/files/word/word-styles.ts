import { isOn, parseXml, type Attributes } from './parse-xml.js';

/** Where a paragraph stands in a list. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** What a style says that matters to a reader of the text. */
export interface WordStyle {
  hidden?: boolean;
  struck?: boolean;
  /** 1 to 6 */
  heading?: number;
  list?: ListPlace;
}

/** Heading styles are called so in every language of Word (`w:name`); only their identifiers are translated. */
const headingName = /^heading ([1-6])$/i;
/** A style rests on another one, which rests on another one; a circle must end. */
const longestChain = 20;

/** The styles of a document by their identifier, with what they inherit. */
export class WordStyles {
  private readonly own = new Map<string, WordStyle & { basedOn?: string }>();

  constructor(xml: string | null) {
    if (xml !== null) this.read(xml);
  }

  of(id: string | undefined): WordStyle {
    const chain: WordStyle[] = [];
    for (let at = id; at !== undefined && chain.length < longestChain;) {
      const style = this.own.get(at);
      if (!style) break;
      chain.unshift(style);
      at = style.basedOn;
    }
    return chain.reduce<WordStyle>((style, next) => ({ ...style, ...next }), {});
  }

  private read(xml: string): void {
    let style: (WordStyle & { basedOn?: string }) | null = null;
    let level = 0;
    let list: string | null = null;
    parseXml(xml, {
      open: (name, attributes: Attributes) => {
        const value = attributes['w:val'];
        if (name === 'w:style') {
          [style, level, list] = [{}, 0, null];
          const id = attributes['w:styleId'];
          if (id !== undefined) this.own.set(id, style);
        }
        if (!style) return;
        if (name === 'w:basedOn' && value !== undefined) style.basedOn = value;
        const heading = name === 'w:name' ? headingName.exec(value ?? '')?.[1] : undefined;
        if (heading) style.heading = Number(heading);
        if (name === 'w:vanish') style.hidden = isOn(attributes);
        if (name === 'w:strike' || name === 'w:dstrike') style.struck = isOn(attributes);
        if (name === 'w:ilvl') level = Number(value);
        if (name === 'w:numId') list = value ?? null;
      },
      close: (name) => {
        if (name === 'w:style' && style && list !== null) style.list = { list, level };
        if (name === 'w:style') style = null;
      },
      text: () => undefined,
    });
  }
}
