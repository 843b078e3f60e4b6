import { Field, ObjectType } from '@nestjs/graphql';
import {
  ReadPayload,
  readType,
  type ReadTypes,
  registerEnum,
  type Related,
} from '../../../platform/read-model/index.js';

/** Steps of a plan or report on its way as GraphQL values, equal to the state that each leads to. */
export const SubmissionStep = {
  SUBMITTED: 'SUBMITTED',
  ENDORSED: 'ENDORSED',
  RECOMMENDED: 'RECOMMENDED',
  APPROVED: 'APPROVED',
  RETURNED: 'RETURNED',
} as const;
export type SubmissionStepCode = keyof typeof SubmissionStep;

registerEnum(SubmissionStep, 'SubmissionStep', 'What happened to a plan or a progress report on its way.', {
  SUBMITTED: 'It was handed in (ส่ง).',
  ENDORSED: 'The head of section endorsed it (เห็นชอบ); plans only.',
  RECOMMENDED: 'The assistant director recommended it (เห็นควรอนุมัติ); plans of districts that have this step only.',
  APPROVED: 'The director approved it (อนุมัติ).',
  RETURNED: 'It was returned to be mended (ถูกส่งคืน).',
});

@ObjectType({ description: 'A plan or a progress report that took a step, as it stands when the event is sent.' })
export class SubmissionPayload {
  readonly planId!: string | null;
  readonly progressReportId!: string | null;

  @Field(() => SubmissionStep, { description: 'The step it took.' })
  step!: SubmissionStepCode;
  @ReadPayload({
    type: readType('Plan'),
    idFrom: 'planId',
    nullable: true,
    description: 'The plan; null when it is a report.',
  })
  plan!: Related<ReadTypes['Plan']> | null;
  @ReadPayload({
    type: readType('ProgressReport'),
    idFrom: 'progressReportId',
    nullable: true,
    description: 'The progress report; null when it is a plan.',
  })
  progressReport!: Related<ReadTypes['ProgressReport']> | null;
}
