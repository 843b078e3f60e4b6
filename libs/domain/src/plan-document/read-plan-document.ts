import { emptyReading } from '../content/index.js';
import { measureSchema, situationFigureNames, swotOf, type MemoItem } from '../plans/index.js';
import { refuse } from '../refusals/refusals.js';
import { readChecklist } from './checklist-evidence.js';
import { checkDocumentText } from './decode-document.js';
import { checkDocumentKind } from './document-kind.js';
import { DocumentSource, type Piece, type Span } from './document-source.js';
import type { FindingCode } from './findings.js';
import { readTables } from './markdown-tables.js';
import { findHeadings, findMemo, type Heading, type HeadingKey } from './outline.js';
import type { Place, ValuePlace } from './place.js';
import type {
  ChecklistReading,
  ItaReading,
  MeasureReading,
  PlanReading,
  ReadingContext,
  SectionsReading,
  SituationFiguresReading,
  SwotItemReading,
} from './plan-reading.js';
import { readApproval } from './read-approval.js';
import { readDistrict } from './read-district.js';
import { namesAPlan, noteOutlineCodes, readDocumentNumber, readIssuingUnit, readMemoDay } from './read-head.js';
import { noteContacts } from './note-contacts.js';
import { readHigherPlans } from './read-higher-plans.js';
import { readIta, type ItaDraft } from './read-ita.js';
import { readNoGiftRules, readPlanList } from './read-lists.js';
import { textColumnNames } from './measure-columns.js';
import { pairIndicators, readTarget } from './read-indicators.js';
import type { MeasureDraft } from './measure-draft.js';
import { readMeasures } from './read-measures.js';
import { readSection } from './read-sections.js';
import { readRisks, readSwot, type SwotItemDraft } from './read-situation.js';
import { readSituationFigures, type SituationCounts } from './read-situation-figures.js';
import { notePlanTitles } from './read-plan-titles.js';
import { decideFiscalYear, findFiscalYears } from './read-year.js';
import { hasLostMarks, unreadableCharacter } from './thai-repair.js';
import { accountForText } from './unread-text.js';

/** Fewest kinds of sections that make a text with the words of a plan a plan, where it has no table of measures. */
const FEWEST_SECTIONS = 2;

/** Findings that span what stands elsewhere too: their place says nothing about having been read. */
const aboutText: ReadonlySet<FindingCode> = new Set([
  'CONTACT_NOT_ON_RECORD',
  'TABLE_CONTINUED',
  'TEXT_REPAIRED',
  'TEXT_MARKS_LOST',
  'TEXT_DAMAGED',
]);

/** Values that are kept as a kind or figure: their cells may hold more words than that. */
const keptAsKind = /\.(?:dimension|budget|budgetStatus|code|count)$/;
/** Items of the checklist whose words become a section of the plan. */
const isSection: ReadonlySet<MemoItem> = new Set(['STRATEGIC_LINKAGE', 'CORRUPTION_SITUATION', 'ANTI_BRIBERY_POLICY']);

/** Collects the place of every plain value by its path. */
class PlaceBook {
  readonly places: Record<string, ValuePlace> = {};

  constructor(private readonly source: DocumentSource) {}

  put(path: string, spans: readonly Span[]): void {
    if (spans.length > 0) this.places[path] = this.source.valuePlace(spans);
  }

  /** The texts of a list, each with its place. */
  texts(path: string, pieces: readonly Piece[]): readonly string[] {
    pieces.forEach((piece, index) => this.put(`${path}[${index}]`, piece.spans));
    return pieces.map((piece) => piece.text);
  }
}

