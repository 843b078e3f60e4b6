import { mayRemind } from '@sucharit/domain/notices';
import { normaliseForSearch } from '@sucharit/domain/shared';
import { handInKinds, handInStatesWorstFirst, type HandInKind } from '@sucharit/domain/calendar';
import type { SubmissionsQuery } from './submissions.operations.js';

/** A district with what it has handed in. */
export type Row = SubmissionsQuery['districts']['nodes'][number];
/** One submission of a district, with its days late and its last reminder. */
export type LateHandIn = Row['handIns'][number];

/** The filter of the rows; an empty text does not filter. */
export interface RowFilter {
  readonly text: string;
  readonly zone: string;
  readonly kind: string;
  readonly state: string;
  /** `yes` or `no`: the district was reminded of it or not. */
  readonly reminded: string;
  /** `after`: the plan was approved after the cut-off of its first report. */
  readonly approved: string;
  /** A mark of the centre: WAITING, ACCEPTED or RETURNED. */
  readonly mark: string;
}

export const handInOf = (row: Row, kind: HandInKind): LateHandIn | undefined =>
  row.handIns.find((handIn) => handIn.kind === kind);

/** Days by which the plan was approved after the cut-off of its first report; null for none. */
export const daysAfterCutOff = ({ plan }: Row): number | null => plan?.approvedDaysAfterCutOff ?? null;

/** The plan or report of a kind that the centre may mark, with its mark; null where there is none. */
export const markedOf = ({ plan }: Row, kind: HandInKind) =>
  (kind === 'PLAN' ? plan : plan?.reports.find(({ round }) => round === kind)) ?? null;

/** The kinds that are shown: the one that is looked for, or all. */
export const shownKinds = (kind: string): readonly HandInKind[] => {
  const one = handInKinds.find((name) => name === kind);
  return one ? [one] : handInKinds;
};

/** The rows in which one thing, of a kind that is shown, is as it is looked for: all conditions hold for the same thing. */
export function matching(
  rows: readonly Row[],
  { text, zone, kind, state, reminded, approved, mark }: RowFilter,
): Row[] {
  const words = normaliseForSearch(text);
  const kinds = shownKinds(kind);
  const holds = (row: Row, handIn: LateHandIn): boolean =>
    kinds.includes(handIn.kind) &&
    (!mark || markedOf(row, handIn.kind)?.centreMark === mark) &&
    (!state || handIn.state === state) &&
    (!reminded || (mayRemind(handIn.state) && (handIn.lastReminder !== null) === (reminded === 'yes')));
  return rows.filter(
    (row) =>
      (!zone || row.zone === zone) &&
      (approved !== 'after' || daysAfterCutOff(row) !== null) &&
      row.handIns.some((handIn) => holds(row, handIn)) &&
      [row.nameTh, row.nameEn, `${row.code}`].some((name) => normaliseForSearch(name).includes(words)),
  );
}

/** Compares two rows by a thing they hand in: the worse state first, of equal states the one that is later by more days. */
export function compareByKind(left: Row, right: Row, kind: HandInKind): number {
  const [one, other] = [handInOf(left, kind), handInOf(right, kind)];
  return (
    handInStatesWorstFirst.indexOf(one?.state ?? 'OPEN') - handInStatesWorstFirst.indexOf(other?.state ?? 'OPEN') ||
    (other?.daysLate ?? 0) - (one?.daysLate ?? 0)
  );
}
