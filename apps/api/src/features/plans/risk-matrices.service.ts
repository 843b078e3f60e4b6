import { Injectable } from '@nestjs/common';
import type { Caller } from '@sucharit/domain/access';
import {
  checkSteps,
  followedBy,
  levelMoves,
  matrixEffects,
  matrixInForce,
  proposeRiskMatrix,
  rerated,
  type MatrixEffect,
  type ProposedRiskMatrix,
  type RiskRating,
  type RiskSteps,
} from '@sucharit/domain/risks';
import { refuse } from '@sucharit/domain/shared';
import sql, { type Sql } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { Database, lockPlace } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import type { RiskMatrixPreview } from './graphql/risk-matrix-preview.type.js';
import type { PlanAmendmentEntity } from './plan-amendment.entity.js';
import { RiskMatrixEntity } from './risk-matrix.entity.js';

interface RiskRow extends RiskRating {
  readonly id: string;
  readonly planId: string;
  readonly districtCode: number;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly fiscalYear: number;
  readonly number: number;
  readonly description: string;
}
type Matrix = Pick<
  RiskMatrixEntity,
  'code' | 'size' | 'bands' | 'inForceFrom' | 'likelihoodSteps' | 'impactSteps' | 'version'
>;
interface Years {
  readonly from: number;
  /** First year in which another matrix holds; null when none does. */
  readonly until: number | null;
}

/** A list that tells more than its counts is not read to its end. */
const risksTold = 500;

const matrices = sql`select code, size, bands, in_force_from as "inForceFrom", likelihood_steps as "likelihoodSteps",
  impact_steps as "impactSteps", version from risk_matrix where in_force_from is not null order by in_force_from`;

const ofYears = (column: Sql, { from, until }: Years): Sql =>
  sql`${column} >= ${from}::int and (${until}::int is null or ${column} < ${until}::int)`;

const risksOf = (years: Years): Sql => sql`
  select r.id, r.plan_id as "planId", r.district_code as "districtCode", d.name_th as "nameTh", d.name_en as "nameEn",
    r.fiscal_year as "fiscalYear", r.number, left(r.description, 300) as description, r.likelihood, r.impact,
    r.residual_likelihood as "residualLikelihood", r.residual_impact as "residualImpact"
  from risk as r join district as d on d.code = r.district_code
  where ${ofYears(sql`r.fiscal_year`, years)} order by r.district_code, r.fiscal_year, r.number`;

/** Surroundings of a matrix that is proposed for a year. */
function placeOf(proposed: ProposedRiskMatrix, all: readonly Matrix[]) {
  const { fiscalYear, size } = proposed;
  const before = matrixInForce(all, fiscalYear);
  const steps = checkSteps(proposed, before?.size ?? null, size);
  return {
    steps,
    before,
    own: all.find(({ inForceFrom }) => inForceFrom === fiscalYear) ?? null,
    earlier: matrixInForce(all, fiscalYear - 1),
    years: {
      from: fiscalYear,
      until: all.find(({ inForceFrom }) => (inForceFrom ?? 0) > fiscalYear)?.inForceFrom ?? null,
    },
  };
}