function toMeasure(source: DocumentSource, book: PlaceBook, draft: MeasureDraft, index: number): MeasureReading {
  const path = `measures[${index}]`;
  if (draft.stated !== null) book.put(`${path}.number`, [draft.stated.span]);
  book.put(`${path}.dimension`, draft.dimension?.spans ?? []);
  book.put(`${path}.mission`, draft.mission?.spans ?? []);
  book.put(`${path}.title`, draft.title.spans);
  book.put(`${path}.budget`, draft.budget?.spans ?? []);
  book.put(`${path}.budgetStatus`, draft.budget?.spans ?? []);
  for (const name of textColumnNames) book.put(`${path}.${name}`, draft.texts[name]?.spans ?? []);
  book.put(`${path}.targetGroups`, draft.groups?.spans ?? []);
  book.put(`${path}.startMonth`, draft.period?.spans ?? []);
  book.put(`${path}.endMonth`, draft.period?.spans ?? []);
  return {
    ...emptyReading(measureSchema),
    ...Object.fromEntries(Object.entries(draft.texts).map(([name, { text }]) => [name, text])),
    number: draft.number,
    dimension: draft.dimension?.value ?? null,
    mission: draft.mission?.text ?? '',
    title: draft.title.text,
    objectives: book.texts(`${path}.objectives`, draft.objectives),
    methods: book.texts(`${path}.methods`, draft.methods),
    indicators: toIndicators(book, draft, `${path}.indicators`),
    targetGroups: draft.groups?.value ?? [],
    budget: draft.budget?.value ?? null,
    budgetStatus: draft.budget?.status ?? 'NOT_STATED',
    startMonth: draft.period?.value.startMonth ?? null,
    endMonth: draft.period?.value.endMonth ?? null,
    source: source.valuePlace(draft.rows),
  };
}

function toIndicators(book: PlaceBook, draft: MeasureDraft, list: string): MeasureReading['indicators'] {
  return pairIndicators(draft.indicators, draft.targets).map(({ text, target }, index) => {
    book.put(`${list}[${index}].text`, text.spans);
    book.put(`${list}[${index}].target`, target?.spans ?? []);
    book.put(`${list}[${index}].unit`, target?.unit ? target.spans : []);
    return { text: text.text, target: target?.value ?? null, unit: target?.unit ?? null };
  });
}

/** The targets of the goals that name one, each goal once. */
function toGoalIndicators(book: PlaceBook, goals: readonly Piece[]): PlanReading['goalIndicators'] {
  return goals
    .filter(({ text }, place) => goals.findIndex((goal) => goal.text === text) === place)
    .flatMap(({ text, spans }) => {
      const read = readTarget(text);
      return read ? [{ goal: text, read, spans }] : [];
    })
    .map(({ goal, read: { value, unit }, spans }, index) => {
      for (const name of ['goal', 'target', ...(unit === null ? [] : ['unit'])])
        book.put(`goalIndicators[${index}].${name}`, spans);
      return { goal, indicator: null, target: value, unit };
    });
}

function toSections(source: DocumentSource, book: PlaceBook, headings: readonly Heading[]): SectionsReading {
  const textOf = (name: keyof SectionsReading, key: HeadingKey): string => {
    const piece = readSection(source, headings, key);
    if (piece !== null) book.put(`sections.${name}`, piece.spans);
    return piece?.text ?? '';
  };
  return {
    foreword: textOf('foreword', 'FOREWORD'),
    strategicLinkage: textOf('strategicLinkage', 'LINKAGE'),
    corruptionSituation: textOf('corruptionSituation', 'SITUATION'),
    antiBribery: textOf('antiBribery', 'POLICY'),
    framework: textOf('framework', 'FRAMEWORK'),
    others: textOf('others', 'OTHERS'),
  };
}

function toSituationFigures(book: PlaceBook, counts: SituationCounts): SituationFiguresReading {
  return Object.fromEntries(
    situationFigureNames.map((name) => {
      const read = counts[name];
      if (read) book.put(`situationFigures.${name}.count`, [read.span]);
      return [name, { count: read?.count ?? null, period: '', source: '' }];
    }),
  ) as unknown as SituationFiguresReading;
}

function toIta(source: DocumentSource, book: PlaceBook, draft: ItaDraft): ItaReading {
  if (draft.yearSpan !== null) book.put('ita.fiscalYear', [draft.yearSpan]);
  if (draft.total !== null) book.put('ita.total', [draft.total.span]);
  draft.indicators.forEach(({ score }, index) => book.put(`ita.scores[${index}]`, score === null ? [] : [score.span]));
  return {
    fiscalYear: draft.fiscalYear,
    scores: draft.indicators.map(({ score }) => score?.value ?? null),
    total: draft.total?.value ?? null,
    level: draft.level,
    indicators: draft.indicators.map((indicator, index) => ({
      position: index + 1,
      statedNumber: indicator.stated?.number ?? null,
      statedName: indicator.name,
      score: indicator.score?.value ?? null,
      level: indicator.level,
      instrumentScore: indicator.instrument?.value ?? null,
      weightedScore: indicator.weighted?.value ?? null,
      source: source.place(indicator.span),
    })),
  };
}

