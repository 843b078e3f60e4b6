import { ObjectType } from '@nestjs/graphql';
import { ReadPayload, type Related } from '../../../platform/read-model/index.js';
import { Plan } from './plan.type.js';

@ObjectType({ description: 'The plan after the command.' })
export class PlanPayload {
  readonly planId!: string;

  @ReadPayload({ type: () => Plan, idFrom: 'planId', description: 'The plan as it stands now.' })
  plan!: Related<Plan>;
}
