import { itaSchemes, scoreIta, type ItaScheme, type ItaScore } from '@sucharit/domain/ita';
import { roundHalfUp, sum } from '@sucharit/domain/shared';
import { Chooser } from './chooser.js';
import { documentCity, documentDistrict, type DemoCity, type ItaFate } from './demo-city.js';

/** A made-up result as ItaService records it. */
export interface DemoItaResult {
  readonly districtCode: number;
  readonly fiscalYear: number;
  readonly scores: readonly string[];
  readonly publishedTotal: string | null;
  readonly publishedLevel: string | null;
  readonly source: string;
  readonly demo: true;
}

const madeUp = 'ตัวเลขสมมติของชุดข้อมูลสาธิต ไม่ใช่ผลการประเมินจริง (made-up demonstration data)';

/** The table of 2565 that the plan of the document prints; the total follows from the scores. */
const documentResult = {
  fiscalYear: 2565,
  scores: ['93.21', '81.80', '88.76', '82.69', '86.86', '91.34', '86.29', '89.15', '68.98', '43.75'],
  source: 'ตารางผลการประเมินในแผนปี 2566 ของเขต บันทึกไว้ในชุดข้อมูลสาธิต (as printed in the plan; demonstration data)',
} as const;

/** Where districts usually stand on the ten indicators, in hundredths: outside users are kinder than the public files. */
const usual = [8_900, 8_350, 8_700, 8_300, 8_450, 8_750, 8_500, 8_600, 8_100, 7_600] as const;
const bestScore = 9_995;

/** Districts improve, quicker in the first years than later. */
const progressBy = (fiscalYear: number): number => {
  const years = fiscalYear - 2564;
  return years <= 2 ? years * 180 : 360 + Math.min(years - 2, 8) * 40;
};

/** Ten scores of a district and year: the district's own standing, a little better every year, and chance. */
export function demoItaScores(districtCode: number, fiscalYear: number): readonly string[] {
  if (districtCode === documentDistrict && fiscalYear === documentResult.fiscalYear) return documentResult.scores;
  const standing = new Chooser('ita standing', districtCode).whole(-1_100, 900);
  const chance = new Chooser('ita', districtCode, fiscalYear);
  const progress = progressBy(fiscalYear);
  return usual.map((middle) => {
    const score = middle + standing + progress + chance.whole(-650, 650);
    return roundHalfUp(Math.min(score, bestScore) / 100, 2);
  });
}

/** The total that was published for a year before the plan's, as plans print it. */
export const demoItaTotal = (districtCode: number, fiscalYear: number): string =>
  scored(districtCode, fiscalYear).total;

/** Every result of a year, in the order of the districts' codes. */
export function demoItaResults(year: number, city: DemoCity = documentCity): DemoItaResult[] {
  return [...city.itaFates(year)]
    .filter(([, fate]) => fate !== 'MISSING')
    .sort(([a], [b]) => a - b)
    .map(([districtCode, fate]) => {
      const { total, level } = scored(districtCode, year);
      const publishedTotal = publishedAs(fate, total);
      const isDocument = districtCode === documentDistrict && year === documentResult.fiscalYear;
      return {
        districtCode,
        fiscalYear: year,
        scores: demoItaScores(districtCode, year),
        publishedTotal,
        publishedLevel: publishedTotal === null ? null : printedLevel(year, level),
        source: isDocument ? documentResult.source : madeUp,
        demo: true,
      };
    });
}

/** The scheme of a year, or the last before it, which is carried on. */
const schemeOf = (fiscalYear: number): ItaScheme =>
  itaSchemes.reduce((found, scheme) => (scheme.fiscalYear <= fiscalYear ? scheme : found));

const scored = (districtCode: number, fiscalYear: number): ItaScore =>
  scoreIta(schemeOf(fiscalYear), demoItaScores(districtCode, fiscalYear));

/** What a published table says where the recomputation gives `total`. */
function publishedAs(fate: ItaFate, total: string): string | null {
  switch (fate) {
    case 'UNPUBLISHED':
    case 'MISSING':
      return null;
    case 'OFF_BY_ROUNDING':
      return sum([total, '-0.01']);
    case 'MISMATCH':
      return sum([total, '-1.35']);
    case 'PUBLISHED':
      return total;
  }
}

/** Levels are printed as letters up to 2565 and by their Thai names since. */
function printedLevel(fiscalYear: number, level: string | null): string | null {
  const { levels } = schemeOf(fiscalYear);
  const found = levels.find(({ code }) => code === level);
  return found ? (fiscalYear <= 2565 ? found.code : found.nameTh) : null;
}
