import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { riskSchema } from '@sucharit/domain/plans';
import { riskColours, riskMatrixPresets, type RiskColour } from '@sucharit/domain/risks';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { useValueName } from '../../i18n/use-value-name.js';
import { Card } from '../../shared/card.js';
import { fieldError } from '../../shared/refusal.js';
import { ScoreGrid } from './score-grid.js';
import { begins, definitionOf, isWhole, sized, type TypedBand, type TypedMatrix } from './typed-matrix.js';

const sizes = [3, 4, 5] as const;

/** The fields of a matrix: its size, its levels, and the steps from the scale of before. */
export function MatrixFields({
  value,
  error,
  sizeBefore,
  onChange,
}: {
  value: TypedMatrix;
  error: unknown;
  /** Size of the matrix that holds in the year now; null when none does. */
  sizeBefore: number | null;
  onChange: (value: TypedMatrix) => void;
}) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const valueName = useValueName();
  const { size, bands } = value;
  const wrong = (...path: (string | number)[]): string | undefined => fieldError(error, path.join('.'));
  const text = (name: 'nameTh' | 'nameEn', label: string) => (
    <TextField
      size="small"
      label={label}
      value={value[name]}
      error={wrong(name) !== undefined}
      helperText={wrong(name)}
      onChange={({ target }) => onChange({ ...value, [name]: target.value })}
      slotProps={{ htmlInput: { maxLength: 1000 } }}
      sx={{ flex: '1 1 14rem' }}
    />
  );
  const put = (index: number, changes: Partial<TypedBand>): void =>
    onChange({ ...value, bands: bands.map((band, place) => (place === index ? { ...band, ...changes } : band)) });
  const row = {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: 1,
    rowGap: 1.75,
    alignItems: 'flex-start',
    mb: 2,
  } as const;
  const from = begins(bands);
  const steps = (name: 'likelihoodSteps' | 'impactSteps', of: 'likelihood' | 'impact') => (
    <Box role="group" aria-label={nameOf(riskSchema[of])} sx={row}>
      <Typography variant="body2" sx={{ width: { xs: '100%', md: 110 }, pt: { md: 1 } }}>
        {nameOf(riskSchema[of])}
      </Typography>
      {value[name].map((step, index) => (
        <TextField
          select
          key={index}
          size="small"
          label={translate('matrices.step', { of: nameOf(riskSchema[of]), step: index + 1 })}
          value={step}
          error={wrong(name, index) !== undefined}
          helperText={wrong(name, index)}
          onChange={({ target }) => onChange({ ...value, [name]: value[name].with(index, Number(target.value)) })}
          sx={{ width: 150 }}
        >
          {Array.from({ length: size }, (_none, place) => place + 1).map((option) => (
            <MenuItem key={option} value={option}>
              {option}
            </MenuItem>
          ))}
        </TextField>
      ))}
      {wrong(name) && (
        <Typography variant="body2" color="error" sx={{ width: '100%' }}>
          {wrong(name)}
        </Typography>
      )}
    </Box>
  );
  return (
    <>
      <Card title={translate('matrices.matrix')}>
        <Box sx={{ ...row, alignItems: 'center' }}>
          <Typography variant="body2">{translate('matrices.presets')}</Typography>
          {riskMatrixPresets.map((preset) => (
            <Button
              key={preset.code}
              size="small"
              variant="outlined"
              onClick={() => onChange({ ...value, ...definitionOf(preset, sizeBefore) })}
            >
              {nameOf(preset)}
            </Button>
          ))}
        </Box>
        <Box sx={row}>
          {text('nameTh', translate('schemes.name_th'))}
          {text('nameEn', translate('schemes.name_en'))}
          <TextField
            select
            size="small"
            label={translate('matrices.size')}
            value={size}
            error={wrong('size') !== undefined}
            helperText={wrong('size')}
            onChange={({ target }) => onChange({ ...value, ...sized(Number(target.value), sizeBefore) })}
            sx={{ width: 130 }}
          >
            {sizes.map((option) => (
              <MenuItem key={option} value={option}>
                {option} × {option}
              </MenuItem>
            ))}
          </TextField>
        </Box>
        <ScoreGrid size={size} bands={bands} />
      </Card>
      <Card title={translate('schemes.levels')}>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
          {translate('matrices.levels_hint', { maximum: size * size })}
        </Typography>
        {bands.map((band, index) => {
          const name = translate('schemes.level', { number: index + 1 });
          const score = wrong('bands', index, 'to') ?? wrong('bands', index, 'from');
          return (
            <Box key={index} role="group" aria-label={name} sx={row}>
              <TextField
                size="small"
                label={translate('matrices.up_to', { from: from[index] || '–' })}
                value={band.to}
                error={score !== undefined || (band.to !== '' && !isWhole(band.to))}
                helperText={score}
                onChange={({ target }) => put(index, { to: target.value.trim() })}
                slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off' } }}
                sx={{ width: 170 }}
              />
              {(['nameTh', 'nameEn'] as const).map((field) => (
                <TextField
                  key={field}
                  size="small"
                  label={translate(field === 'nameTh' ? 'schemes.name_th' : 'schemes.name_en')}
                  value={band[field]}
                  error={wrong('bands', index, field) !== undefined}
                  helperText={wrong('bands', index, field)}
                  onChange={({ target }) => put(index, { [field]: target.value })}
                  slotProps={{ htmlInput: { maxLength: 1000 } }}
                  sx={{ flex: '1 1 9rem' }}
                />
              ))}
              <TextField
                select
                size="small"
                label={translate('matrices.colour')}
                value={band.colour}
                onChange={({ target }) => put(index, { colour: target.value as RiskColour })}
                sx={{ width: 120 }}
              >
                {riskColours.map((colour) => (
                  <MenuItem key={colour} value={colour}>
                    {valueName('RiskColour', colour)}
                  </MenuItem>
                ))}
              </TextField>
              <IconButton
                aria-label={translate('schemes.remove', { what: name })}
                onClick={() => onChange({ ...value, bands: bands.filter((_band, place) => place !== index) })}
              >
                <DeleteOutlined />
              </IconButton>
            </Box>
          );
        })}
        {wrong('bands') && (
          <Typography variant="body2" color="error">
            {wrong('bands')}
          </Typography>
        )}
        <Button
          size="small"
          onClick={() =>
            onChange({
              ...value,
              bands: [...bands, { to: String(size * size), nameTh: '', nameEn: '', colour: 'RED' }],
            })
          }
        >
          {translate('schemes.add_level')}
        </Button>
      </Card>
      {sizeBefore !== null && sizeBefore !== size && (
        <Card title={translate('matrices.steps')}>
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5, maxWidth: '80ch' }}>
            {translate('matrices.steps_hint', { before: sizeBefore, size })}
          </Typography>
          {steps('likelihoodSteps', 'likelihood')}
          {steps('impactSteps', 'impact')}
        </Card>
      )}
    </>
  );
}
