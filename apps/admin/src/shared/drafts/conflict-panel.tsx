import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useEffect, useRef, useState } from 'react';
import { Card } from '../card.js';
import { Missing } from '../status.js';
import type { Choice, Conflict } from './use-draft.js';

interface ConflictPanelProps {
  readonly conflict: Conflict;
  /** What a field is called, by its path. */
  readonly labelOf: (path: string) => string;
  /** A field's value in words, one line each; none when it is not there. */
  readonly linesOf: (path: string, value: unknown) => readonly string[];
  readonly onDecide: (choices: Readonly<Record<string, Choice>>) => void;
}

function Value({ label, lines }: { label: string; lines: readonly string[] }) {
  const translate = useTranslate();
  if (lines.length === 0) return <Missing label={translate('conflict.empty')} />;
  return (
    <Box
      role="group"
      aria-label={label}
      tabIndex={0}
      sx={{ maxHeight: 220, overflowY: 'auto', whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
    >
      {lines.join('\n')}
    </Box>
  );
}

/** Fields that somebody else saved differently while one was typing: both values side by side, one choice each, then saved. */
export function ConflictPanel({ conflict, labelOf, linesOf, onDecide }: ConflictPanelProps) {
  const translate = useTranslate();
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.scrollIntoView({ block: 'nearest' });
    top.current?.focus();
  }, []);
  const undecided = conflict.fields.filter(({ path }) => !choices[path]).length;
  const all = (choice: Choice): void =>
    setChoices(Object.fromEntries(conflict.fields.map(({ path }) => [path, choice])));
  return (
    <Box ref={top} tabIndex={-1} sx={{ '&:focus': { outline: 'none' } }}>
      <Card id="conflict" title={translate('conflict.title', { count: conflict.fields.length })}>
        <Box sx={{ display: 'grid', gap: 2 }}>
          <Alert severity="warning" variant="outlined" role="alert">
            {conflict.savedBy ? translate('conflict.by', { who: conflict.savedBy }) : translate('conflict.somebody')}{' '}
            {translate('conflict.rest')}
          </Alert>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            <Button size="small" variant="outlined" onClick={() => all('mine')}>
              {translate('conflict.all_mine')}
            </Button>
            <Button size="small" variant="outlined" onClick={() => all('theirs')}>
              {translate('conflict.all_theirs')}
            </Button>
          </Box>
          {conflict.fields.map(({ path, mine, theirs }) => (
            <Box
              key={path}
              sx={{ borderTop: 1, borderColor: 'divider', pt: 1.5, minWidth: 0, display: 'grid', gap: 1 }}
            >
              <Typography variant="h3">{labelOf(path)}</Typography>
              <RadioGroup
                aria-label={labelOf(path)}
                value={choices[path] ?? ''}
                onChange={(_event, choice) => setChoices((now) => ({ ...now, [path]: choice as Choice }))}
                sx={{
                  display: 'grid',
                  gap: 1.5,
                  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr' },
                }}
              >
                {(
                  [
                    ['mine', mine],
                    ['theirs', theirs],
                  ] as const
                ).map(([choice, value]) => (
                  <Box
                    key={choice}
                    sx={{
                      border: 1,
                      borderColor: choices[path] === choice ? 'primary.main' : 'divider',
                      borderRadius: 1,
                      px: 1.5,
                      pb: 1,
                      minWidth: 0,
                    }}
                  >
                    <FormControlLabel
                      value={choice}
                      control={<Radio size="small" />}
                      label={translate(`conflict.${choice}`)}
                      sx={{ '& .MuiFormControlLabel-label': { fontWeight: 500 } }}
                    />
                    <Value
                      label={`${labelOf(path)}: ${translate(`conflict.${choice}`)}`}
                      lines={linesOf(path, value)}
                    />
                  </Box>
                ))}
              </RadioGroup>
            </Box>
          ))}
          <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
            <Button variant="contained" disabled={undecided > 0} onClick={() => onDecide(choices)}>
              {translate('conflict.save')}
            </Button>
            {undecided > 0 && (
              <Typography variant="body2" role="status" sx={{ color: 'text.secondary' }}>
                {translate('conflict.undecided', { count: undecided })}
              </Typography>
            )}
          </Box>
        </Box>
      </Card>
    </Box>
  );
}
