import type { LeftOut } from '@sucharit/domain/plan-document';
import type { Block, Cell } from './blocks.js';
import { isOn, parseXml, type Attributes } from './parse-xml.js';
import { isSymbolFont, signOf, signsOf } from './symbols.js';
import type { WordNumbering } from './word-numbering.js';
import type { ListPlace, WordStyles } from './word-styles.js';

/** A run of letters with one look. */
interface Run {
  hidden: boolean;
  struck: boolean;
  font: string | undefined;
}

interface Paragraph {
  readonly parts: string[];
  heading: number;
  list: ListPlace | null;
  struck: boolean;
  hidden: boolean;
  /** Its end is deleted: the next paragraph goes on in it. */
  joined: boolean;
  /** What a text box in it holds; it stands beside the paragraph. */
  readonly boxes: Block[];
}

interface Row {
  cells: Cell[];
  deleted: boolean;
}
interface Table {
  readonly rows: Cell[][];
  row: Row | null;
}
/** What takes blocks: the document, a cell, a text box. */
interface Holder {
  readonly blocks: Block[];
  /** A paragraph whose end is deleted. */
  carried: { readonly text: string; readonly from: Paragraph } | null;
  span: number;
  continues: boolean;
}

/** Elements whose content is not shown, or says nothing: deleted words, codes of fields, properties that hold elements of the same names. */
const skipped: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'w:rt',
  'w:sectPr',
  'w:tblPr',
  'w:tblGrid',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:numberingChange',
  'w:comment',
  'w:object',
]);
const changes: ReadonlySet<string> = new Set(['w:del', 'w:ins', 'w:moveFrom', 'w:moveTo']);

const newRun = (): Run => ({ hidden: false, struck: false, font: undefined });
const newHolder = (): Holder => ({ blocks: [], carried: null, span: 1, continues: false });

/** Reads the body of a Word document into blocks, in one pass. */
export class BodyReader {
  /** Hidden words, and changes that nobody has accepted or refused; they are read as accepted. */
  readonly leftOut = new Set<LeftOut>();
  /** Foot- and endnotes by what {@link noteMark} is asked with. */
  readonly notes = new Map<string, readonly Block[]>();
  private readonly path: string[] = [];
  /** Depth of the element whose content is skipped; 0 when none is. */
  private skippedAt = 0;
  private readonly holders: Holder[] = [newHolder()];
  private readonly tables: Table[] = [];
  private readonly paragraphs: Paragraph[] = [];
  private readonly runs: Run[] = [];
  /** Letters that had been read when an alternative began. */
  private readonly choices: number[] = [];
  private letters = 0;
  /** The content control that is open now shows what should stand in it. */
  private placeholder = false;
  private note = '';

  constructor(
    private readonly styles: WordStyles,
    private readonly numbering: WordNumbering,
    private readonly noteMark: (id: string) => string,
  ) {}

  /** The blocks of a part. */
  read(xml: string): readonly Block[] {
    parseXml(xml, {
      open: (name, attributes) => this.open(name, attributes),
      close: (name) => this.close(name),
      text: (text) => this.text(text),
    });
    return this.holders[0]?.blocks ?? [];
  }

  private open(name: string, attributes: Attributes): void {
    const parent = this.path.at(-1);
    this.path.push(name);
    if (this.skippedAt > 0) return;
    if (changes.has(name)) this.leftOut.add('WORD_CHANGES_OPEN');
    if (parent === 'w:trPr' || (parent === 'w:rPr' && this.path.at(-3) === 'w:pPr'))
      return this.openMark(name, attributes);
    if (skipped.has(name)) {
      this.skippedAt = this.path.length;
      return;
    }
    if (name === 'mc:AlternateContent') this.choices.push(this.letters);
    else if (name === 'mc:Choice' || name === 'mc:Fallback') this.openAlternative();
    else if (parent === 'w:rPr') this.openRunProperty(name, attributes);
    else if (parent === 'w:pPr' || parent === 'w:numPr') this.openParagraphProperty(name, attributes);
    else if (parent === 'w:tcPr') this.openCellProperty(name, attributes);
    else this.openContent(name, attributes);
  }

