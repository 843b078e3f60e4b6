import type { Dimension, TargetGroup } from '../plans/index.js';
import type { Decided } from './decided-value.js';
import type { Piece, Span } from './document-source.js';
import type { BudgetDraft } from './measure-budgets.js';
import type { TextColumn } from './measure-columns.js';
import type { ReadPeriod } from './read-period.js';

/** A measure while it is being put together. */
export interface MeasureDraft {
  number: number;
  readonly stated: { readonly number: number; readonly span: Span } | null;
  readonly dimension: { readonly value: Dimension; readonly spans: readonly Span[] } | null;
  readonly mission: Piece | null;
  title: Piece;
  readonly objectives: Piece[];
  readonly methods: Piece[];
  readonly indicators: Piece[];
  readonly targets: Piece[];
  budget: BudgetDraft;
  readonly texts: Partial<Record<TextColumn, Piece>>;
  period: Decided<ReadPeriod>;
  groups: Decided<readonly TargetGroup[]>;
  readonly rows: Span[];
}