const evidenceOf = (checklist: readonly ChecklistReading[], key: MemoItem): Place | null =>
  checklist.find((item) => item.key === key)?.evidence ?? null;

const toSwotItem = (source: DocumentSource, { factor, piece }: SwotItemDraft): SwotItemReading => ({
  factor,
  text: piece.text,
  source: source.valuePlace(piece.spans),
});

/** Says what was repaired, and what cannot be. */
function noteDamage(source: DocumentSource): void {
  const { count, first, before, after } = source.repairs;
  if (first !== null) source.noteAt('TEXT_REPAIRED', first, { count, before, after });
  if (hasLostMarks(source.text)) source.noteAt('TEXT_MARKS_LOST', { start: 0, end: 0 });
  for (const line of source.lines) {
    const [damaged] = line.text.matchAll(unreadableCharacter);
    if (damaged === undefined || /^[^ก-๙A-Za-z0-9]*$/.test(line.text.slice(0, damaged.index))) continue;
    const from = Math.max(0, damaged.index - 20);
    const found = line.text.slice(from, damaged.index + 20);
    const start = line.start + damaged.index;
    source.note('TEXT_DAMAGED', { start, end: start + 1 }, { found });
  }
}

function noteMissing(source: DocumentSource, parts: readonly (readonly [boolean, string, string])[]): void {
  for (const [missing, section, sectionEn] of parts) {
    if (missing) source.noteAt('SECTION_MISSING', { start: 0, end: 0 }, { section, sectionEn });
  }
}

/**
 * Reads a district's anti-corruption plan: plain text with Markdown tables, in Thai, with the errors machine reading leaves.
 * Looks for headings and column titles, so that plans of another layout read as well. Places are UTF-16 units of `text`.
 * @throws DOCUMENT_EMPTY, DOCUMENT_NOT_TEXT, DOCUMENT_TOO_LARGE, DOCUMENT_NOT_A_PLAN, DOCUMENT_IS_REPORT,
 * DOCUMENT_OTHER_KIND, DISTRICT_UNKNOWN, FISCAL_YEAR_UNKNOWN
 */
