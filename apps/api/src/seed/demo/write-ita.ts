import { compareWithPublished, itaSchemeOf, scoreIta, type ItaScheme } from '@sucharit/domain/ita';
import type { EntityManager } from 'typeorm';
import type { DemoItaResult } from './demo-ita.js';
import { insertRows } from './insert-rows.js';

/** Adds results with their derived figures, the same rows as ItaService writes, in a statement for each table. */
export async function writeItaResults(manager: EntityManager, results: readonly DemoItaResult[]): Promise<void> {
  const schemes = (await manager.query(
    `select fiscal_year as "fiscalYear", definition -> 'instruments' as instruments, definition -> 'indicators' as indicators,
       definition -> 'levels' as levels, source, confirmed, version from ita_scheme`,
  )) as (ItaScheme & { version: number })[];
  const scored = results.map((result) => {
    const scheme = itaSchemeOf(schemes, result.fiscalYear);
    const place = { district_code: result.districtCode, fiscal_year: result.fiscalYear };
    return { result, place, version: scheme.version, score: scoreIta(scheme, result.scores) };
  });
  await insertRows(
    manager,
    'ita_result',
    scored.map(({ result: { publishedTotal, publishedLevel, source, demo }, place, version, score }) => {
      const compared = publishedTotal === null ? null : compareWithPublished(publishedTotal, score.total);
      return {
        ...place,
        total: score.total,
        level: score.level,
        published_total: publishedTotal,
        published_level: publishedLevel,
        difference: compared?.difference ?? null,
        difference_class: compared?.class ?? null,
        source,
        demo,
        scheme_version: version,
      };
    }),
  );
  const resultId = { result_id: 'result.id' };
  const ofResult = 'join ita_result as result using (district_code, fiscal_year)';
  await insertRows(
    manager,
    'ita_instrument_score',
    scored.flatMap(({ place, score }) =>
      score.instruments.map(({ key, weight, score: mean, weightedScore }, index) => ({
        ...place,
        key,
        place: index + 1,
        weight,
        score: mean,
        weighted_score: weightedScore,
      })),
    ),
    resultId,
    ofResult,
  );
  await insertRows(
    manager,
    'ita_indicator_score',
    scored.flatMap(({ place, score }) =>
      score.indicators.map(({ nameTh, nameEn, ...indicator }) => ({
        ...place,
        ...indicator,
        name_th: nameTh,
        name_en: nameEn,
      })),
    ),
    resultId,
    ofResult,
  );
}
