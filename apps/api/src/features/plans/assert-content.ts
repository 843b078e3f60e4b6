import { validatePlanContent, type PlanContent } from '@sucharit/domain/plans';
import { assertOnScale } from '@sucharit/domain/risks';
import type { EntityManager } from 'typeorm';

/** Refuses content that cannot be kept; ratings of risks stay on the scale of the matrix of the plan's year. */
export async function assertContent(manager: EntityManager, content: PlanContent): Promise<void> {
  validatePlanContent(content);
  const inForce = 'select size from risk_matrix where in_force_from <= $1 order by in_force_from desc limit 1';
  const [matrix] = await manager.query<{ size: number }[]>(inForce, [content.fiscalYear]);
  if (matrix) content.risks.forEach((risk, index) => assertOnScale(risk, matrix.size, ['risks', index]));
}
