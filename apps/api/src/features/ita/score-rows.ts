import type { ItaScore } from '@sucharit/domain/ita';
import type { ItaIndicatorScoreEntity, ItaInstrumentScoreEntity } from './ita-result.entity.js';

/** The result that figures belong to. */
type Place = Pick<ItaInstrumentScoreEntity, 'resultId' | 'districtCode' | 'fiscalYear'>;

/** The derived figures of a result as they are stored. */
export const scoreRows = (
  place: Place,
  { instruments, indicators }: ItaScore,
): { instruments: ItaInstrumentScoreEntity[]; indicators: ItaIndicatorScoreEntity[] } => ({
  instruments: instruments.map(({ key, weight, score, weightedScore }, index) => ({
    ...place,
    key,
    place: index + 1,
    weight,
    score,
    weightedScore,
  })),
  indicators: indicators.map((indicator) => ({ ...place, ...indicator })),
});
