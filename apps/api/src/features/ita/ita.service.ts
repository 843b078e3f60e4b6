import { Injectable } from '@nestjs/common';
import type { Caller } from '@sucharit/domain/access';
import { checkItaScores, confirmPublished, scoreIta, type ItaScheme } from '@sucharit/domain/ita';
import { assertFiscalYear, checkRequiredText, checkText, refuse, textLimits, toNumber } from '@sucharit/domain/shared';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/index.js';
import { Database, lockPlace, type Writer } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import type { ItaScore } from './graphql/ita-score.type.js';
import { ItaIndicatorScoreEntity, ItaInstrumentScoreEntity, ItaResultEntity } from './ita-result.entity.js';
import type { ItaSchemeEntity } from './ita-scheme.entity.js';
import { scoreRows } from './score-rows.js';

/** A result as it is recorded. */
export interface RecordedResult {
  readonly districtCode: number;
  readonly fiscalYear: number;
  readonly scores: readonly (number | string)[];
  readonly publishedTotal?: number | string | null;
  readonly publishedLevel?: string | null;
  /** why a published total stands that differs by more than rounding */
  readonly differenceReason?: string | null;
  readonly source: string;
  readonly demo?: boolean;
  readonly version?: number | null;
}

type SchemeRow = Pick<ItaSchemeEntity, 'definition' | 'source' | 'confirmed' | 'version'>;
const schemeStatement = (fiscalYear: number) =>
  sql`select definition, source, confirmed, version from ita_scheme where fiscal_year = ${fiscalYear}::int`;

/** Computes and records ITA results under the scheme of their year. */
@Injectable()
export class ItaService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** The calculator: any scores under the scheme of a fiscal year. Refuses with ITA_SCHEME_UNKNOWN, ITA_SCORE_COUNT, ITA_SCORE_RANGE. */
  async score(caller: Caller, fiscalYear: number, scores: readonly number[]): Promise<ItaScore> {
    assertFiscalYear(fiscalYear);
    const [row] = await this.database.readRows<SchemeRow>(caller, schemeStatement(fiscalYear));
    const result = scoreIta(this.schemeOf(fiscalYear, row).scheme, scores);
    return {
      total: toNumber(result.total),
      level: result.level,
      instruments: result.instruments.map(({ key, score, weight, weightedScore }) => ({
        key,
        score: toNumber(score),
        weight: toNumber(weight),
        weightedScore: toNumber(weightedScore),
      })),
      indicators: result.indicators.map((indicator) => ({ ...indicator, score: toNumber(indicator.score) })),
    };
  }

  /**
   * Records a result: published and recomputed figures are both kept, their difference classed.
   * @throws Refusal as checkItaScores, confirmPublished; CONFLICT, ITA_SCHEME_UNKNOWN, NOT_FOUND
   */
  recordResult(caller: Caller, input: RecordedResult): Promise<{ resultId: string }> {
    return this.database.write(caller, (manager) => this.record(manager, caller, input));
  }

  /** The same in a transaction of the caller's: the way of imports. */
  async record(manager: EntityManager, actor: Writer, input: RecordedResult): Promise<{ resultId: string }> {
    const { districtCode, fiscalYear } = input;
    checkRequiredText(input.source, textLimits.line, ['source']);
    checkText(input.publishedLevel ?? '', 100, ['publishedLevel']);
    const statement = schemeStatement(assertFiscalYear(fiscalYear));
    // Whoever sets the scheme recomputes the results that are there, so a result is recorded before or after that.
    await lockPlace(manager, `ita_scheme:${fiscalYear}`);
    const [row] = (await manager.query(statement.text, statement.values)) as SchemeRow[];
    const { scheme, version: schemeVersion } = this.schemeOf(fiscalYear, row);
    const scored = scoreIta(scheme, checkItaScores(scheme, input.scores));
    const published = this.published(input, scored.total);

    const known = await manager.query('select from district where code = $1', [districtCode]);
    if ((known as unknown[]).length === 0) throw refuse('NOT_FOUND', {}, ['districtCode']);
    await lockPlace(manager, `ita_result:${districtCode}/${fiscalYear}`);
    const current = await manager.findOne(ItaResultEntity, {
      where: { districtCode, fiscalYear },
      lock: { mode: 'pessimistic_write' },
    });
    const currentVersion = current?.version ?? 0;
    if ((input.version ?? 0) !== currentVersion) throw refuse('CONFLICT', { currentVersion }, ['version']);
    const saved = await manager.save(
      manager.create(ItaResultEntity, {
        ...(current ? { id: current.id } : {}),
        districtCode,
        fiscalYear,
        total: scored.total,
        level: scored.level,
        ...published,
        source: input.source,
        demo: input.demo ?? false,
        schemeVersion,
        updatedAt: this.clock.now(),
        version: currentVersion + 1,
      }),
    );
    const place = { resultId: saved.id, districtCode, fiscalYear };
    if (current) {
      await manager.delete(ItaInstrumentScoreEntity, { resultId: saved.id });
      await manager.delete(ItaIndicatorScoreEntity, { resultId: saved.id });
    }
    const { instruments, indicators } = scoreRows(place, scored);
    await manager.insert(ItaInstrumentScoreEntity, instruments);
    await manager.insert(ItaIndicatorScoreEntity, indicators);
    await this.audit.record(manager, actor, {
      action: 'ita.record',
      object: `ita_result:${saved.id}`,
      districtCode,
      detail: {
        fiscalYear,
        total: scored.total,
        published: published.publishedTotal,
        ...(published.differenceReason === null
          ? {}
          : { difference: published.difference, differenceReason: published.differenceReason }),
        schemeVersion,
        version: saved.version,
      },
    });
    return { resultId: saved.id };
  }

  private published(
    input: RecordedResult,
    recomputed: string,
  ): Pick<
    ItaResultEntity,
    'publishedTotal' | 'publishedLevel' | 'difference' | 'differenceClass' | 'differenceReason'
  > {
    if (input.publishedTotal === null || input.publishedTotal === undefined)
      return {
        publishedTotal: null,
        publishedLevel: null,
        difference: null,
        differenceClass: null,
        differenceReason: null,
      };
    const {
      total,
      difference,
      class: differenceClass,
      reason,
    } = confirmPublished(input.publishedTotal, recomputed, input.differenceReason);
    return {
      publishedTotal: total,
      publishedLevel: input.publishedLevel ?? null,
      difference,
      differenceClass,
      differenceReason: reason,
    };
  }

  private schemeOf(fiscalYear: number, row: SchemeRow | undefined): { scheme: ItaScheme; version: number } {
    if (!row) throw refuse('ITA_SCHEME_UNKNOWN', { fiscalYear }, ['fiscalYear']);
    return {
      scheme: { fiscalYear, ...row.definition, source: row.source, confirmed: row.confirmed },
      version: row.version,
    };
  }
}
