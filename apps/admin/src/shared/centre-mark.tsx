import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { centreActNames, type CentreAct, type CentreMark as Mark } from '@sucharit/domain/workflow';
import { lazy, Suspense, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useLanguage } from '../i18n/use-language.js';
import { afterwards, useCommand } from '../providers/use-operation.js';
import { AskFirst } from './ask-first.js';
import {
  acceptByCentre,
  returnByCentre,
  takeBackCentreMark,
  type CentreMarkFieldsFragment,
} from './centre-mark.operations.js';
import { CentreMarkStatus } from './centre-mark-status.js';
import { ReasonCodes } from './reason-codes.js';
import { RefusalAlert } from './refusal.js';
import { useWho } from './who.js';

const ReturnForm = lazy(async () => ({ default: (await import('./return-form.js')).ReturnForm }));

interface CentreMarkProps {
  readonly kind: 'PLAN' | 'PROGRESS_REPORT';
  readonly of: {
    readonly id: string;
    readonly version: number;
    readonly centreMark: Mark | null;
    readonly allowedCentreActs: readonly CentreAct[];
    readonly centreMarks: readonly CentreMarkFieldsFragment[];
  };
}

/** The centre's word on an approved plan or report, its acts so far, and for the centre the buttons of the next one. */
export function CentreMark({ kind, of }: CentreMarkProps) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const notify = useNotify();
  const who = useWho();
  const [isReturning, setIsReturning] = useState(false);
  const accept = useCommand(acceptByCentre);
  const sendBack = useCommand(returnByCentre);
  const takeBack = useCommand(takeBackCentreMark);
  const { id, version, centreMark: mark, allowedCentreActs: allowed, centreMarks: acts } = of;
  if (mark === null) return null;
  const item = { kind, id, version };
  const what = translate(`workflow.what.${kind === 'PLAN' ? 'PLAN' : 'REPORT'}`);
  const failure = accept.error ?? sendBack.error ?? takeBack.error;
  const done = (act: CentreAct) => (): void => {
    setIsReturning(false);
    notify(`notices.centre.done.${act}`, { type: 'success' });
  };
  const last = acts.at(-1);
  const isTold = mark === 'RETURNED' && last !== undefined;
  const earlier = isTold ? acts.slice(0, -1) : acts;
  return (
    <Box
      component="section"
      aria-label={translate('notices.centre.title')}
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.5,
        bgcolor: 'background.paper',
        p: 2,
        display: 'grid',
        gap: 1.5,
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {translate('notices.centre.title')}
        </Typography>
        <CentreMarkStatus mark={mark} />
        {mark === 'WAITING' && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {translate(
              earlier.some(({ ofVersion }) => ofVersion !== version) ? 'notices.centre.anew' : 'notices.centre.waits',
              {
                what,
              },
            )}
          </Typography>
        )}
      </Box>
      {isTold && (
        <Alert severity="warning" variant="outlined">
          <ReasonCodes codes={last.reasonCodes} />
          <Box component="span" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {last.reason}
          </Box>
          <Typography variant="caption" component="div">
            {who(last.actorName, last.actorRole, last.at, last.actorPosition)}
          </Typography>
          <Typography variant="body2" sx={{ mt: 0.5 }}>
            {translate(`notices.centre.in_force_${kind}`)}
          </Typography>
        </Alert>
      )}
      {earlier.length > 0 && (
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
          {earlier.map(({ number, act, at, reason, reasonCodes, ...by }) => (
            <Typography component="li" key={number} variant="caption" sx={{ color: 'text.secondary' }}>
              {translate(`notices.centre.told.${act}`)} · {who(by.actorName, by.actorRole, at, by.actorPosition)}
              {reason && (
                <>
                  {' · '}
                  <ReasonCodes codes={reasonCodes} />
                  {reason}
                </>
              )}
            </Typography>
          ))}
        </Box>
      )}
      {failure && <RefusalAlert error={failure} fields={[]} />}
      {isReturning && allowed.includes('RETURN') ? (
        <Suspense fallback={<Skeleton variant="rounded" height={160} />}>
          <ReturnForm
            busy={sendBack.isPending}
            needsCode
            onReturn={({ reason, reasonCodes }) =>
              afterwards(sendBack.mutateAsync({ ...item, reason, reasonCodes: [...reasonCodes] }), done('RETURN'))
            }
            onLeave={() => setIsReturning(false)}
          />
        </Suspense>
      ) : (
        allowed.length > 0 && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            {allowed.includes('ACCEPT') && (
              <Button
                variant="contained"
                loading={accept.isPending}
                onClick={() => afterwards(accept.mutateAsync({ items: [item] }), done('ACCEPT'))}
              >
                {translate('notices.centre.accept', { what })}
              </Button>
            )}
            {allowed.includes('RETURN') && (
              <Button variant="outlined" color="error" onClick={() => setIsReturning(true)}>
                {nameOf(centreActNames.RETURN)}…
              </Button>
            )}
            {allowed.includes('TAKE_BACK') && last && (
              <AskFirst
                name={nameOf(centreActNames.TAKE_BACK)}
                words={translate('notices.centre.take_back_ask')}
                confirm={nameOf(centreActNames.TAKE_BACK)}
                loading={takeBack.isPending}
                onConfirm={() => afterwards(takeBack.mutateAsync({ ...item, number: last.number }), done('TAKE_BACK'))}
              >
                {nameOf(centreActNames.TAKE_BACK)}…
              </AskFirst>
            )}
          </Box>
        )
      )}
    </Box>
  );
}
