import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { HandInKind } from '@sucharit/domain/calendar';
import { useNotify, useTranslate } from 'react-admin';
import { afterwards, useCommand } from '../../providers/use-operation.js';
import { AskFirst } from '../../shared/ask-first.js';
import { acceptByCentre } from '../../shared/centre-mark.operations.js';
import { markedOf, type Row } from './visible-rows.js';

interface CentreMarksProps {
  readonly kind: HandInKind;
  readonly rows: readonly Row[];
  readonly all: boolean;
}

/** Counts of the shown plans or reports of a kind that the centre has accepted, returned, or not looked at; and one act that accepts the last. */
export function CentreMarks({ kind, rows, all }: CentreMarksProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const accept = useCommand(acceptByCentre);
  const marked = rows.map((row) => markedOf(row, kind)).filter((one) => one !== null);
  const count = (mark: string): number => marked.filter(({ centreMark }) => centreMark === mark).length;
  const due = marked.filter(({ allowedCentreActs }) => allowedCentreActs.includes('ACCEPT'));
  if (marked.every(({ centreMark }) => centreMark === null)) return null;
  const label = translate(all ? 'notices.centre.accept_all' : 'notices.centre.accept_shown', { count: due.length });
  const what = translate(`handIn.${kind}`);
  return (
    <Box sx={{ pt: 0.5 }}>
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
        {translate('notices.centre.counts', {
          accepted: count('ACCEPTED'),
          returned: count('RETURNED'),
          waiting: count('WAITING'),
        })}
      </Typography>
      {due.length > 0 && (
        <AskFirst
          name={`${label}: ${what}`}
          words={translate('notices.centre.accept_ask', { what, count: due.length })}
          confirm={translate('notices.centre.accept', { what })}
          loading={accept.isPending}
          onConfirm={() =>
            afterwards(
              accept.mutateAsync({
                items: due.map(({ id, version }) => ({
                  ...{ kind: kind === 'PLAN' ? ('PLAN' as const) : ('PROGRESS_REPORT' as const) },
                  ...{ id, version },
                })),
              }),
              ({ acceptByCentre: { ids } }) =>
                notify('notices.centre.accepted', { type: 'success', messageArgs: { count: ids.length } }),
            )
          }
        >
          {label}…
        </AskFirst>
      )}
    </Box>
  );
}
