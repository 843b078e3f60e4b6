import { withIdentities, type RowsFrom } from '@sucharit/domain/content';
import {
  measureSchema,
  riskSchema,
  settleHigherPlans,
  settleLinks,
  settlePlannedSteps,
  swotItemSchema,
  swotOf,
  type PlanContent,
  type PlanMeasure,
  type PlanRisk,
  type Swot,
} from '@sucharit/domain/plans';
import { refuseInput } from '@sucharit/domain/refusals';
import { randomUUID } from 'node:crypto';
import {
  In,
  Not,
  QueryFailedError,
  type EntityManager,
  type FindOptionsWhere,
  type QueryDeepPartialEntity,
  type Repository,
} from 'typeorm';
import { knownHigherPlans } from '../references/index.js';
import { MeasureEntity } from './measure.entity.js';
import { RiskEntity } from './risk.entity.js';

interface PlanPlace {
  readonly planId: string;
  readonly districtCode: number;
  readonly fiscalYear: number;
}

/** The data that links of measures are checked against besides the rows, and the place of a measure in the input. */
interface LinkPlaces {
  /** The plan as it was kept. */
  readonly before: Pick<PlanContent, 'swot' | 'objectives' | 'higherPlans'>;
  /** Positions of the ITA result of the year before. */
  readonly indicators: readonly number[];
  /** Guidelines of the list of higher plans, as targets. */
  readonly guidelines: readonly string[];
  readonly placeOf: (index: number) => number;
}

/** The findings of an analysis with their lasting identities: one that is known again keeps its own. */
export const identifiedSwot = (swot: Swot, before: Swot, from: RowsFrom): Swot =>
  swotOf((list) =>
    withIdentities(
      swotItemSchema,
      swot[list].map((item, index) => ({ ...item, number: index + 1 })),
      (before[list] ?? []).flatMap(({ id, ...item }, index) => (id ? [{ ...item, id, number: index + 1 }] : [])),
      from,
      randomUUID,
    ).map(({ number: _number, ...item }) => item),
  );

/** Risks and measures as they are kept, with identities by which the rows of a save are known again. */
interface KnownRows {
  readonly risks: readonly (PlanRisk & { readonly id: string })[];
  readonly measures: readonly (PlanMeasure & { readonly id: string })[];
}

/**
 * Measures and risks with their lasting identities; a row that is known again keeps its own. Refuses with LINK_TARGET_MISSING a measure that
 * answers what is not there.
 */
export function settledRows(
  fiscalYear: number,
  content: Pick<PlanContent, 'measures' | 'risks' | 'swot' | 'objectives' | 'higherPlans'>,
  knownRows: KnownRows,
  from: RowsFrom,
  { before, indicators, guidelines, placeOf }: LinkPlaces,
): KnownRows {
  const risks = withIdentities(riskSchema, content.risks, knownRows.risks, from, randomUUID);
  const known = withIdentities(measureSchema, content.measures, knownRows.measures, from, randomUUID);
  const linked = settleLinks(
    known,
    { ...content, risks, indicators, guidelines },
    { ...before, risks: knownRows.risks, measures: knownRows.measures },
    placeOf,
  );
  const measures = linked.map((measure, index) => ({
    ...measure,
    plannedSteps: settlePlannedSteps(
      measure,
      knownRows.measures.find(({ id }) => id === measure.id) ?? null,
      fiscalYear,
      ['measures', placeOf(index), 'plannedSteps'],
    ),
  }));
  return { risks, measures };
}

/**
 * Makes a plan's measures and risks these. Refuses with INVALID_INPUT a row that is given the identity of another plan's, and as
 * `settledRows` does.
 */
export async function writePlanRows(
  manager: EntityManager,
  place: PlanPlace,
  content: Pick<PlanContent, 'measures' | 'risks' | 'swot' | 'objectives' | 'higherPlans'>,
  from: RowsFrom,
  places: LinkPlaces,
): Promise<void> {
  const { planId } = place;
  const known = {
    risks: await manager.findBy(RiskEntity, { planId }),
    measures: await manager.findBy(MeasureEntity, { planId }),
  };
  const { risks, measures } = settledRows(place.fiscalYear, content, known, from, places);
  await writeRows(manager.getRepository(RiskEntity), 'risks', place, known.risks, risks);
  await writeRows(manager.getRepository(MeasureEntity), 'measures', place, known.measures, measures);
}

async function writeRows<Row extends MeasureEntity | RiskEntity>(
  repository: Repository<Row>,
  list: 'measures' | 'risks',
  place: PlanPlace,
  before: readonly { readonly id: string }[],
  settled: readonly { readonly id: string }[],
): Promise<void> {
  const known = new Set(before.map(({ id }) => id));
  const rowsOf = (chosen: readonly { readonly id: string }[]) =>
    chosen.map((row) => ({ ...row, ...place })) as unknown as QueryDeepPartialEntity<Row>[];
  const keptIds = settled.flatMap(({ id }) => (known.has(id) ? [id] : []));
  const kept = rowsOf(settled.filter(({ id }) => known.has(id)));
  const added = rowsOf(settled.filter(({ id }) => !known.has(id)));
  await repository.delete({ planId: place.planId, id: Not(In(keptIds)) } as FindOptionsWhere<Row>);
  // In one statement, in which rows may change places.
  if (kept.length > 0) await repository.upsert(kept, ['id']);
  if (added.length === 0) return;
  await repository.insert(added).catch((failure: unknown) => {
    throw isTaken(failure) ? refuseInput('ROW_IDENTITY', {}, [list]) : failure;
  });
}

/** True when a row of that identity exists, also where the caller sees none. */
const isTaken = (failure: unknown): boolean =>
  failure instanceof QueryFailedError && (failure.driverError as { code?: string }).code === '23505';

type Chosen = Pick<PlanContent, 'higherPlans'>;

/**
 * The higher plans that are chosen, and the guidelines that can be answered, by the list as it stays until the transaction ends. Refuses with
 * HIGHER_PLAN_UNKNOWN one that it does not have.
 */
export async function settledHigherPlans(manager: EntityManager, chosen: Chosen, before: Chosen) {
  const { codes, guidelines } = await knownHigherPlans(manager);
  return { higherPlans: settleHigherPlans(chosen.higherPlans, codes, before.higherPlans), guidelines };
}
