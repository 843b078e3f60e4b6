import { Injectable } from '@nestjs/common';
import { accountIdOf, type Caller } from '@sucharit/domain/access';
import type { Zone } from '@sucharit/domain/districts';
import { comparedLetters, swotLists, type SimilarTextKind } from '@sucharit/domain/plans';
import { assertFiscalYear, refuseInput } from '@sucharit/domain/shared';
import sql, { type Sql } from 'sql-template-tag';
import { Database, nameLiteral } from '../../platform/database/index.js';
import { Isolation, isolatedTask } from '../../platform/isolation/index.js';
import type { SimilarTextGroup, SimilarTexts } from './graphql/similar-texts.type.js';
import type { findSimilarTexts, PlacedText } from './similar-texts.task.js';

/** Texts that are compared, and groups that are told. */
export interface SimilarTextsAsked {
  readonly fiscalYear: number;
  readonly kind: SimilarTextKind;
  readonly zone: Zone | null;
  readonly skip: number;
}

/** Groups, and wordings of a group, that are told at once. */
const groupsTold = 20;
const wordingsTold = 12;
const mostSkipped = 10_000;

const task = isolatedTask<typeof findSimilarTexts>(
  new URL('./similar-texts.task.js', import.meta.url),
  'findSimilarTexts',
);

type Swot = (typeof swotLists)[number];
const listOf: Partial<Record<SimilarTextKind, Swot>> = {
  STRENGTH: 'strengths',
  WEAKNESS: 'weaknesses',
  OPPORTUNITY: 'opportunities',
  THREAT: 'threats',
};

/** Plan, number and words of what is compared. */
function rowsOf(kind: SimilarTextKind): Sql {
  const list = listOf[kind];
  if (list)
    return sql`select plan.id as plan_id, plan.district_code, plan.fiscal_year, listed.number::int as number, listed.text
      from plan cross join rows from (jsonb_to_recordset(plan.swot -> ${nameLiteral(list)}) as (text text)) with ordinality as listed(text, number)`;
  return kind === 'MEASURE'
    ? sql`select plan_id, district_code, fiscal_year, number, title as text from measure`
    : sql`select plan_id, district_code, fiscal_year, number, description as text from risk`;
}

const pathOf = (kind: SimilarTextKind, number: number): string => {
  const list = listOf[kind];
  return `${list ? `swot.${list}` : kind === 'MEASURE' ? 'measures' : 'risks'}[${number}]`;
};

/** Finds texts that the plans of several districts have in the same or nearly the same words. */
@Injectable()
export class SimilarTextsService {
  constructor(
    private readonly database: Database,
    private readonly isolation: Isolation,
  ) {}

  /**
   * Compares what the caller may see of the plans of a year. Writes nothing.
   * @throws Refusal INVALID_INPUT; RATE_LIMITED or UNAVAILABLE while too many compare
   */
  async find(caller: Caller, { fiscalYear, kind, zone, skip }: SimilarTextsAsked): Promise<SimilarTexts> {
    assertFiscalYear(fiscalYear);
    if (skip < 0 || skip > mostSkipped)
      throw refuseInput('WHOLE_NUMBER', { name: 'skip', minimum: 0, maximum: mostSkipped }, ['skip']);
    const texts = await this.database.readRows<PlacedText>(
      caller,
      sql`select told.plan_id as "planId", told.district_code as "districtCode", d.name_th as "districtName", d.name_en as "nameEn",
          told.number, left(told.text, ${comparedLetters}::int) as text
        from (${rowsOf(kind)}) as told join district as d on d.code = told.district_code
        where told.fiscal_year = ${fiscalYear}::int and (${zone}::text is null or d.zone = ${zone}::text)
        order by told.district_code, told.number`,
    );
    const { groups, complete } = await this.isolation.run(task, texts, accountIdOf(caller) ?? 'system');
    return {
      ...{ fiscalYear, kind, complete },
      textCount: texts.length,
      districtCount: new Set(texts.map(({ districtCode }) => districtCode)).size,
      groupCount: groups.length,
      groups: groups.slice(skip, skip + groupsTold).map(({ districtCount, wordings }, index): SimilarTextGroup => ({
        number: skip + index + 1,
        districtCount,
        wordingCount: wordings.length,
        wordings: wordings.slice(0, wordingsTold).map((wording) => ({
          text: wording.texts[0]?.text ?? '',
          percent: Math.floor(wording.share * 100),
          places: firstOfDistricts(wording.texts).map(({ districtName, text: _text, number, ...place }) => ({
            ...place,
            nameTh: districtName,
            number,
            path: pathOf(kind, number),
          })),
        })),
      })),
    };
  }
}

/** The first text of each district. */
const firstOfDistricts = (texts: readonly PlacedText[]): PlacedText[] =>
  texts.filter(({ districtCode }, index) => texts.findIndex((text) => text.districtCode === districtCode) === index);
