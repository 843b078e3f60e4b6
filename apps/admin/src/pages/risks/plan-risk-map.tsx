import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { riskSchema, type PlanRisk } from '@sucharit/domain/plans';
import { riskAreaNames, riskAreas, type RiskArea } from '@sucharit/domain/risks';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { hasCell, nameOfCell, ratedAt, type ChosenCell, type Moment } from './risk-cells.js';
import { MomentSwitch, RiskMap, type DrawnMatrix } from './risk-map.js';

/** The heat map of one plan as it stands in its fields; a cell leads to its risks on the page. */
export function PlanRiskMap({ risks, matrix }: { risks: readonly PlanRisk[]; matrix: DrawnMatrix }) {
  const translate = useTranslate();
  const [moment, setMoment] = useState<Moment>('current');
  const [area, setArea] = useState<RiskArea | ''>('');
  const [chosen, setChosen] = useState<ChosenCell>(null);
  const rated = risks
    .filter((risk) => area === '' || risk.area === area)
    .map((risk) => ({ risk, ...ratedAt(risk, moment), count: 1 }));
  const isChosen = (cell: (typeof rated)[number]): boolean =>
    hasCell(matrix, cell)
      ? nameOfCell({ likelihood: cell.likelihood ?? 0, impact: cell.impact ?? 0 }) === nameOfCell(chosen)
      : chosen === 'none';
  const inCell = rated.filter(isChosen);
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)', mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <MomentSwitch value={moment} onChange={setMoment} />
        <AreaSelect value={area} onChange={setArea} />
      </Box>
      <RiskMap matrix={matrix} counts={rated} moment={moment} chosen={chosen} onChoose={setChosen} />
      <Box role="status">
        {inCell.length > 0 && (
          <>
            <Typography variant="h3" component="p">
              {translate('risks.in_cell', { count: inCell.length })}
            </Typography>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {inCell.map(({ risk }) => (
                <Box component="li" key={risk.number} sx={{ py: 0.25, overflowWrap: 'anywhere' }}>
                  <Link href={`#risk-${risk.number}`} variant="body2">
                    {risk.number}. {risk.description.trim() || translate('risks.no_words')}
                  </Link>
                </Box>
              ))}
            </Box>
          </>
        )}
      </Box>
    </Box>
  );
}

/** Chooses the area of risks, or all. */
export function AreaSelect({ value, onChange }: { value: RiskArea | ''; onChange: (area: RiskArea | '') => void }) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  return (
    <TextField
      select
      size="small"
      label={nameOf(riskSchema.area)}
      value={value}
      onChange={({ target }) => onChange(target.value as RiskArea | '')}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ minWidth: 180, maxWidth: '100%' }}
    >
      <MenuItem value="">{translate('risks.all_areas')}</MenuItem>
      {riskAreas.map((code) => (
        <MenuItem key={code} value={code} sx={{ whiteSpace: 'normal' }}>
          {nameOf(riskAreaNames[code])}
        </MenuItem>
      ))}
    </TextField>
  );
}
