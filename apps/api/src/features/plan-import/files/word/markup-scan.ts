import { refuse } from '@sucharit/domain/shared';

/** Bounds of a document's markup. A plan of 60 pages from Word has some ten thousand elements, thirty deep, and 0.1 million letters. */
export interface MarkupLimits {
  /** Elements, of all parts together. */
  readonly elements: number;
  /** Elements within elements. */
  readonly depth: number;
  /** Characters outside elements, of all parts together. */
  readonly letters: number;
}

const [open, close, slash, bang, question] = [...'<>/!?'].map((character) => character.charCodeAt(0));
const [ampersand, semicolon] = [...'&;'].map((character) => character.charCodeAt(0));
/** A byte of UTF-8 that goes on with a character. */
const continues = (byte: number): boolean => (byte & 0xc0) === 0x80;

/**
 * Counts the markup of one document after another while it is unpacked, before anything is made of it: a file of some kilobytes
 * can unpack to elements that would take all memory and all time there is. It looks at bytes and keeps nothing.
 */
export class MarkupScan {
  private elements = 0;
  private letters = 0;
  private depth = 0;
  private deepest = 0;
  private inTag = false;
  private inEntity = false;
  private first = 0;
  private last = 0;

  constructor(private readonly limits: MarkupLimits) {}

  /** The next document begins. */
  begin(): void {
    this.depth = 0;
    this.inTag = false;
    this.inEntity = false;
  }

  /**
   * The next bytes of the document.
   * @throws Refusal DOCUMENT_TOO_LARGE, DOCUMENT_TOO_COMPLEX
   */
  take(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (this.inTag) this.inside(byte);
      else if (byte === open) [this.inTag, this.inEntity, this.first, this.last] = [true, false, 0, 0];
      else if (this.inEntity) this.inEntity = byte !== semicolon;
      else if (!continues(byte)) {
        this.letters += 1;
        this.inEntity = byte === ampersand;
      }
    }
    const { elements, depth, letters } = this.limits;
    if (this.letters > letters) throw refuse('DOCUMENT_TOO_LARGE', { limit: letters, actual: this.letters });
    if (this.elements > elements) throw refuse('DOCUMENT_TOO_LARGE', { limit: elements, actual: this.elements });
    if (this.deepest > depth) throw refuse('DOCUMENT_TOO_COMPLEX');
  }

  private inside(byte: number): void {
    if (byte === close) {
      this.inTag = false;
      if (this.first === slash) this.depth -= 1;
      else if (this.first !== bang && this.first !== question) {
        this.elements += 1;
        if (this.last !== slash) this.depth += 1;
        this.deepest = Math.max(this.deepest, this.depth);
      }
    }
    if (this.first === 0) this.first = byte;
    this.last = byte;
  }
}
