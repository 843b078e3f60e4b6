import type { HandInKind } from '@sucharit/domain/calendar';
import type { CityDistrict } from './city-district.js';

/** Numbers of districts by the state of one submission; the parts add up to all districts. */
export interface HandInParts {
  /** Handed in and not returned. */
  readonly handedIn: number;
  /** Those of them that still wait for a decision of their district. */
  readonly waiting: number;
  readonly notHandedIn: number;
  /** The parts of those that have not handed it in. */
  readonly notBegun: number;
  readonly draft: number;
  readonly returned: number;
}

const statusOf = ({ plan }: CityDistrict, kind: HandInKind): string | undefined =>
  kind === 'PLAN' ? plan?.status : plan?.reports.find(({ round }) => round === kind)?.status;

/** Counts the districts by where they stand with a plan or report, as far as the reader sees it. */
export function handInParts(districts: readonly CityDistrict[], kind: HandInKind): HandInParts {
  const count = (...wanted: (string | undefined)[]): number =>
    districts.filter((district) => wanted.includes(statusOf(district, kind))).length;
  const [notBegun, draft, returned] = [count(undefined), count('DRAFT'), count('RETURNED')];
  return {
    handedIn: count('SUBMITTED', 'ENDORSED', 'RECOMMENDED', 'APPROVED'),
    waiting: count('SUBMITTED', 'ENDORSED', 'RECOMMENDED'),
    notHandedIn: notBegun + draft + returned,
    notBegun,
    draft,
    returned,
  };
}
