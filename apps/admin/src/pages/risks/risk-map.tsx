import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTheme } from '@mui/material/styles';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { riskSchema } from '@sucharit/domain/plans';
import type { RiskColour } from '@sucharit/domain/risks';
import { useTranslate } from 'react-admin';
import { useLanguage, type Named } from '../../i18n/use-language.js';
import { Status } from '../../shared/status.js';
import { riskTones } from '../../shared/theme/tokens.js';
import {
  moments,
  nameOfCell,
  riskCells,
  withoutCell,
  type ChosenCell,
  type Moment,
  type RatedCount,
  type RiskCell,
} from './risk-cells.js';

/** A matrix as a heat map is drawn by. */
export interface DrawnMatrix extends Named {
  readonly size: number;
  readonly source: string;
  readonly confirmed: boolean;
  readonly bands: readonly (Named & { readonly from: number; readonly to: number; readonly colour: RiskColour })[];
}

/** Chooses whether the ratings before or after the planned measures are shown. */
export function MomentSwitch({ value, onChange }: { value: Moment; onChange: (moment: Moment) => void }) {
  const translate = useTranslate();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      color="primary"
      aria-label={translate('risks.moment')}
      value={value}
      onChange={(_event, moment: Moment | null) => moment && onChange(moment)}
    >
      {moments.map((moment) => (
        <ToggleButton key={moment} value={moment} sx={{ textTransform: 'none', color: 'text.primary' }}>
          {translate(`risks.at.${moment}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** A level with its tone and its name. */
export function LevelMark({ band, children }: { band: DrawnMatrix['bands'][number]; children?: string }) {
  const { palette } = useTheme();
  const { nameOf } = useLanguage();
  const { fill, ink } = riskTones[palette.mode][band.colour];
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-block',
        px: 1,
        py: 0.25,
        borderRadius: 1,
        fontSize: '0.8125rem',
        lineHeight: 1.5,
        bgcolor: fill,
        color: ink,
      }}
    >
      {nameOf(band)}
      {children && ` ${children}`}
    </Box>
  );
}

interface MapProps {
  readonly matrix: DrawnMatrix;
  readonly counts: readonly RatedCount[];
  readonly moment: Moment;
  readonly chosen: ChosenCell;
  readonly onChoose: (cell: ChosenCell) => void;
}

const cellText = { fontSize: { xs: '0.75rem', sm: '0.8125rem' }, lineHeight: 1.4 } as const;

/** A table of likelihood by impact with the number of risks and the level in each cell; a cell with risks is pressed to see them. */
export function RiskMap({ matrix, counts, moment, chosen, onChoose }: MapProps) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const { palette } = useTheme();
  const tones = riskTones[palette.mode];
  const chosenName = nameOfCell(chosen);
  const rest = withoutCell(matrix, counts);
  const choose = (cell: ChosenCell): void => onChoose(nameOfCell(cell) === chosenName ? null : cell);
  const drawn = (cell: RiskCell) => {
    const band = matrix.bands[cell.band];
    const { fill, ink } = tones[band?.colour ?? 'GREEN'];
    const isChosen = nameOfCell(cell) === chosenName;
    const words = (
      <>
        <Box component="span" sx={{ display: 'block', fontSize: '1.125rem', fontWeight: cell.count > 0 ? 600 : 400 }}>
          {cell.count}
        </Box>
        <Box component="span" sx={cellText}>
          {band && nameOf(band)}
        </Box>
      </>
    );
    return (
      <Box
        component="td"
        key={cell.impact}
        sx={{
          p: 0,
          height: { xs: 56, sm: 60 },
          bgcolor: fill,
          color: ink,
          textAlign: 'center',
          verticalAlign: 'middle',
          border: '1px solid',
          borderColor: 'background.paper',
          ...(isChosen ? { boxShadow: `inset 0 0 0 3px ${ink}` } : {}),
        }}
      >
        {cell.count > 0 ? (
          <Link
            component="button"
            type="button"
            underline="none"
            color="inherit"
            aria-pressed={isChosen}
            aria-label={translate('risks.cell', {
              likelihood: cell.likelihood,
              impact: cell.impact,
              level: band ? nameOf(band) : '',
              count: cell.count,
            })}
            onClick={() => choose(cell)}
            sx={{ width: '100%', height: '100%', p: 0.25, '&:hover': { boxShadow: `inset 0 0 0 2px ${ink}` } }}
          >
            {words}
          </Link>
        ) : (
          <Box sx={{ p: 0.25 }}>{words}</Box>
        )}
      </Box>
    );
  };
  const head = { p: 0.5, fontSize: '0.8125rem', fontWeight: 600, color: 'text.secondary', lineHeight: 1.5 } as const;
  return (
    <Box sx={{ display: 'grid', gap: 1.25, justifyItems: 'start', gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box
        component="table"
        className="risk-map"
        sx={{ borderCollapse: 'collapse', tableLayout: 'fixed', width: '100%', maxWidth: 620 }}
      >
        <Typography component="caption" variant="body2" sx={{ textAlign: 'left', pb: 0.75 }}>
          {translate('risks.map_of', { moment: translate(`risks.at.${moment}`) })}
        </Typography>
        <thead>
          <tr>
            <Box
              component="th"
              scope="col"
              rowSpan={2}
              sx={{
                ...head,
                width: { xs: 68, sm: 88 },
                fontSize: { xs: '0.75rem', sm: '0.8125rem' },
                px: { xs: 0, sm: 0.5 },
                textAlign: 'left',
                verticalAlign: 'bottom',
              }}
            >
              {nameOf(riskSchema.likelihood)}
            </Box>
            <Box component="th" scope="colgroup" colSpan={matrix.size} sx={head}>
              {nameOf(riskSchema.impact)}
            </Box>
          </tr>
          <tr>
            {Array.from({ length: matrix.size }, (_none, index) => (
              <Box component="th" scope="col" key={index} sx={head}>
                {index + 1}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {riskCells(matrix, counts).map((row) => (
            <tr key={row[0]?.likelihood}>
              <Box component="th" scope="row" sx={{ ...head, textAlign: 'center' }}>
                {row[0]?.likelihood}
              </Box>
              {row.map(drawn)}
            </tr>
          ))}
        </tbody>
      </Box>
      {rest > 0 && (
        <Link
          component="button"
          type="button"
          variant="body2"
          aria-pressed={chosen === 'none'}
          onClick={() => choose('none')}
          sx={{ textAlign: 'left', fontWeight: chosen === 'none' ? 600 : 400 }}
        >
          {translate('risks.without_cell', { count: rest })}
        </Link>
      )}
      <Box
        component="ul"
        aria-label={translate('risks.levels')}
        sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', gap: 1 }}
      >
        {matrix.bands.map((band) => (
          <li key={band.from}>
            <LevelMark band={band}>{`${band.from}–${band.to}`}</LevelMark>
          </li>
        ))}
      </Box>
      <Typography
        variant="caption"
        component="div"
        sx={{ color: 'text.secondary', display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
      >
        {translate('risks.by_matrix', { name: nameOf(matrix) })}
        {!matrix.confirmed && <Status status="WAITING" label={translate('operations.unconfirmed')} />}
      </Typography>
    </Box>
  );
}
