import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import PlaylistAdd from '@mui/icons-material/PlaylistAdd';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { emptyContent } from '@sucharit/domain/content';
import { riskSchema, type PlanRisk } from '@sucharit/domain/plans';
import { sameValue } from '@sucharit/domain/revisions';
import { ratingLimit } from '@sucharit/domain/shared';
import { memo, useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { UndoLines, useRemoved } from '../../shared/removed-rows.js';
import { visuallyHidden } from '../../shared/status.js';
import { RiskFields } from './risk-fields.js';
import { RiskRatings, useRiskMatrix, type RiskMatrixData } from './risk-ratings.js';

/** By which a row is told from the others, also while it is written for the first time. */
const keyOf = ({ id, number }: PlanRisk): string => id ?? String(number);

/** Rows in this order; a number is a position. A row that keeps its place stays the same object. */
const numbered = (rows: readonly PlanRisk[]): PlanRisk[] =>
  rows.map((row, index) => (row.number === index + 1 ? row : { ...row, number: index + 1 }));

const newRisk = (description = '') => ({ ...emptyContent(riskSchema), id: crypto.randomUUID(), description });

interface RowActions {
  readonly change: (key: string, changes: Partial<PlanRisk>) => void;
  readonly toggle: (key: string) => void;
  readonly move: (key: string, direction: 'up' | 'down') => void;
  readonly insert: (key: string) => void;
  readonly remove: (key: string) => void;
  readonly replace: (key: string, lines: readonly string[]) => void;
}

interface RiskRowProps {
  readonly risk: PlanRisk;
  readonly isLast: boolean;
  readonly isOpen: boolean;
  readonly isNew: boolean;
  readonly fiscalYear: number;
  readonly matrix: RiskMatrixData | null;
  readonly actions: RowActions;
}

/** One risk: its words and ratings, and its fields while it is open. A register of hundreds draws only the row that is typed in. */
const RiskRow = memo(function RiskRow({ risk, isLast, isOpen, isNew, fiscalYear, matrix, actions }: RiskRowProps) {
  const translate = useTranslate();
  const key = keyOf(risk);
  const words = { number: risk.number };
  return (
    <Box
      component="li"
      id={`risk-${risk.number}`}
      sx={{ borderTop: 1, borderColor: 'divider', py: 1, display: 'grid', gap: 1.5, minWidth: 0, scrollMarginTop: 80 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', columnGap: 0.5 }}>
        <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
          <Typography variant="h3" component="h3" sx={{ overflowWrap: 'anywhere' }}>
            {risk.number}. {risk.description.trim() || translate('risks.no_words')}
          </Typography>
          <RiskRatings risk={risk} matrix={matrix} />
        </Box>
        <IconButton
          size="small"
          aria-label={translate('risks.open', words)}
          aria-expanded={isOpen}
          onClick={() => actions.toggle(key)}
        >
          <EditOutlined />
        </IconButton>
        <IconButton
          size="small"
          aria-label={translate('risks.move_up', words)}
          disabled={risk.number === 1}
          onClick={() => actions.move(key, 'up')}
        >
          <ArrowUpward />
        </IconButton>
        <IconButton
          size="small"
          aria-label={translate('risks.move_down', words)}
          disabled={isLast}
          onClick={() => actions.move(key, 'down')}
        >
          <ArrowDownward />
        </IconButton>
        <IconButton size="small" aria-label={translate('risks.insert', words)} onClick={() => actions.insert(key)}>
          <PlaylistAdd />
        </IconButton>
        <IconButton size="small" aria-label={translate('risks.remove', words)} onClick={() => actions.remove(key)}>
          <DeleteOutlined />
        </IconButton>
      </Box>
      {isOpen && (
        <RiskFields
          risk={risk}
          fiscalYear={fiscalYear}
          isNew={isNew}
          size={matrix?.size ?? ratingLimit}
          onChange={(changes) => actions.change(key, changes)}
          onLines={(lines) => actions.replace(key, lines)}
        />
      )}
    </Box>
  );
}, sameValue);

interface RisksEditorProps {
  readonly risks: readonly PlanRisk[];
  readonly fiscalYear: number;
  readonly onChange: (risks: PlanRisk[]) => void;
}

/** The register of risks as it is written. */
export function RisksEditor({ risks, fiscalYear, onChange }: RisksEditorProps) {
  const translate = useTranslate();
  const removed = useRemoved<PlanRisk>();
  const matrix = useRiskMatrix(fiscalYear);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [added, setAdded] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const openRow = (key: string): void => {
    setAdded(key);
    setOpen((now) => new Set([...now, key]));
  };
  const put = (next: readonly PlanRisk[]): void => onChange(numbered(next));
  const insertAt = (index: number): void => {
    const row = newRisk();
    openRow(row.id);
    put(risks.toSpliced(index, 0, row));
  };
  const indexOf = (key: string): number => risks.findIndex((row) => keyOf(row) === key);

  const now: RowActions = {
    change: (key, changes) => onChange(risks.map((row) => (keyOf(row) === key ? { ...row, ...changes } : row))),
    toggle: (key) =>
      setOpen((shown) => new Set(shown.has(key) ? [...shown].filter((other) => other !== key) : [...shown, key])),
    move: (key, direction) => {
      const from = indexOf(key);
      const row = risks[from];
      const to = direction === 'up' ? from - 1 : from + 1;
      if (!row || to < 0 || to >= risks.length) return;
      setSaid(translate('risks.moved', { number: to + 1, count: risks.length }));
      put(risks.toSpliced(from, 1).toSpliced(to, 0, row));
    },
    insert: (key) => insertAt(indexOf(key)),
    remove: (key) => {
      const index = indexOf(key);
      const row = risks[index];
      if (!row) return;
      if (row.description.trim()) removed.add(row, index);
      put(risks.toSpliced(index, 1));
    },
    replace: (key, lines) => {
      const index = indexOf(key);
      const row = risks[index];
      if (!row) return;
      const [first = '', ...others] = lines;
      put(risks.toSpliced(index, 1, { ...row, description: first }, ...others.map(newRisk)));
    },
  };
  // Rows are drawn again only when they say something else, so that they keep the actions they were first given.
  const latest = useRef(now);
  useEffect(() => {
    latest.current = now;
  });
  const [actions] = useState<RowActions>(() => ({
    change: (...given) => latest.current.change(...given),
    toggle: (...given) => latest.current.toggle(...given),
    move: (...given) => latest.current.move(...given),
    insert: (...given) => latest.current.insert(...given),
    remove: (...given) => latest.current.remove(...given),
    replace: (...given) => latest.current.replace(...given),
  }));

  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5 }}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {risks.map((risk) => (
          <RiskRow
            key={keyOf(risk)}
            risk={risk}
            isLast={risk.number === risks.length}
            isOpen={open.has(keyOf(risk))}
            isNew={keyOf(risk) === added}
            fiscalYear={fiscalYear}
            matrix={matrix}
            actions={actions}
          />
        ))}
      </Box>
      <Box role="status" sx={visuallyHidden}>
        {said}
      </Box>
      <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
        <UndoLines
          removed={removed.rows}
          whatOf={({ number, description }) => `${translate('fields.risk', { number })} ${description}`}
          onUndo={(row) => put(removed.bringBack(risks, row))}
        />
        <Button variant="outlined" size="small" onClick={() => insertAt(risks.length)}>
          {translate('risks.add')}
        </Button>
      </Box>
    </Box>
  );
}
