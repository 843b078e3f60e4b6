import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import {
  cannotProceedReasonNames,
  cannotProceedReasons,
  entrySchema,
  measureProgressStatuses,
  type CannotProceedReason,
  type MeasureProgressStatus,
} from '@sucharit/domain/progress';
import { entryHelp } from '@sucharit/domain/progress/help';
import { completeLink, textLimits } from '@sucharit/domain/shared';
import { useTranslate } from 'react-admin';
import { useState, type DragEvent, type ReactNode } from 'react';
import { useLanguage, type Named } from '../../i18n/use-language.js';
import { formatCount } from '../../shared/format.js';
import { Helped } from '../../shared/helped.js';
import { LinesField } from '../../shared/lines-field.js';
import { PercentBar } from '../../shared/percent-bar.js';
import { Missing, Status } from '../../shared/status.js';
import { wrongIn } from './entry-check.js';
import { PercentField } from './percent-field.js';
import type { Entry, ReportData } from './report-data.js';
import { emptyEntry } from './use-report-draft.js';
import { withStatus } from './with-status.js';

type Measure = ReportData['plan']['measures'][number];

/** On a laptop a measure takes two lines, so that three of them are seen at once. */
const firstLine = {
  display: 'grid',
  gap: 1.5,
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr)',
    sm: '212px 96px minmax(0, 1fr)',
    lg: '212px 96px minmax(0, 3fr) minmax(0, 2fr)',
  },
  '& > :last-of-type': { gridColumn: { sm: '1 / -1', lg: 'auto' } },
};
const secondLine = {
  display: 'grid',
  columnGap: 1.5,
  rowGap: 1,
  alignItems: 'start',
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr)',
    sm: 'repeat(2, minmax(0, 1fr))',
    lg: 'repeat(2, minmax(0, 1fr)) auto',
  },
};
const explained = {
  status: [entryHelp.status],
  percentComplete: [entryHelp.percentComplete],
  done: [entryHelp.done],
  difficulty: [entryHelp.difficulty],
  reason: [entryHelp.reason],
  reasonText: [entryHelp.reasonText],
  evidenceLinks: [entryHelp.evidenceLinks],
  evidenceFiles: [entryHelp.evidenceFiles],
};
/** What may be given as evidence is said once, above the rows. */
export const evidenceHintId = 'evidence-hint';
const links = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** A link that was dropped, from the address bar or another page. */
const droppedLink = (event: DragEvent): string | null =>
  links(event.dataTransfer.getData('text/uri-list') || event.dataTransfer.getData('text/plain')).find((link) =>
    /^https?:\/\//.test(link),
  ) ?? null;

/** How long a text is, once it comes near what may be kept. */
const lengthOf = ({ length }: string, maximum: number): { helperText?: string } =>
  length > maximum * 0.9 ? { helperText: `${formatCount(length)} / ${formatCount(maximum)}` } : {};

/** Words keep the lines in which they were written. */
const asWritten = { whiteSpace: 'pre-line', overflowWrap: 'anywhere' } as const;

/** What a report says about one measure, as it was saved. */
export function ProgressReading({ entry }: { entry: Entry | null }) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  if (!entry) return <Missing label={translate('progress.not_reported')} />;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 0.75 }}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', maxWidth: 360 }}>
        <Status status={entry.status} />
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <PercentBar percent={Number(entry.percentComplete)} />
        </Box>
      </Box>
      {entry.done && (
        <Typography variant="body2" sx={asWritten}>
          {entry.done}
        </Typography>
      )}
      {entry.reason && (
        <Typography variant="body2" sx={asWritten}>
          <strong>{nameOf(entrySchema.reason)}:</strong> {nameOf(cannotProceedReasonNames[entry.reason])}{' '}
          {entry.reasonText}
        </Typography>
      )}
      {entry.difficulty && (
        <Typography variant="body2" sx={asWritten}>
          <strong>{nameOf(entrySchema.difficulty)}:</strong> {entry.difficulty}
        </Typography>
      )}
      {entry.evidenceLinks.map((link) => (
        <Link key={link} href={link} rel="noreferrer" target="_blank" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {link}
        </Link>
      ))}
    </Box>
  );
}

