import { fieldNameTh } from '@sucharit/domain/terms';
import { fiscalYearEnd, fiscalYearStart } from '@sucharit/domain/shared';
import type { ExportColumn } from '../../platform/read-model/index.js';
import { datasets, type Dataset } from './datasets.js';

/** One column of a data set, as the data dictionary describes it. */
export interface DictionaryEntry {
  readonly dataset: string;
  readonly column: string;
  readonly nameTh: string;
  readonly type: string;
  readonly description: string;
}

const typeNames: Partial<Record<ExportColumn['kind'], string>> = {
  int: 'integer',
  score: 'decimal',
  money: 'decimal (baht)',
  text: 'text',
  texts: 'list of texts',
  enum: 'code',
  date: 'date (ISO 8601, Gregorian)',
  instant: 'moment (ISO 8601, UTC)',
  boolean: 'true or false',
};

/** What the data dictionary says of the columns of a data set; names and descriptions are those of the schema. */
export const dictionaryOf = ({ name }: Dataset, columns: readonly ExportColumn[]): DictionaryEntry[] =>
  columns.map(({ path, fields, kind, description }) => ({
    dataset: name,
    column: path,
    nameTh: fields.map(fieldNameTh).join(' › '),
    type: typeNames[kind] ?? kind,
    description,
  }));

const inBoth = (th: string, en: string): object[] => [
  { '@language': 'th', '@value': th },
  { '@language': 'en', '@value': en },
];
const media = { csv: 'text/csv', json: 'application/json' } as const;

/** What the operator of the installation says of its open data; null where nothing was said. */
export interface OpenDataTerms {
  /** Address of the licence. */
  readonly licence: string | null;
  /** mailto:… or https://… */
  readonly contact: string | null;
}

const publisher = {
  '@type': 'foaf:Organization',
  'foaf:name': inBoth('กรุงเทพมหานคร', 'Bangkok Metropolitan Administration'),
};
const keywords = [
  ...inBoth('การป้องกันและปราบปรามการทุจริต', 'anti-corruption'),
  ...inBoth('แผนปฏิบัติการต่อต้านการทุจริต', 'anti-corruption action plan'),
  ...inBoth('สำนักงานเขต', 'district office'),
  ...inBoth('การประเมินคุณธรรมและความโปร่งใส (ITA)', 'integrity and transparency assessment (ITA)'),
];

/** The fields that the Thai government's data catalogue (GD Catalog) asks for beside those of DCAT, by their Thai names. */
const governmentCatalogue = {
  'gdcat:ประเภทข้อมูล': 'ข้อมูลระเบียน',
  'gdcat:หมวดหมู่ตามธรรมาภิบาลข้อมูล': 'ข้อมูลสาธารณะ',
  'gdcat:ขอบเขตเชิงภูมิศาสตร์': 'เขต',
  'gdcat:หน่วยความถี่ของการปรับปรุงข้อมูล': 'ปี',
  'gdcat:แหล่งที่มา': 'สำนักงานเขต กรุงเทพมหานคร',
};

/** A fiscal year that has public figures, and when what is public of it was changed last, ISO 8601; null where nothing is. */
export interface PublicYear {
  /** Buddhist Era */
  readonly year: number;
  readonly plans: string | null;
  readonly reports: string | null;
  readonly results: string | null;
}

const latest = (...moments: readonly (string | null)[]): string | null =>
  moments.reduce((last, moment) => (moment !== null && (last === null || moment > last) ? moment : last), null);

/** When a data set was changed last; of districts nobody keeps that. */
function modifiedOf({ list }: Dataset, { plans, reports, results }: PublicYear): string | null {
  if (list === 'districts') return null;
  if (list === 'itaResults') return results;
  if (list === 'progressReports') return reports;
  return list === 'measures' ? latest(plans, reports) : plans;
}

/**
 * The catalogue as DCAT 3 in JSON-LD.
 * @param origin the public address of this server; empty for addresses that are relative to that of the catalogue
 * @param years those that have public figures
 * @param terms what the operator says of the data
 */
export function catalogueOf(origin: string, years: readonly PublicYear[], terms: OpenDataTerms): object {
  const contact = terms.contact && { '@type': 'vcard:Kind', 'vcard:hasURL': { '@id': terms.contact } };
  const always = {
    'dct:publisher': publisher,
    ...(terms.licence ? { 'dct:license': { '@id': terms.licence } } : {}),
    ...(contact ? { 'dcat:contactPoint': contact } : {}),
  };
  const base = `${origin}/open-data`;
  const dataset = (of: PublicYear, described: Dataset): object => {
    const { year } = of;
    const { name, titleTh, titleEn } = described;
    const modified = modifiedOf(described, of);
    return {
      '@id': `${base}/${year}/${name}`,
      '@type': 'dcat:Dataset',
      'dct:identifier': `${year}/${name}`,
      'dct:title': inBoth(`${titleTh} ปีงบประมาณ ${year}`, `${titleEn}, fiscal year ${year} B.E.`),
      'dct:language': ['th', 'en'],
      'dcat:keyword': keywords,
      'dct:accrualPeriodicity': { '@id': 'http://publications.europa.eu/resource/authority/frequency/ANNUAL' },
      'dct:spatial': inBoth('กรุงเทพมหานคร 50 เขต', 'Bangkok, fifty districts'),
      ...governmentCatalogue,
      ...always,
      ...(modified ? { 'dct:modified': { '@type': 'xsd:dateTime', '@value': modified } } : {}),
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': fiscalYearStart(year),
        'dcat:endDate': fiscalYearEnd(year),
      },
      'dcat:distribution': (['csv', 'json'] as const).map((format) => ({
        '@id': `${base}/${year}/${name}.${format}`,
        '@type': 'dcat:Distribution',
        'dcat:downloadURL': { '@id': `${base}/${year}/${name}.${format}` },
        'dcat:mediaType': media[format],
      })),
      'dct:conformsTo': { '@id': `${base}/dictionary.json` },
    };
  };
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      foaf: 'http://xmlns.com/foaf/0.1/',
      vcard: 'http://www.w3.org/2006/vcard/ns#',
      gdcat: `${base}/gd-catalog#`,
    },
    '@id': `${base}/catalog.json`,
    '@type': 'dcat:Catalog',
    'dct:title': inBoth(
      'ข้อมูลเปิดด้านการต่อต้านการทุจริตของสำนักงานเขต กรุงเทพมหานคร',
      'Open data on the anti-corruption work of the district offices of Bangkok',
    ),
    ...always,
    'dct:description': inBoth(
      'เฉพาะข้อมูลที่อนุมัติหรือประกาศแล้ว ปีงบประมาณเป็นพุทธศักราช',
      'Approved or published figures only; fiscal years are of the Buddhist Era.',
    ),
    'dcat:dataset': years.flatMap((of) => datasets.map((one) => dataset(of, one))),
  };
}
