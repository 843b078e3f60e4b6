import { Injectable } from '@nestjs/common';
import type { Caller } from '@sucharit/domain/access';
import {
  proposeScheme,
  rescoreIta,
  type ItaDifferenceClass,
  type ItaScheme,
  type ProposedScheme,
  type RecordedItaResult,
  type RescoredIta,
} from '@sucharit/domain/ita';
import { refuse, toNumber } from '@sucharit/domain/shared';
import sql, { type Sql } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/index.js';
import { Database, lockPlace } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import type { ItaSchemePreview } from './graphql/ita-scheme-preview.type.js';
import { ItaIndicatorScoreEntity, ItaInstrumentScoreEntity, ItaResultEntity } from './ita-result.entity.js';
import { ItaSchemeEntity } from './ita-scheme.entity.js';
import { scoreRows } from './score-rows.js';

interface ResultRow extends RecordedItaResult {
  readonly id: string;
  readonly districtCode: number;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly publishedLevel: string | null;
  readonly differenceClass: ItaDifferenceClass | null;
}
interface Rescored extends RescoredIta {
  readonly row: ResultRow;
}

/** The results of a year, with the scores in the order of the indicators. */
const resultRows = (fiscalYear: number): Sql => sql`
  select r.id, r.district_code as "districtCode", d.name_th as "nameTh", d.name_en as "nameEn", r.total::text, r.level,
    r.published_total::text as "publishedTotal", r.published_level as "publishedLevel", r.difference_class as "differenceClass",
    array(select s.score::text from ita_indicator_score as s where s.result_id = r.id order by s.number) as scores
  from ita_result as r join district as d on d.code = r.district_code
  where r.fiscal_year = ${fiscalYear}::int order by r.district_code`;

/** Sets the scheme of a year and computes the results on record under it. */
@Injectable()
export class ItaSchemesService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * What the results of the year would come to. Writes nothing.
   * @throws Refusal as proposeScheme, SCHEME_INDICATOR_COUNT
   */
  async preview(caller: Caller, proposed: ProposedScheme): Promise<ItaSchemePreview> {
    const scheme = proposeScheme(proposed);
    const { fiscalYear } = scheme;
    const { rows, version, summaries } = await this.database.readSnapshot(caller, async (read) => {
      const [current] = await read<{ version: number; summaries: number }>(sql`
        select coalesce((select version from ita_scheme where fiscal_year = ${fiscalYear}::int), 0) as version,
          (select count(*)::int from city_summary where fiscal_year = ${fiscalYear}::int) as summaries`);
      return {
        rows: await read<ResultRow>(resultRows(fiscalYear)),
        version: current?.version ?? 0,
        summaries: current?.summaries ?? 0,
      };
    });
    const results = rescored(scheme, rows);
    return {
      fiscalYear,
      version,
      compiledSummaries: summaries,
      changedCount: results.filter(({ changed }) => changed).length,
      changedLevelCount: results.filter(({ row, score }) => row.level !== score.level).length,
      mismatchesBefore: rows.filter(({ differenceClass }) => differenceClass === 'MISMATCH').length,
      mismatchesAfter: results.filter(({ published }) => published?.class === 'MISMATCH').length,
      results: results.map(({ row, score, published, changed }) => ({
        districtCode: row.districtCode,
        nameTh: row.nameTh,
        nameEn: row.nameEn,
        before: { total: toNumber(row.total), level: row.level, differenceClass: row.differenceClass },
        after: { total: toNumber(score.total), level: score.level, differenceClass: published?.class ?? null },
        publishedTotal: row.publishedTotal === null ? null : toNumber(row.publishedTotal),
        publishedLevel: row.publishedLevel,
        changed,
      })),
    };
  }

  /**
   * Sets the scheme and recomputes every result of its year, all or nothing. Summaries that were compiled stay what they are.
   * @throws Refusal as preview, CONFLICT
   */
  set(
    caller: Caller,
    proposed: ProposedScheme & { readonly version?: number | null },
  ): Promise<{ readonly fiscalYear: number; readonly recomputed: number; readonly changed: number }> {
    const scheme = proposeScheme(proposed);
    const { fiscalYear, source, confirmed, ...definition } = scheme;
    const object = `ita_scheme:${fiscalYear}`;
    return this.database.write(caller, async (manager) => {
      await lockPlace(manager, object);
      const current = await manager.findOneBy(ItaSchemeEntity, { fiscalYear });
      const currentVersion = current?.version ?? 0;
      if ((proposed.version ?? 0) !== currentVersion) throw refuse('CONFLICT', { currentVersion }, ['version']);
      const version = currentVersion + 1;
      await manager.save(
        manager.create(ItaSchemeEntity, {
          fiscalYear,
          definition,
          source,
          confirmed,
          version,
        }),
      );
      const statement = resultRows(fiscalYear);
      const rows = (await manager.query(statement.text, statement.values)) as ResultRow[];
      const results = rescored(scheme, rows);
      await this.store(manager, { fiscalYear, version }, results);
      const changed = results.filter((result) => result.changed);
      await this.audit.record(manager, caller, {
        action: 'ita-scheme.set',
        object,
        detail: {
          version,
          source,
          confirmed,
          ...definition,
          ...(current
            ? { before: { source: current.source, confirmed: current.confirmed, ...current.definition } }
            : {}),
          recomputed: results.length,
          changed: changed.map(({ row, score }) => ({
            districtCode: row.districtCode,
            total: [row.total, score.total],
            level: [row.level, score.level],
          })),
        },
      });
      return { fiscalYear, recomputed: results.length, changed: changed.length };
    });
  }

  private async store(
    manager: EntityManager,
    { fiscalYear, version }: { readonly fiscalYear: number; readonly version: number },
    results: readonly Rescored[],
  ): Promise<void> {
    if (results.length === 0) return;
    const updatedAt = this.clock.now();
    for (const { row, score, published } of results)
      await manager
        .createQueryBuilder()
        .update(ItaResultEntity)
        .set({
          total: score.total,
          level: score.level,
          difference: published?.difference ?? null,
          differenceClass: published?.class ?? null,
          schemeVersion: version,
          updatedAt,
          version: () => 'version + 1',
        })
        .where({ id: row.id })
        .execute();
    await manager.delete(ItaInstrumentScoreEntity, { fiscalYear });
    await manager.delete(ItaIndicatorScoreEntity, { fiscalYear });
    const rows = results.map(({ row, score }) =>
      scoreRows({ resultId: row.id, districtCode: row.districtCode, fiscalYear }, score),
    );
    await manager.insert(
      ItaInstrumentScoreEntity,
      rows.flatMap(({ instruments }) => instruments),
    );
    await manager.insert(
      ItaIndicatorScoreEntity,
      rows.flatMap(({ indicators }) => indicators),
    );
  }
}

const rescored = (scheme: ItaScheme, rows: readonly ResultRow[]): Rescored[] =>
  rows.map((row) => ({ row, ...rescoreIta(scheme, row) }));
