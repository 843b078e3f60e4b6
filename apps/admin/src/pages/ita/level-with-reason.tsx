import Typography from '@mui/material/Typography';
import { heldBackBy, type HeldBack } from '@sucharit/domain/ita';
import { useTranslate } from 'react-admin';
import { useLanguage, type Named } from '../../i18n/use-language.js';
import { formatScore } from '../../shared/format.js';
import { Missing } from '../../shared/status.js';
import { levelName } from './level-name.js';

interface LevelWithReasonProps {
  /** Levels of the year's scheme, the best first. */
  readonly levels: readonly (Named & {
    readonly code: string;
    readonly minimumTotal: number;
    readonly minimumEveryInstrument: number | null;
  })[];
  readonly level: string | null;
  readonly total: number;
  readonly instruments: HeldBack['instruments'];
}

/** A level in words and, where the total alone would have given a better one, what holds it back. */
export function LevelWithReason({ levels, level, total, instruments }: LevelWithReasonProps) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  if (!level) return <Missing />;
  const held = heldBackBy(levels, total, instruments);
  return (
    <>
      {levelName(levels, level, nameOf)}
      {held && held.code !== level && (
        <Typography
          variant="caption"
          component="span"
          sx={{ display: 'block', color: 'text.secondary', fontWeight: 400 }}
        >
          {translate('ita.held_back', {
            level: levelName(levels, held.code, nameOf),
            scores: held.instruments.map(({ key, score }) => `${key} ${formatScore(Number(score))}`).join(', '),
            minimum: held.minimum,
          })}
        </Typography>
      )}
    </>
  );
}
