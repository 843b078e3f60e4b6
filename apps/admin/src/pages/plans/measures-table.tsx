import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { fieldsOf, emptyContent, pickContent } from '@sucharit/domain/content';
import { dimensionsOf, measureSchema, type Dimension, type PlanMeasure } from '@sucharit/domain/plans';
import type { FiscalYear } from '@sucharit/domain/shared';
import { useTranslate } from 'react-admin';
import { useState } from 'react';
import { useLanguage } from '../../i18n/use-language.js';
import { DownloadMenu } from '../../shared/download-menu.js';
import { formatBaht } from '../../shared/format.js';
import { PercentBar } from '../../shared/percent-bar.js';
import { LinesField } from '../../shared/lines-field.js';
import { MoneyField } from '../../shared/money-field.js';
import { UndoLines, useRemoved } from '../../shared/removed-rows.js';
import { usePlanFieldWords } from './plan-field-words.js';
import type { MeasureData } from './plan-query.js';

interface MeasuresTableProps {
  readonly planId: string;
  readonly measures: readonly MeasureData[];
  readonly fiscalYear: number;
  readonly editable: boolean;
  readonly onChange: (measures: PlanMeasure[]) => void;
}

function Items({ items }: { items: readonly string[] }) {
  return (
    <Box component="ol" sx={{ m: 0, pl: 2.25, fontSize: '0.875rem', lineHeight: 1.6 }}>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </Box>
  );
}

