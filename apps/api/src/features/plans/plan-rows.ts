import { withIdentities, type ContentSchema, type RowsFrom } from '@sucharit/domain/content';
import { measureSchema, riskSchema, type PlanContent } from '@sucharit/domain/plans';
import { refuseInput } from '@sucharit/domain/refusals';
import { randomUUID } from 'node:crypto';
import { In, Not, QueryFailedError, type EntityManager } from 'typeorm';
import { MeasureEntity } from './measure.entity.js';
import { RiskEntity } from './risk.entity.js';

interface PlanPlace {
  readonly planId: string;
  readonly districtCode: number;
  readonly fiscalYear: number;
}

interface RowKind {
  readonly list: 'measures' | 'risks';
  readonly entity: new () => MeasureEntity | RiskEntity;
  readonly schema: ContentSchema;
}

const kinds: readonly RowKind[] = [
  { list: 'measures', entity: MeasureEntity, schema: measureSchema },
  { list: 'risks', entity: RiskEntity, schema: riskSchema },
];

/**
 * Makes a plan's measures and risks these; a row that is known again keeps its identity. Refuses with INVALID_INPUT a row that is
 * given the identity of another plan's.
 */
export async function writePlanRows(
  manager: EntityManager,
  place: PlanPlace,
  content: Pick<PlanContent, 'measures' | 'risks'>,
  from: RowsFrom,
): Promise<void> {
  for (const kind of kinds) await writeRows(manager, kind, place, content[kind.list], from);
}

async function writeRows(
  manager: EntityManager,
  { list, entity, schema }: RowKind,
  place: PlanPlace,
  given: readonly { readonly id?: string | null; readonly number: number }[],
  from: RowsFrom,
): Promise<void> {
  const { planId } = place;
  const repository = manager.getRepository<MeasureEntity | RiskEntity>(entity);
  const before = await repository.findBy({ planId });
  const known = new Set(before.map(({ id }) => id));
  const rows = withIdentities(schema, given, before, from, randomUUID).map((row) => ({ ...row, ...place }));
  const kept = rows.filter(({ id }) => known.has(id));
  const added = rows.filter(({ id }) => !known.has(id));
  await repository.delete({ planId, id: Not(In(kept.map(({ id }) => id))) });
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