export function readPlanDocument(text: string, context: ReadingContext): PlanReading {
  checkDocumentText(text);
  const source = new DocumentSource(text);
  for (const code of context.leftOut ?? []) source.noteAt(code, { start: 0, end: 0 });
  const memo = findMemo(source);
  const headings = findHeadings(source, memo);
  const tables = readTables(source);
  if (!namesAPlan(source)) throw refuse('DOCUMENT_NOT_A_PLAN');
  checkDocumentKind(source, memo, tables);
  const years = findFiscalYears(source, memo);
  const {
    measures,
    span: measuresSpan,
    titleRows,
    named,
    sumRows,
  } = readMeasures(source, tables, years[0]?.[0] ?? null);
  const sections = new Set(headings.map(({ key }) => key).filter((key) => key !== 'PART')).size;
  if (measuresSpan === null && sections < FEWEST_SECTIONS) throw refuse('DOCUMENT_NOT_A_PLAN');

  const district = readDistrict(source, context, memo);
  const year = decideFiscalYear(source, years);
  const documentNumber = readDocumentNumber(source, memo);
  const issuingUnit = readIssuingUnit(source, memo);
  const memoDay = readMemoDay(source, memo, year.value);
  const approval = readApproval(source, tables, memo, year.value);
  if (approval === null) source.noteAt('APPROVAL_MISSING', { start: 0, end: 0 });
  noteOutlineCodes(source);
  notePlanTitles(source);
  const figures = readSituationFigures(source, headings);
  const risks = readRisks(source, headings, tables);
  const swot = readSwot(source, headings, tables);
  const noGiftRules = readNoGiftRules(source, headings);
  const objectives = readPlanList(source, headings, 'OBJECTIVES');
  const goals = readPlanList(source, headings, 'GOALS');
  const benefits = readPlanList(source, headings, 'BENEFITS');
  const ita = readIta(source, headings, tables, year.value);
  noteDamage(source);
  noteMissing(source, [
    [measures.length === 0, 'ตารางโครงการ/กิจกรรม/มาตรการ', 'table of measures'],
    [risks.length === 0, 'ความเสี่ยงในการทุจริต', 'corruption risks'],
    [Object.values(swot).every((items) => items.length === 0), 'การวิเคราะห์ SWOT', 'SWOT analysis'],
    [noGiftRules.length === 0, 'ข้อปฏิบัติ No Gift Policy', 'No Gift rules'],
    [objectives.length === 0, 'วัตถุประสงค์ของแผน', 'objectives of the plan'],
    [goals.length === 0, 'เป้าหมาย', 'goals'],
    [benefits.length === 0, 'ประโยชน์ของแผน', 'benefits of the plan'],
    [ita === null, 'ผลการประเมิน ITA', 'ITA result'],
  ]);

  const book = new PlaceBook(source);
  book.places['districtCode'] = source.squeezedPlace(district.span);
  book.places['fiscalYear'] = source.squeezedPlace(year.span);
  if (approval !== null) book.put('approvedOn', [approval.datePlace]);
  if (documentNumber !== null) book.put('documentNumber', documentNumber.spans);
  if (issuingUnit !== null) book.put('issuingUnit', issuingUnit.spans);
  if (memoDay !== null) book.put('memoOn', [memoDay.span]);
  const values = {
    districtCode: district.code,
    fiscalYear: year.value,
    approvedOn: approval?.date ?? null,
    documentNumber: documentNumber?.text ?? null,
    issuingUnit: issuingUnit?.text ?? null,
    memoOn: memoDay?.iso ?? null,
    measures: measures.map((draft, index) => toMeasure(source, book, draft, index)),
    sections: toSections(source, book, headings),
    situationFigures: toSituationFigures(book, figures),
    risks: risks.map((piece, index) => ({
      number: index + 1,
      description: piece.text,
      source: source.valuePlace(piece.spans),
    })),
    swot: swotOf((list) => swot[list].map((item) => toSwotItem(source, item))),
    noGiftRules: book.texts('noGiftRules', noGiftRules),
    objectives: book.texts('objectives', objectives),
    goals: book.texts('goals', goals),
    goalIndicators: toGoalIndicators(book, goals),
    benefits: book.texts('benefits', benefits),
    ita: ita === null ? null : toIta(source, book, ita),
  };
  const checklist = readChecklist(source, { headings, memo, approval, ita, measures, risks, noGiftRules });
  const linkage = book.places['sections.strategicLinkage'] ?? evidenceOf(checklist, 'STRATEGIC_LINKAGE');
  const higherPlans = readHigherPlans(source, linkage, context.higherPlans, year.value).map(
    ({ code, place }, index) => {
      book.places[`higherPlans[${index}].code`] = place;
      return { code };
    },
  );
  noteContacts(source, context.channels, district.code);
  const read = [
    ...Object.entries(book.places).flatMap(([path, place]) => (keptAsKind.test(path) ? [] : (place.parts ?? [place]))),
    ...[...values.risks, ...Object.values(values.swot).flat()].flatMap((item) => item.source.parts ?? [item.source]),
    ...checklist.flatMap(({ key, evidence }) => (evidence !== null && isSection.has(key) ? [evidence] : [])),
    ...source.findings.filter(({ code }) => !aboutText.has(code)),
  ];
  const indicators = (ita?.indicators ?? []).flatMap((indicator) => indicator.read.map((span) => source.place(span)));
  const ignored = accountForText(source, { headings, memo, tables, titleRows, sumRows, named, read, indicators });
  return {
    ...values,
    higherPlans,
    checklist,
    ignored,
    findings: [...source.findings].sort((left, right) => left.start - right.start),
    places: book.places,
  };
}
