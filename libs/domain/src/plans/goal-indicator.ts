import type { ContentOf, ContentSchema } from '../content/index.js';
import { measureIndicatorSchema } from './measure-indicator.js';

/** Indicator by which a goal of a plan is judged, with its target. */
export const goalIndicatorSchema = {
  goal: {
    kind: 'text',
    limit: 'paragraph',
    required: true,
    nameTh: 'เป้าหมายของแผน',
    nameEn: 'Goal of the plan',
    description:
      'Words of the goal, as `goals` has them; the row follows them when they are changed, and leaves with the goal. One that is not there is refused with LINE_MISSING, a second row of the same goal with LINE_TWICE.',
    filter: true,
  },
  indicator: {
    kind: 'text',
    limit: 'paragraph',
    orNull: true,
    nameTh: 'ตัวชี้วัดของเป้าหมาย',
    nameEn: 'Indicator of the goal',
    description: 'Words of the indicator; null where the goal itself says what is counted.',
    filter: true,
  },
  target: {
    ...measureIndicatorSchema.target,
    description:
      'How much is to be reached at least, counted in `unit`; null when no figure is stated, which is not 0.',
  },
  unit: measureIndicatorSchema.unit,
} as const satisfies ContentSchema;

export type GoalIndicator = ContentOf<typeof goalIndicatorSchema>;
