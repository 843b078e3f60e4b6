import ArrowUpward from '@mui/icons-material/ArrowUpward';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { Card } from '../../shared/card.js';
import { fieldError } from '../../shared/refusal.js';
import type { ItaInstrumentKey } from '@sucharit/contract';
import { isFigure, type TypedScheme } from './typed-scheme.js';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly width: number | string;
  readonly isFigure?: boolean;
  readonly onChange: (text: string) => void;
}

/** One field of a row, with what the API says about it. */
function Field({ label, value, error, width, isFigure: isNumber = false, onChange }: FieldProps) {
  return (
    <TextField
      size="small"
      label={label}
      value={value}
      error={error !== undefined || (isNumber && value !== '' && !isFigure(value))}
      helperText={error}
      onChange={({ target }) => onChange(isNumber ? target.value.trim() : target.value)}
      slotProps={{ htmlInput: isNumber ? { inputMode: 'decimal', autoComplete: 'off' } : { maxLength: 1000 } }}
      sx={{
        flex: typeof width === 'string' ? `1 1 ${width}` : '0 0 auto',
        ...(typeof width === 'number' ? { width } : {}),
      }}
    />
  );
}

/** The fields of a scheme: what counts how much, its indicators, and its levels. */
export function SchemeFields({
  value,
  error,
  fixed,
  onChange,
}: {
  value: TypedScheme;
  error: unknown;
  /** Results are on record, so that the number of indicators stays. */
  fixed: boolean;
  onChange: (value: TypedScheme) => void;
}) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const { instruments, indicators, levels } = value;
  const wrong = (...path: (string | number)[]): string | undefined => fieldError(error, path.join('.'));
  const put = <List extends 'instruments' | 'indicators' | 'levels'>(
    list: List,
    index: number,
    changes: Partial<TypedScheme[List][number]>,
  ): void =>
    onChange({ ...value, [list]: value[list].map((row, place) => (place === index ? { ...row, ...changes } : row)) });
  const remove = (list: 'indicators' | 'levels', index: number): void =>
    onChange({ ...value, [list]: value[list].filter((_, place) => place !== index) });
  const row = {
    display: 'flex',
    flexWrap: 'wrap',
    gap: 1,
    alignItems: 'flex-start',
    // Where a row takes several lines, a line tells it from the next.
    pb: { xs: 1.5, md: 0 },
    mb: { xs: 2, md: 1.25 },
    borderBottom: { xs: 1, md: 0 },
    borderColor: { xs: 'divider', md: 'transparent' },
    '&:last-of-type': { borderBottom: 0 },
  } as const;
  return (
    <>
      <Card title={translate('schemes.weights')}>
        {instruments.map((instrument, index) => (
          <Box key={instrument.key} role="group" aria-label={instrument.key} sx={{ ...row, alignItems: 'center' }}>
            <Field
              label={translate('schemes.weight_of', { key: instrument.key })}
              value={instrument.weight}
              error={wrong('instruments', index, 'weight') ?? wrong('instruments', index, 'key')}
              width={150}
              isFigure
              onChange={(weight) => put('instruments', index, { weight })}
            />
            <Typography variant="body2" sx={{ flex: '1 1 9rem' }}>
              {nameOf(instrument)}
            </Typography>
          </Box>
        ))}
        {wrong('instruments') && (
          <Typography variant="body2" color="error">
            {wrong('instruments')}
          </Typography>
        )}
      </Card>
      <Card title={translate('schemes.indicators')}>
        {fixed && (
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
            {translate('schemes.fixed')}
          </Typography>
        )}
        {indicators.map((indicator, index) => {
          const number = index + 1;
          const name = translate('schemes.indicator', { number });
          return (
            <Box key={index} role="group" aria-label={name} sx={row}>
              <Typography
                aria-hidden
                sx={{
                  width: { xs: '100%', md: 24 },
                  pt: { md: 1 },
                  fontWeight: { xs: 600, md: 400 },
                  textAlign: { md: 'right' },
                }}
              >
                {number}
              </Typography>
              <Field
                label={translate('schemes.name_th')}
                value={indicator.nameTh}
                error={wrong('indicators', index, 'nameTh')}
                width="14rem"
                onChange={(nameTh) => put('indicators', index, { nameTh })}
              />
              <Field
                label={translate('schemes.name_en')}
                value={indicator.nameEn}
                error={wrong('indicators', index, 'nameEn')}
                width="14rem"
                onChange={(nameEn) => put('indicators', index, { nameEn })}
              />
              <TextField
                select
                size="small"
                label={translate('ita.instrument')}
                value={indicator.instrument}
                error={wrong('indicators', index, 'instrument') !== undefined}
                helperText={wrong('indicators', index, 'instrument')}
                onChange={({ target }) => put('indicators', index, { instrument: target.value as ItaInstrumentKey })}
                sx={{ width: 110 }}
              >
                {instruments.map(({ key }) => (
                  <MenuItem key={key} value={key}>
                    {key}
                  </MenuItem>
                ))}
              </TextField>
              {!fixed && (
                <IconButton
                  aria-label={translate('schemes.remove', { what: name })}
                  onClick={() => remove('indicators', index)}
                >
                  <DeleteOutlined />
                </IconButton>
              )}
            </Box>
          );
        })}
        {wrong('indicators') && (
          <Typography variant="body2" color="error">
            {wrong('indicators')}
          </Typography>
        )}
        {!fixed && (
          <Button
            size="small"
            onClick={() =>
              onChange({
                ...value,
                indicators: [
                  ...indicators,
                  { nameTh: '', nameEn: '', instrument: indicators.at(-1)?.instrument ?? 'OIT' },
                ],
              })
            }
          >
            {translate('schemes.add_indicator')}
          </Button>
        )}
      </Card>
      <Card title={translate('schemes.levels')}>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
          {translate('schemes.levels_hint')}
        </Typography>
        {levels.map((level, index) => {
          const name = translate('schemes.level', { number: index + 1 });
          const above = levels[index - 1];
          return (
            <Box key={index} role="group" aria-label={name} sx={row}>
              <Field
                label={translate('schemes.code')}
                value={level.code}
                error={wrong('levels', index, 'code')}
                width={130}
                onChange={(code) => put('levels', index, { code })}
              />
              <Field
                label={translate('schemes.name_th')}
                value={level.nameTh}
                error={wrong('levels', index, 'nameTh')}
                width="10rem"
                onChange={(nameTh) => put('levels', index, { nameTh })}
              />
              <Field
                label={translate('schemes.name_en')}
                value={level.nameEn}
                error={wrong('levels', index, 'nameEn')}
                width="10rem"
                onChange={(nameEn) => put('levels', index, { nameEn })}
              />
              <Field
                label={translate('schemes.minimum')}
                value={level.minimumTotal}
                error={wrong('levels', index, 'minimumTotal')}
                width={130}
                isFigure
                onChange={(minimumTotal) => put('levels', index, { minimumTotal })}
              />
              <Field
                label={translate('schemes.every')}
                value={level.minimumEveryInstrument ?? ''}
                error={wrong('levels', index, 'minimumEveryInstrument')}
                width={212}
                isFigure
                onChange={(every) => put('levels', index, { minimumEveryInstrument: every || null })}
              />
              <IconButton
                aria-label={translate('schemes.up', { what: name })}
                disabled={!above}
                onClick={() =>
                  above &&
                  onChange({
                    ...value,
                    levels: levels.map((one, place) => (place === index - 1 ? level : place === index ? above : one)),
                  })
                }
              >
                <ArrowUpward />
              </IconButton>
              <IconButton
                aria-label={translate('schemes.remove', { what: name })}
                onClick={() => remove('levels', index)}
              >
                <DeleteOutlined />
              </IconButton>
            </Box>
          );
        })}
        {wrong('levels') && (
          <Typography variant="body2" color="error">
            {wrong('levels')}
          </Typography>
        )}
        <Button
          size="small"
          onClick={() =>
            onChange({
              ...value,
              levels: [
                ...levels,
                { code: '', nameTh: '', nameEn: '', minimumTotal: '0', minimumEveryInstrument: null },
              ],
            })
          }
        >
          {translate('schemes.add_level')}
        </Button>
      </Card>
    </>
  );
}
