import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import {
  followLines,
  goalIndicatorSchema,
  planSchema,
  type GoalIndicator,
  type PlanParts,
} from '@sucharit/domain/plans';
import { useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { FigureField } from '../../shared/figure-field.js';
import { LinesField } from '../../shared/lines-field.js';
import { HelpedField } from './plan-help.js';

type Goals = Required<Pick<PlanParts, 'goals' | 'goalIndicators'>>;

const saysNothing = ({ indicator, target, unit }: GoalIndicator): boolean =>
  indicator === null && target === null && unit === null;

/** The goals of a plan as lines, and below them the indicator and target of each. */
export function GoalsField({
  goals,
  goalIndicators,
  onChange,
}: Goals & { onChange: (changes: Partial<Goals>) => void }) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  // The indicator of a goal comes back with it.
  const lost = useRef<readonly GoalIndicator[]>([]);
  const put = (row: GoalIndicator): void => {
    const others = goalIndicators.filter(({ goal }) => goal !== row.goal);
    onChange({ goalIndicators: saysNothing(row) ? others : [...others, row] });
  };
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <HelpedField of="goals">
        <LinesField
          fullWidth
          minRows={3}
          label={nameOf(planSchema.goals)}
          helperText={translate('plan.one_a_line')}
          items={goals}
          onItems={(items) => {
            const followed = followLines('goal', goalIndicators, goals, items, lost.current);
            lost.current = followed.lost;
            onChange({ goals: items, goalIndicators: followed.rows });
          }}
        />
      </HelpedField>
      {[...new Set(goals)].map((goal, index) => {
        const row = goalIndicators.find((own) => own.goal === goal) ?? {
          ...{ goal, indicator: null, target: null, unit: null },
        };
        const named = (name: 'indicator' | 'target' | 'unit') => ({
          label: nameOf(goalIndicatorSchema[name]),
          size: 'small' as const,
          fullWidth: true,
          slotProps: {
            htmlInput: {
              'aria-label': translate('planEditing.of_goal', {
                field: nameOf(goalIndicatorSchema[name]),
                number: index + 1,
              }),
            },
          },
        });
        return (
          <Box
            // The words of a goal change while they are typed.
            key={index}
            sx={{
              display: 'grid',
              gap: 1,
              alignItems: 'start',
              gridTemplateColumns: { xs: 'minmax(0, 1fr) minmax(0, 1fr)', md: 'minmax(0, 1fr) 9rem 9rem' },
              '& > .whole': { gridColumn: '1 / -1' },
              '& > .words': { gridColumn: { xs: '1 / -1', md: 'auto' } },
            }}
          >
            <Typography className="whole" variant="caption" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
              {index + 1}. {goal}
            </Typography>
            <HelpedField of="goalIndicators.indicator" and="goalIndicators" className="words">
              <TextField
                {...named('indicator')}
                multiline
                value={row.indicator ?? ''}
                onChange={({ target }) => put({ ...row, indicator: target.value || null })}
              />
            </HelpedField>
            <HelpedField of="goalIndicators.target">
              <FigureField {...named('target')} figure={row.target} onFigure={(target) => put({ ...row, target })} />
            </HelpedField>
            <HelpedField of="goalIndicators.unit">
              <TextField
                {...named('unit')}
                placeholder={translate('planEditing.unit_example')}
                value={row.unit ?? ''}
                onChange={({ target }) => put({ ...row, unit: target.value || null })}
              />
            </HelpedField>
          </Box>
        );
      })}
    </Box>
  );
}

/** Indicator and target of a goal for reading; nothing where none is stated. */
export function GoalIndicatorRead({ row }: { row: GoalIndicator | undefined }) {
  const { nameOf } = useLanguage();
  if (!row || saysNothing(row)) return null;
  const { indicator, target, unit } = row;
  const amount = unit === 'ร้อยละ' ? `${unit} ${target}` : `${target} ${unit ?? ''}`;
  return (
    <Typography variant="caption" component="div" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
      {[
        indicator && `${nameOf(goalIndicatorSchema.indicator)}: ${indicator}`,
        target !== null && `${nameOf(goalIndicatorSchema.target)}: ${amount}`,
      ]
        .filter(Boolean)
        .join(' · ')}
    </Typography>
  );
}
