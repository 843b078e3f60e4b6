import type { PlanContent } from '@sucharit/domain/plans';
import { ratedInYear } from '@sucharit/domain/risks';
import { LessThanOrEqual, type EntityManager } from 'typeorm';
import { RiskMatrixEntity } from './risk-matrix.entity.js';

/** A plan with its risks rated on the scale of a later year's matrix. */
export async function onScaleOf(manager: EntityManager, content: PlanContent, to: number): Promise<PlanContent> {
  const matrices = await manager.findBy(RiskMatrixEntity, { inForceFrom: LessThanOrEqual(to) });
  const years = { from: content.fiscalYear, to };
  return { ...content, risks: content.risks.map((risk) => ratedInYear(risk, matrices, years)) };
}