  /** Of the forms of the same content the first one with words is read. */
  private openAlternative(): void {
    if (this.letters > (this.choices.at(-1) ?? 0)) this.skippedAt = this.path.length;
  }

  /** A deleted row, a deleted end of a paragraph, columns left out. */
  private openMark(name: string, attributes: Attributes): void {
    const row = this.tables.at(-1)?.row;
    const paragraph = this.paragraphs.at(-1);
    if (name === 'w:gridBefore') return this.fill(Number(attributes['w:val']));
    if (name !== 'w:del' && name !== 'w:moveFrom') return;
    if (this.path.at(-2) === 'w:trPr') {
      if (row) row.deleted = true;
    } else if (paragraph) paragraph.joined = true;
  }

  private openRunProperty(name: string, attributes: Attributes): void {
    const run = this.runs.at(-1);
    if (!run || this.path.at(-3) !== 'w:r') return;
    if (name === 'w:vanish') run.hidden = isOn(attributes);
    if (name === 'w:strike' || name === 'w:dstrike') run.struck = isOn(attributes);
    if (name === 'w:rFonts')
      run.font = [attributes['w:ascii'], attributes['w:hAnsi'], attributes['w:cs']].find(isSymbolFont);
    if (name === 'w:rStyle') {
      const { hidden, struck } = this.styles.of(attributes['w:val']);
      run.hidden ||= hidden === true;
      run.struck ||= struck === true;
    }
  }