/** The plan's table of measures; where it may be changed, the cells are fields. One item a line. */
export function MeasuresTable({ planId, measures, fiscalYear, editable, onChange }: MeasuresTableProps) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const { headingOf } = usePlanFieldWords(fiscalYear);
  const dimensions = dimensionsOf(fiscalYear as FiscalYear);
  const written = measures.map((measure) => pickContent(measureSchema, measure));
  const change = (number: number, changes: Partial<PlanMeasure>): void =>
    onChange(written.map((measure) => (measure.number === number ? { ...measure, ...changes } : measure)));
  const [added, setAdded] = useState<number | null>(null);
  const removed = useRemoved<PlanMeasure>();
  // The number of a measure that may come back stays its own.
  const taken = [...measures, ...removed.rows.map(({ row }) => row)].map(({ number }) => number);
  const next = Math.max(0, ...taken) + 1;
  const remove = (measure: PlanMeasure, index: number): void => {
    removed.add(measure, index);
    onChange(written.filter(({ number }) => number !== measure.number));
  };
  const add = (): void => {
    setAdded(next);
    onChange([...written, { ...emptyContent(measureSchema), number: next }]);
  };
  const field = (label: string, number: number) => ({
    size: 'small' as const,
    fullWidth: true,
    slotProps: { htmlInput: { 'aria-label': `${label} ${number}` } },
  });
  const { number: no, objectives: aims, methods: steps, budget: money } = measureSchema;
  const headings = [nameOf(no), translate('plan.measure'), ...[aims, steps, money].map(headingOf)];

  return (
    <>
      {!editable && (
        <Box sx={{ px: 1.5 }}>
          <DownloadMenu
            table={translate('plan.measure')}
            list="measures"
            filter={{ plan: { id: { eq: planId } } }}
            columns={[
              ...fieldsOf(measureSchema).map(([name, own]) => [name, headingOf(own)] as const),
              ['percentComplete', translate('district.latest_progress')],
            ]}
          />
        </Box>
      )}
      <TableContainer tabIndex={0} role="region" aria-label={translate('plan.measure')}>
        <Table size="small" sx={{ minWidth: 860, '& td, & th': { verticalAlign: 'top' } }}>
          <TableHead>
            <TableRow>
              {headings.map((heading) => (
                <TableCell key={heading}>{heading}</TableCell>
              ))}
              <TableCell sx={{ width: editable ? 56 : 130 }}>
                {translate(editable ? 'plan.row' : 'district.latest_progress')}
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {measures.map((measure, index) => {
              const {
                number,
                title,
                dimension,
                mission,
                objectives,
                methods,
                budget,
                responsibleUnit,
                percentComplete,
              } = measure;
              const named = dimensions.find((candidate) => candidate.dimension === dimension);
              if (!editable)
                return (
                  <TableRow key={number}>
                    <TableCell>{number}</TableCell>
                    <TableCell component="th" scope="row" sx={{ width: '24%' }}>
                      <Typography variant="body2" sx={{ fontWeight: 600 }}>
                        {title}
                      </Typography>
                      <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
                        {named && `${named.number}. ${nameOf(named)}`}
                        {mission && ` · ${mission}`}
                      </Typography>
                      {responsibleUnit && (
                        <Typography variant="caption" component="div">
                          {nameOf(measureSchema.responsibleUnit)}: {responsibleUnit}
                        </Typography>
                      )}
                    </TableCell>
                    <TableCell sx={{ width: '22%' }}>
                      <Items items={objectives} />
                    </TableCell>
                    <TableCell>
                      <Items items={methods} />
                    </TableCell>
                    <TableCell sx={{ whiteSpace: 'nowrap' }}>
                      {budget === null ? translate('plan.no_budget') : formatBaht(budget)}
                    </TableCell>
                    <TableCell>
                      <PercentBar percent={percentComplete} />
                    </TableCell>
                  </TableRow>
                );
              return (
                <TableRow key={number}>
                  <TableCell>{number}</TableCell>
                  <TableCell sx={{ width: '25%' }}>
                    <Box sx={{ display: 'grid', gap: 1 }}>
                      <TextField
                        {...field(translate('plan.measure'), number)}
                        multiline
                        placeholder={translate('plan.measure')}
                        autoFocus={number === added}
                        value={title}
                        onChange={({ target }) => change(number, { title: target.value })}
                      />
                      <TextField
                        select
                        size="small"
                        label={nameOf(measureSchema.dimension)}
                        sx={{ '& .MuiSelect-select': { whiteSpace: 'normal' } }}
                        value={dimension ?? ''}
                        onChange={({ target }) =>
                          change(number, { dimension: (target.value || null) as Dimension | null })
                        }
                      >
                        {dimensions.map((candidate) => (
                          <MenuItem key={candidate.dimension} value={candidate.dimension}>
                            {candidate.number}. {nameOf(candidate)}
                          </MenuItem>
                        ))}
                      </TextField>
                      <TextField
                        {...field(nameOf(measureSchema.responsibleUnit), number)}
                        label={nameOf(measureSchema.responsibleUnit)}
                        value={responsibleUnit ?? ''}
                        onChange={({ target }) => change(number, { responsibleUnit: target.value || null })}
                      />
                    </Box>
                  </TableCell>
                  <TableCell sx={{ width: '23%' }}>
                    <LinesField
                      {...field(headingOf(aims), number)}
                      minRows={2}
                      items={objectives}
                      onItems={(items) => change(number, { objectives: items })}
                    />
                  </TableCell>
                  <TableCell>
                    <LinesField
                      {...field(headingOf(steps), number)}
                      minRows={2}
                      items={methods}
                      onItems={(items) => change(number, { methods: items })}
                    />
                  </TableCell>
                  <TableCell sx={{ width: 120 }}>
                    <MoneyField
                      {...field(headingOf(money), number)}
                      placeholder={translate('plan.no_budget')}
                      amount={budget}
                      onAmount={(amount) => change(number, { budget: amount })}
                    />
                  </TableCell>
                  <TableCell>
                    <IconButton
                      aria-label={translate('plan.remove_measure', { number })}
                      onClick={() => remove(pickContent(measureSchema, measure), index)}
                    >
                      <DeleteOutlined />
                    </IconButton>
                  </TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </TableContainer>
      {editable && (
        <Box sx={{ p: 2, display: 'grid', gap: 1.5, justifyItems: 'start' }}>
          <UndoLines
            removed={removed.rows}
            whatOf={({ number, title }) => `${translate('fields.measure', { number })} ${title}`.trim()}
            onUndo={(row) => {
              setAdded(row.row.number);
              onChange(removed.bringBack(written, row));
            }}
          />
          <Button variant="outlined" size="small" onClick={add}>
            {translate('plan.add_measure')}
          </Button>
        </Box>
      )}
    </>
  );
}
