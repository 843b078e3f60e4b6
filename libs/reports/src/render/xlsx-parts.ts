import { cellStyle, escapedXml, lettersOf, textCell } from './xlsx-cells.js';

/** A sheet as far as it is known before its rows. */
export interface SheetShape {
  /** at most 31 characters without `\ / ? * [ ] :` */
  readonly name: string;
  /** lines of headings, each as long as `widths`; they stay in sight and head every printed page */
  readonly headings: readonly (readonly string[])[];
  /** of the columns, in characters */
  readonly widths: readonly number[];
  /** buttons to filter by below the headings */
  readonly filtered: boolean;
  /** at the foot of every printed page, beside the name of the sheet and the number of the page */
  readonly footer: string;
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org';
const main = `${office}/spreadsheetml/2006/main`;
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const numberFormats = [
  // Of days, then of moments. [$-107041E]: western digits (1), the Buddhist calendar (07), the language Thai (041E).
  [164, 'yyyy\\-mm\\-dd'],
  [165, '[$-107041E]dd/mm/yyyy'],
  [166, '[$-107041E]d mmmm yyyy'],
  [167, 'yyyy\\-mm\\-dd\\ hh:mm:ss'],
  [168, '[$-107041E]dd/mm/yyyy\\ hh:mm:ss'],
  [169, '[$-107041E]d mmmm yyyy\\ hh\\.mm\\ &quot;น.&quot;'],
] as const;
const top = '<alignment vertical="top"/>';
const wrapped = '<alignment vertical="top" wrapText="1"/>';
const format = (id: number): string =>
  `<xf xfId="0" numFmtId="${id}" applyNumberFormat="1" applyAlignment="1">${top}</xf>`;
/** By their place, as `cellStyle` counts them. */
const cellFormats = [
  `<xf xfId="0" applyAlignment="1">${wrapped}</xf>`,
  format(1),
  format(2),
  format(4),
  `<xf xfId="0" fontId="1" fillId="2" applyFont="1" applyFill="1" applyAlignment="1">${wrapped}</xf>`,
  `<xf xfId="0" quotePrefix="1" applyAlignment="1">${wrapped}</xf>`,
  format(3),
  ...numberFormats.map(([id]) => format(id)),
];
const font = '<sz val="15"/><name val="TH SarabunPSK"/>';
const fill = (inner: string): string => `<fill><patternFill ${inner}</fill>`;

export const stylesXml = `${xml}<styleSheet xmlns="${main}"><numFmts count="${numberFormats.length}">${numberFormats
  .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`)
  .join(
    '',
  )}</numFmts><fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts><fills count="3">${fill('patternType="none"/>')}${fill('patternType="gray125"/>')}${fill('patternType="solid"><fgColor rgb="FFDCE6F1"/></patternFill>')}</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${cellFormats.length}">${cellFormats.join('')}</cellXfs></styleSheet>`;

/** A sheet up to its rows. The headings stay in sight, and a printed page is as wide as the sheet. */
export function sheetStart({ headings, widths }: SheetShape): string {
  const frozen = headings.length;
  const pane =
    frozen === 0
      ? ''
      : `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
  const columns = widths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const lines = headings.map(
    (texts, line) =>
      `<row r="${line + 1}">${texts.map((text, column) => textCell(`${lettersOf(column)}${line + 1}`, text, cellStyle.heading)).join('')}</row>`,
  );
  return `${xml}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>${columns === '' ? '' : `<cols>${columns}</cols>`}<sheetData>${lines.join('')}`;
}

/** The cells that the buttons of a sheet filter: the last line of headings and everything below it. */
const filteredCells = ({ headings, widths }: SheetShape, rows: number, fixed = ''): string =>
  `${fixed}A${fixed}${headings.length}:${fixed}${lettersOf(widths.length - 1)}${fixed}${headings.length + rows}`;

/** A4; wide tables lie, narrow ones stand. */
const widestUpright = 90;
/** A footer of Excel takes 255 characters, its codes included. */
const longestFooter = 200;

/** The rest of a sheet after so many rows. */
export function sheetEnd(shape: SheetShape, rows: number): string {
  const wide = shape.widths.reduce((sum, width) => sum + width, 0) > widestUpright;
  const filter = shape.filtered ? `<autoFilter ref="${filteredCells(shape, rows)}"/>` : '';
  return `</sheetData>${filter}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="${wide ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>${escapedXml(`&L${shape.footer.replaceAll('&', '&&').slice(0, longestFooter)}&C&A&R&P/&N`)}</oddFooter></headerFooter></worksheet>`;
}

/** A finished sheet: its shape, and how many rows stand below its headings. */
export type FinishedSheet = readonly [shape: SheetShape, rows: number];

/** Names that a spreadsheet knows: the lines printed on every page, and what the buttons filter. */
function definedNames(sheets: readonly FinishedSheet[]): string {
  const names = sheets.flatMap(([shape, rows], index) => {
    const sheet = `'${escapedXml(shape.name.replaceAll("'", "''"))}'`;
    const filter = shape.filtered
      ? [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${sheet}!${filteredCells(shape, rows, '$')}</definedName>`,
        ]
      : [];
    const titles = shape.headings.length
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sheet}!$1:$${shape.headings.length}</definedName>`,
        ]
      : [];
    return [...filter, ...titles];
  });
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
const relations = (inner: string): string =>
  `${xml}<Relationships xmlns="${office}/package/2006/relationships">${inner}</Relationships>`;

/** Name of the part that holds a sheet, counted from 0. */
export const sheetPart = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** Everything of a workbook besides its sheets, by the names of the parts. */
export function workbookParts(sheets: readonly FinishedSheet[]): readonly (readonly [name: string, text: string])[] {
  const listed = sheets.map(
    ([{ name }], index) => `<sheet name="${escapedXml(name)}" sheetId="${index + 1}" r:id="s${index + 1}"/>`,
  );
  const overrides = sheets.map(
    (_, index) => `<Override PartName="/${sheetPart(index)}" ContentType="${types}.worksheet+xml"/>`,
  );
  const linked = sheets.map((_, index) => relation(`s${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`));
  return [
    ['xl/styles.xml', stylesXml],
    [
      'xl/workbook.xml',
      `${xml}<workbook xmlns="${main}" xmlns:r="${office}/officeDocument/2006/relationships"><sheets>${listed.join('')}</sheets>${definedNames(sheets)}</workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', relations(linked.join('') + relation('styles', 'styles', 'styles.xml'))],
    ['_rels/.rels', relations(relation('workbook', 'officeDocument', 'xl/workbook.xml'))],
    [
      '[Content_Types].xml',
      `${xml}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${overrides.join('')}</Types>`,
    ],
  ];
}
