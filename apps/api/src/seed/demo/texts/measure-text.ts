import type { MeasureIndicator, MeasureKind, TargetGroup } from '@sucharit/domain/plans';

/** What a made-up measure says; `{เขต}` stands for the district's name. */
export interface MeasureText {
  readonly mission: string;
  readonly title: string;
  readonly kind: MeasureKind;
  readonly objectives: readonly string[];
  readonly methods: readonly string[];
  /** absent where the plan states none */
  readonly indicators?: readonly MeasureIndicator[];
  /** absent where the plan names none */
  readonly targetGroups?: readonly TargetGroup[];
  /** baht of a measure that can need money; the plan decides whether it does */
  readonly budget?: number;
}