/** One row of the progress page: status, percent, what was done, difficulty, evidence; beside the links its files and comments. */
export function ProgressFields({
  measure,
  entry,
  onChange,
  files,
  comments,
}: {
  measure: Measure;
  entry: Entry | null;
  onChange: (entry: Entry) => void;
  files: ReactNode;
  comments: ReactNode;
}) {
  const translate = useTranslate();
  const { nameOf, language } = useLanguage();
  const [over, setOver] = useState(false);
  const now = entry ?? emptyEntry;
  const change = (changes: Partial<Entry>): void => onChange({ ...now, ...changes });
  const fixed = now.status === 'COMPLETED' || now.status === 'NOT_STARTED';
  const wrong = entry && wrongIn(entry);
  const state = (field: keyof Entry): { error: boolean; helperText?: string } =>
    wrong?.field === field ? { error: true, helperText: wrong.message(language) } : { error: false };
  const difficulty = `${nameOf(entrySchema.difficulty)} ${translate('progress.if_any')}`;
  const label = (field: Named): { 'aria-label': string } => ({ 'aria-label': `${nameOf(field)} ${measure.number}` });

  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box sx={firstLine}>
        <Helped places={explained.status}>
          <TextField
            select
            size="small"
            fullWidth
            label={nameOf(entrySchema.status)}
            value={entry?.status ?? ''}
            onChange={({ target }) => onChange(withStatus(now, target.value as MeasureProgressStatus))}
          >
            {measureProgressStatuses.map((status) => (
              <MenuItem key={status} value={status}>
                {translate(`status.${status}`)}
              </MenuItem>
            ))}
          </TextField>
        </Helped>
        <Helped places={explained.percentComplete}>
          <PercentField
            size="small"
            label={nameOf(entrySchema.percentComplete)}
            percent={entry ? now.percentComplete : ''}
            disabled={fixed && entry !== null}
            onPercent={(percentComplete) => change({ percentComplete })}
            error={wrong?.field === 'percentComplete'}
            slotProps={{
              htmlInput: { inputMode: 'decimal', autoComplete: 'off', ...label(entrySchema.percentComplete) },
            }}
          />
        </Helped>
        <Helped places={explained.done}>
          <TextField
            size="small"
            fullWidth
            multiline
            maxRows={12}
            label={nameOf(entrySchema.done)}
            value={now.done}
            {...lengthOf(now.done, textLimits[entrySchema.done.limit])}
            {...state('done')}
            onChange={({ target }) => change({ done: target.value })}
            slotProps={{ htmlInput: label(entrySchema.done) }}
          />
        </Helped>
        <Helped places={explained.difficulty}>
          <TextField
            size="small"
            multiline
            maxRows={12}
            fullWidth
            label={difficulty}
            value={now.difficulty ?? ''}
            {...lengthOf(now.difficulty ?? '', textLimits[entrySchema.difficulty.limit])}
            {...state('difficulty')}
            onChange={({ target }) => change({ difficulty: target.value || null })}
            slotProps={{ htmlInput: { 'aria-label': `${difficulty} ${measure.number}` } }}
          />
        </Helped>
      </Box>
      {wrong?.field === 'percentComplete' && (
        <Typography variant="body2" role="alert" sx={{ color: 'error.main' }}>
          {now.percentComplete === '' ? translate('progress.percent_needed') : wrong.message(language)}
        </Typography>
      )}
      {now.status === 'CANNOT_PROCEED' && (
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { sm: '320px minmax(0, 1fr)' } }}>
          <Helped places={explained.reason}>
            <TextField
              select
              required
              size="small"
              fullWidth
              label={nameOf(entrySchema.reason)}
              value={now.reason ?? ''}
              {...state('reason')}
              onChange={({ target }) => change({ reason: target.value as CannotProceedReason })}
            >
              {cannotProceedReasons.map((reason) => (
                <MenuItem key={reason} value={reason}>
                  {nameOf(cannotProceedReasonNames[reason])}
                </MenuItem>
              ))}
            </TextField>
          </Helped>
          {now.reason === 'OTHER' && (
            <Helped places={explained.reasonText}>
              <TextField
                required
                size="small"
                fullWidth
                label={nameOf(entrySchema.reasonText)}
                value={now.reasonText ?? ''}
                {...state('reasonText')}
                onChange={({ target }) => change({ reasonText: target.value || null })}
              />
            </Helped>
          )}
        </Box>
      )}
      <Box sx={secondLine}>
        <Helped places={explained.evidenceLinks}>
          <LinesField
            size="small"
            fullWidth
            label={nameOf(entrySchema.evidenceLinks)}
            placeholder="https://"
            {...state('evidenceLinks')}
            items={now.evidenceLinks}
            onItems={(evidenceLinks) => change({ evidenceLinks })}
            onBlur={() => {
              const evidenceLinks = now.evidenceLinks.map(completeLink);
              if (evidenceLinks.some((link, index) => link !== now.evidenceLinks[index])) change({ evidenceLinks });
            }}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={(event) => {
              event.preventDefault();
              setOver(false);
              const link = droppedLink(event);
              if (link) change({ evidenceLinks: [...now.evidenceLinks, link] });
            }}
            focused={over || undefined}
            slotProps={{
              htmlInput: {
                ...label(entrySchema.evidenceLinks),
                ...(wrong?.field === 'evidenceLinks' ? {} : { 'aria-describedby': evidenceHintId }),
              },
            }}
          />
        </Helped>
        <Helped places={explained.evidenceFiles}>{files}</Helped>
        <Box
          sx={{
            gridColumn: { sm: '1 / -1', lg: 'auto' },
            '&:has([aria-expanded=true])': { gridColumn: '1 / -1' },
            '& [aria-expanded=true]': { display: { lg: 'flex' }, ml: { lg: 'auto' } },
          }}
        >
          {comments}
        </Box>
      </Box>
    </Box>
  );
}