/** Sets matrices of risks, and keeps the ratings of the years in which they hold on their scale. */
@Injectable()
export class RiskMatricesService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
  ) {}

  /**
   * Computes the risks of the years in which it would hold. Writes nothing.
   * @throws Refusal as proposeRiskMatrix and checkSteps
   */
  async preview(caller: Caller, given: ProposedRiskMatrix): Promise<RiskMatrixPreview> {
    const proposed = proposeRiskMatrix(given);
    const { place, rows } = await this.database.readSnapshot(caller, async (read) => {
      const found = placeOf(proposed, await read<Matrix>(matrices));
      return { place: found, rows: await read<RiskRow>(risksOf(found.years)) };
    });
    const effects = matrixEffects(rows, { before: place.before, after: proposed, steps: place.steps });
    const moved = effects.filter((effect) => effect.moved);
    return {
      fiscalYear: proposed.fiscalYear,
      untilYear: place.years.until === null ? null : place.years.until - 1,
      version: place.own?.version ?? 0,
      sizeBefore: place.before?.size ?? null,
      riskCount: effects.length,
      reratedCount: effects.filter((effect) => effect.rerated).length,
      movedCount: moved.length,
      moves: levelMoves(effects),
      districts: districtsOf(effects),
      moved: moved.slice(0, risksTold).map(({ risk, before, after }) => {
        const { id, planId, districtCode, nameTh, nameEn, fiscalYear, number, description } = risk;
        return { riskId: id, planId, districtCode, nameTh, nameEn, fiscalYear, number, description, before, after };
      }),
    };
  }

  /**
   * Sets the matrix of a year, and rates the risks of its years by the steps of another scale, all or nothing.
   * @throws Refusal as preview, CONFLICT
   */
  set(
    caller: Caller,
    given: ProposedRiskMatrix & { readonly version: number | null },
  ): Promise<{ readonly code: string; readonly rerated: number; readonly moved: number }> {
    const { version: known, ...input } = given;
    const proposed = proposeRiskMatrix(input);
    return this.database.write(caller, async (manager) => {
      await lockPlace(manager, 'risk_matrix');
      const { own, before, earlier, steps, years } = placeOf(proposed, await queried<Matrix>(manager, matrices));
      const currentVersion = own?.version ?? 0;
      if ((known ?? 0) !== currentVersion) throw refuse('CONFLICT', { currentVersion }, ['version']);
      // A save holds its plan until its ratings stand, which are read next.
      await queried(manager, sql`select id from plan where ${ofYears(sql`fiscal_year`, years)} order by id for update`);
      const effects = matrixEffects(await queried<RiskRow>(manager, risksOf(years)), {
        before,
        after: proposed,
        steps,
      });
      const code = own?.code ?? `FROM_${proposed.fiscalYear}`;
      const { fiscalYear, likelihoodSteps: _likelihood, impactSteps: _impact, ...definition } = proposed;
      const kept = stepsKept({ own, earlier, steps, size: proposed.size });
      await manager.save(
        manager.create(RiskMatrixEntity, {
          ...definition,
          code,
          inForceFrom: fiscalYear,
          likelihoodSteps: kept && [...kept.likelihoodSteps],
          impactSteps: kept && [...kept.impactSteps],
          version: currentVersion + 1,
        }),
      );
      if (steps) {
        // The steps of the matrix after it were those of a scale that no longer comes before it.
        if (years.until !== null)
          await manager.update(
            RiskMatrixEntity,
            { inForceFrom: years.until },
            { likelihoodSteps: null, impactSteps: null, version: () => 'version + 1' },
          );
        await rerateRisks(manager, effects);
        await rerateDeleted(manager, years, steps);
        await rerateAmendments(manager, years, steps);
      }
      const [changed, moved] = [effects.filter((effect) => effect.rerated), effects.filter((effect) => effect.moved)];
      await this.audit.record(manager, caller, {
        action: 'risk-matrix.set',
        object: `risk_matrix:${code}`,
        detail: {
          ...{ version: currentVersion + 1, inForceFrom: fiscalYear, ...definition, steps },
          before: before && { code: before.code, size: before.size, bands: before.bands },
          rerated: changed.length,
          moved: levelMoves(moved),
          movedResidual: levelMoves(moved, 'residualLevel'),
        },
      });
      return { code, rerated: changed.length, moved: moved.length };
    });
  }
}

/** The districts of which a risk would move. */
function districtsOf(effects: readonly MatrixEffect<RiskRow>[]): RiskMatrixPreview['districts'] {
  const ofDistricts = new Map<number, MatrixEffect<RiskRow>[]>();
  for (const effect of effects) {
    const { districtCode } = effect.risk;
    ofDistricts.set(districtCode, [...(ofDistricts.get(districtCode) ?? []), effect]);
  }
  return [...ofDistricts.values()].flatMap((own) => {
    const [moved, first] = [own.filter((effect) => effect.moved), own[0]];
    if (moved.length === 0 || !first) return [];
    const { districtCode, nameTh, nameEn } = first.risk;
    const changes = (level: 'level' | 'residualLevel') =>
      levelMoves(moved, level).filter(({ from, to }) => from !== to);
    return [
      {
        ...{ districtCode, nameTh, nameEn, riskCount: own.length, movedCount: moved.length },
        ...{ moves: changes('level'), residualMoves: changes('residualLevel') },
      },
    ];
  });
}

