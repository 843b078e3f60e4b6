import type { HandInKind } from '@sucharit/domain/calendar';
import type { CityQuery } from './city.operations.js';

/** A district as the city page knows it. */
export type CityDistrict = CityQuery['districts']['nodes'][number];

/** A district's hand-in of one kind. */
export const handInOf = (district: CityDistrict, kind: HandInKind): CityDistrict['handIns'][number] | undefined =>
  district.handIns.find((handIn) => handIn.kind === kind);
