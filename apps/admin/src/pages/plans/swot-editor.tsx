import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import {
  swotFactorNames,
  swotFactors,
  swotItemSchema,
  swotSchema,
  type Swot,
  type SwotFactor,
  type SwotItem,
} from '@sucharit/domain/plans';
import { emptyContent } from '@sucharit/domain/content';
import { useTranslate } from 'react-admin';
import { useState } from 'react';
import { useLanguage } from '../../i18n/use-language.js';
import { UndoLines, useRemoved } from '../../shared/removed-rows.js';
import { HelpedField, PartHelp } from './plan-help.js';

type List = keyof Swot;

/** The place of a weakness on the page. */
export const weaknessAnchor = (number: number): string => `weakness-${number}`;

const written = (items: readonly SwotItem[]): SwotItem[] =>
  items.filter(({ factor, text }) => factor !== null || text.trim() !== '');
const same = (left: readonly SwotItem[], right: readonly SwotItem[]): boolean =>
  JSON.stringify(left.map(({ id, factor, text }) => [id, factor, text])) ===
  JSON.stringify(right.map(({ id, factor, text }) => [id, factor, text]));

/** The factors of a list: inside the office for strengths and weaknesses, around it for the others. */
const factorsOf = (list: List): SwotFactor[] =>
  swotFactors.filter((factor) => swotFactorNames[factor].inside === (list === 'strengths' || list === 'weaknesses'));

/** One list of the analysis as rows of factor and finding. An empty row stays here; one with a factor and no words is marked. */
export function SwotEditor({
  list,
  items,
  onItems,
}: {
  list: List;
  items: readonly SwotItem[];
  onItems: (items: SwotItem[]) => void;
}) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const [typed, setTyped] = useState<readonly SwotItem[]>(items);
  const removed = useRemoved<SwotItem>();
  // What was changed elsewhere is shown at once; an empty row that is being typed is not taken for such a change.
  const rows = same(written(typed), items) ? typed : items;
  const name = nameOf(swotSchema[list]);
  const put = (next: readonly SwotItem[]): void => {
    setTyped(next);
    if (!same(written(next), items)) onItems(written(next));
  };
  const change = (index: number, changes: Partial<SwotItem>): void =>
    put(rows.map((row, place) => (place === index ? { ...row, ...changes } : row)));
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box sx={{ mb: 0.5 }}>
        <Typography variant="h3" sx={{ display: 'inline-block', mr: 0.5 }}>
          {name}
        </Typography>
        <PartHelp of={`swot.${list}`} />
      </Box>
      {rows.map(({ id, factor, text }, index) => {
        const words = { list: name, number: index + 1 };
        const factors = factorsOf(list);
        return (
          <Box
            key={id ?? index}
            {...(list === 'weaknesses' ? { id: weaknessAnchor(index + 1) } : {})}
            sx={{
              scrollMarginTop: 80,
              display: 'grid',
              gap: 1,
              alignItems: 'start',
              mb: 1,
              // Words have the whole width of a narrow column, under their factor.
              gridTemplateColumns: 'minmax(0, 1fr) auto',
              '& > :nth-of-type(2)': { gridColumn: '1 / -1', gridRow: 2 },
            }}
          >
            <HelpedField of={`swot.${list}.factor`}>
              <TextField
                select
                size="small"
                fullWidth
                value={factor ?? ''}
                onChange={({ target }) => change(index, { factor: (target.value || null) as SwotFactor | null })}
                slotProps={{
                  select: {
                    displayEmpty: true,
                    renderValue: (chosen) =>
                      chosen ? nameOf(swotFactorNames[chosen as SwotFactor]) : translate('planEditing.no_factor'),
                    SelectDisplayProps: { 'aria-label': translate('planEditing.factor', words) },
                  },
                }}
              >
                {(factor && !factors.includes(factor) ? [factor, ...factors] : factors).map((code) => (
                  <MenuItem key={code} value={code}>
                    {nameOf(swotFactorNames[code])}
                  </MenuItem>
                ))}
              </TextField>
            </HelpedField>
            <HelpedField of={`swot.${list}.text`}>
              <TextField
                size="small"
                fullWidth
                multiline
                value={text}
                {...(factor !== null && text.trim() === ''
                  ? { error: true, helperText: translate('planEditing.finding_needed') }
                  : {})}
                onChange={({ target }) => change(index, { text: target.value })}
                slotProps={{ htmlInput: { 'aria-label': translate('planEditing.finding', words) } }}
              />
            </HelpedField>
            <IconButton
              size="small"
              aria-label={translate('planEditing.remove', words)}
              onClick={() => {
                if (text.trim()) removed.add({ id, factor, text }, index);
                put(rows.filter((_row, place) => place !== index));
              }}
            >
              <DeleteOutlined fontSize="small" />
            </IconButton>
          </Box>
        );
      })}
      <UndoLines
        removed={removed.rows}
        whatOf={({ text }) => `${name}: ${text}`}
        onUndo={(row) => put(removed.bringBack(rows, row))}
      />
      <Button
        size="small"
        variant="outlined"
        onClick={() => put([...rows, { ...emptyContent(swotItemSchema), id: crypto.randomUUID() }])}
      >
        {translate('planEditing.add', { list: name })}
      </Button>
    </Box>
  );
}
