/** What we use of the parser, which comes without types. */
declare module 'saxen' {
  export class Parser {
    /** Names elements and attributes by these prefixes, whatever the document calls the namespaces. */
    ns(prefixes: Readonly<Record<string, string>>): this;
    on(
      event: 'openTag',
      hook: (
        name: string,
        attributes: () => Readonly<Record<string, string>>,
        decode: (text: string) => string,
      ) => void,
    ): this;
    on(event: 'closeTag', hook: (name: string) => void): this;
    on(event: 'text', hook: (text: string, decode: (text: string) => string) => void): this;
    on(event: 'cdata', hook: (text: string) => void): this;
    on(event: 'error', hook: (error: Error) => void): this;
    parse(xml: string): this;
  }
}
