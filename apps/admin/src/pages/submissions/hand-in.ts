import type { HandInKind, HandInState } from '@sucharit/domain/calendar';

/** One thing a district hands in, as the API gives it. */
export interface HandIn {
  readonly kind: HandInKind;
  readonly state: HandInState;
  readonly dueOn: string | null;
  readonly handedInOn: string | null;
}