async function queried<Row>(manager: EntityManager, statement: Sql): Promise<Row[]> {
  return (await manager.query(statement.text, statement.values)) as Row[];
}

/** The steps from the scale of the matrix before to the one that is set. */
function stepsKept({
  own,
  earlier,
  steps,
  size,
}: {
  own: Matrix | null;
  earlier: Matrix | null;
  steps: RiskSteps | null;
  size: number;
}): RiskSteps | null {
  if (!earlier || earlier.size === size) return null;
  const known =
    own?.likelihoodSteps && own.impactSteps
      ? { likelihoodSteps: own.likelihoodSteps, impactSteps: own.impactSteps }
      : null;
  if (!steps) return known;
  return known ? followedBy(known, steps) : steps;
}

async function rerateRisks(manager: EntityManager, effects: readonly MatrixEffect<RiskRow>[]): Promise<void> {
  const changed = effects.filter((effect) => effect.rerated);
  if (changed.length === 0) return;
  const of = (name: keyof RiskRating): (number | null)[] => changed.map(({ after }) => after[name]);
  await manager.query(
    `update risk set likelihood = given.l, impact = given.i, residual_likelihood = given.rl, residual_impact = given.ri
     from unnest($1::uuid[], $2::int[], $3::int[], $4::int[], $5::int[]) as given (id, l, i, rl, ri) where risk.id = given.id`,
    [
      changed.map(({ risk }) => risk.id),
      of('likelihood'),
      of('impact'),
      of('residualLikelihood'),
      of('residualImpact'),
    ],
  );
  // A raised version tells whoever has read the plan that it is another one now.
  await manager.query('update plan set version = version + 1 where id = any($1::uuid[])', [
    [...new Set(changed.map(({ risk }) => risk.planId))],
  ]);
}

/** A risk of a deleted draft, as its row was kept. */
interface KeptRisk {
  readonly likelihood?: number | null;
  readonly impact?: number | null;
  readonly residual_likelihood?: number | null;
  readonly residual_impact?: number | null;
}

/** Drafts that were deleted come back on the scale of their year. */
async function rerateDeleted(manager: EntityManager, years: Years, steps: RiskSteps): Promise<void> {
  const rows = await queried<{ id: string; risks: readonly KeptRisk[] }>(
    manager,
    sql`select plan_id as id, risks from deleted_plan where ${ofYears(sql`fiscal_year`, years)} and risks <> '[]'`,
  );
  for (const { id, risks } of rows)
    await manager.query('update deleted_plan set risks = $2 where plan_id = $1', [
      id,
      JSON.stringify(
        risks.map((risk) => {
          const next = rerated(
            {
              likelihood: risk.likelihood ?? null,
              impact: risk.impact ?? null,
              residualLikelihood: risk.residual_likelihood ?? null,
              residualImpact: risk.residual_impact ?? null,
            },
            steps,
          );
          return {
            ...risk,
            likelihood: next.likelihood,
            impact: next.impact,
            residual_likelihood: next.residualLikelihood,
            residual_impact: next.residualImpact,
          };
        }),
      ),
    ]);
}

/** Amendments under way, and what they amend, stay on the scale of their year. */
async function rerateAmendments(manager: EntityManager, years: Years, steps: RiskSteps): Promise<void> {
  const open = await queried<Pick<PlanAmendmentEntity, 'id' | 'base' | 'content'>>(
    manager,
    sql`select id, base, content from plan_amendment where closed_at is null and ${ofYears(sql`fiscal_year`, years)} for update`,
  );
  for (const { id, base, content } of open) {
    const onScale = (of: typeof content): string =>
      JSON.stringify({ ...of, risks: of.risks.map((risk) => ({ ...risk, ...rerated(risk, steps) })) });
    await manager.query('update plan_amendment set base = $2, content = $3, version = version + 1 where id = $1', [
      id,
      onScale(base),
      onScale(content),
    ]);
  }
}