  private openParagraphProperty(name: string, attributes: Attributes): void {
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph) return;
    const value = attributes['w:val'];
    if (name === 'w:pStyle') {
      const style = this.styles.of(value);
      paragraph.heading = style.heading ?? 0;
      paragraph.list = style.list ?? null;
      paragraph.struck = style.struck === true;
      paragraph.hidden = style.hidden === true;
    }
    if (name === 'w:outlineLvl' && Number(value) < 6) paragraph.heading = Number(value) + 1;
    if (name === 'w:ilvl') paragraph.list = { list: paragraph.list?.list ?? '0', level: Number(value) || 0 };
    if (name === 'w:numId') paragraph.list = { level: paragraph.list?.level ?? 0, list: value ?? '0' };
  }

  private openCellProperty(name: string, attributes: Attributes): void {
    const cell = this.holders.at(-1);
    if (!cell) return;
    if (name === 'w:gridSpan') cell.span = Number(attributes['w:val']) || 1;
    if (name === 'w:vMerge' || name === 'w:hMerge') cell.continues = attributes['w:val'] !== 'restart';
  }

  private openContent(name: string, attributes: Attributes): void {
    switch (name) {
      case 'w:p':
        return this.openParagraph();
      case 'w:r': {
        const { hidden = false, struck = false } = this.paragraphs.at(-1) ?? {};
        return void this.runs.push({ ...newRun(), hidden, struck });
      }
      case 'w:tbl':
        return void this.tables.push({ rows: [], row: null });
      case 'w:tr': {
        const table = this.tables.at(-1);
        if (table) table.row = { cells: [], deleted: false };
        return;
      }
      case 'w:tc':
      case 'w:txbxContent':
        return void this.holders.push(newHolder());
      case 'w:showingPlcHdr':
        this.placeholder = true;
        return;
      case 'w:sdtContent':
        // A form that nobody has filled in shows what should stand there.
        if (this.placeholder) this.skippedAt = this.path.length;
        this.placeholder = false;
        return;
      case 'w:footnote':
      case 'w:endnote':
        this.note = `${name.slice(2)} ${attributes['w:id']}`;
        return void this.holders.push(newHolder());
      case 'w:tab':
      case 'w:ptab':
        return this.write(' ');
      case 'w:br':
      case 'w:cr':
        return this.write('\n');
      case 'w:noBreakHyphen':
        return this.write('-');
      case 'w:sym':
        return this.write(signOf(attributes['w:font'] ?? '', parseInt(attributes['w:char'] ?? '', 16) || 0));
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return this.write(this.noteMark(`${name.slice(2).replace('Reference', '')} ${attributes['w:id']}`));
      case 'w:checkBox':
        return this.write('☐');
      case 'w:default':
      case 'w:checked':
        if (this.path.at(-2) === 'w:checkBox') this.setBox(isOn(attributes));
        return;
      default:
    }
  }

  /** A box of an old form has its state behind itself. */
  private setBox(ticked: boolean): void {
    const parts = this.paragraphs.at(-1)?.parts;
    if (parts && /^[☐☑]$/.test(parts.at(-1) ?? '')) parts[parts.length - 1] = ticked ? '☑' : '☐';
  }

  /** Columns that a row leaves out at its beginning. */
  private fill(columns: number): void {
    if (columns > 0) this.tables.at(-1)?.row?.cells.push({ blocks: [], span: columns, continues: false });
  }

  private openParagraph(): void {
    // Text boxes hold paragraphs within a paragraph.
    this.paragraphs.push({ parts: [], heading: 0, list: null, struck: false, hidden: false, joined: false, boxes: [] });
  }

  private close(name: string): void {
    const depth = this.path.length;
    this.path.pop();
    if (this.skippedAt > 0) {
      if (this.skippedAt === depth) this.skippedAt = 0;
      return;
    }
    switch (name) {
      case 'mc:AlternateContent':
        return void this.choices.pop();
      case 'w:r':
        return void this.runs.pop();
      case 'w:p':
        return this.closeParagraph();
      case 'w:tc': {
        const { blocks, span, continues } = this.popHolder();
        return void this.tables.at(-1)?.row?.cells.push({ blocks, span, continues });
      }
      case 'w:footnote':
      case 'w:endnote':
        return void this.notes.set(this.note, this.popHolder().blocks);
      case 'w:txbxContent':
        return void this.paragraphs.at(-1)?.boxes.push(...this.popHolder().blocks);
      case 'w:tr': {
        const table = this.tables.at(-1);
        if (table?.row && !table.row.deleted && table.row.cells.length > 0) table.rows.push(table.row.cells);
        if (table) table.row = null;
        return;
      }
      case 'w:tbl': {
        const table = this.tables.pop();
        if (table && table.rows.length > 0) this.holders.at(-1)?.blocks.push({ kind: 'table', rows: table.rows });
        return;
      }
      default:
    }
  }

  private popHolder(): Holder {
    const holder = this.holders.pop();
    if (!holder || this.holders.length === 0) throw new Error('a holder is closed that was never opened');
    if (holder.carried) this.putDown(holder, holder.carried.from, '');
    return holder;
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    const holder = this.holders.at(-1);
    if (!paragraph || !holder) return;
    const text = paragraph.parts.join('').replaceAll('~~~~', '');
    if (paragraph.joined)
      holder.carried = { text: `${holder.carried?.text ?? ''}${text}`, from: holder.carried?.from ?? paragraph };
    else this.putDown(holder, paragraph, text);
    holder.blocks.push(...paragraph.boxes);
  }

  /** A paragraph that is whole; an item without words has its number too. */
  private putDown(holder: Holder, paragraph: Paragraph, text: string): void {
    const { from = paragraph, text: before = '' } = holder.carried ?? {};
    holder.carried = null;
    const mark = from.list ? this.numbering.next(from.list) : '';
    const words = `${before}${text}`;
    if (words.trim() === '') return;
    const lead = from.heading > 0 ? `${'#'.repeat(Math.min(from.heading, 6))} ` : '';
    holder.blocks.push({ kind: 'paragraph', text: `${lead}${mark ? `${mark} ` : ''}${words}` });
  }

  private text(text: string): void {
    const element = this.path.at(-1);
    if (this.skippedAt === 0 && (element === 'w:t' || element === 'm:t')) this.write(text);
  }

  private write(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    const run = this.runs.at(-1) ?? newRun();
    if (!paragraph || text === '') return;
    if (run.hidden) {
      if (text.trim() !== '') this.leftOut.add('WORD_HIDDEN_TEXT');
      return;
    }
    this.letters += text.length;
    const shown = run.font ? signsOf(run.font, text) : text;
    paragraph.parts.push(run.struck && shown.trim() !== '' ? `~~${shown}~~` : shown);
  }
}
