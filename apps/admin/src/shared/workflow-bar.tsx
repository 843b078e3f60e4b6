import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import type { Role } from '@sucharit/domain/access';
import { decides } from '@sucharit/domain/stand-ins';
import { recallReason, type ReturnReason } from '@sucharit/domain/workflow';
import { useNotify, useTranslate } from 'react-admin';
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useLanguage } from '../i18n/use-language.js';
import { useAccount } from '../providers/use-account.js';
import type { TypedDocument } from '../providers/typed-document.js';
import { useCommand } from '../providers/use-operation.js';
import { Question } from './ask-first.js';
import { formatDate, todayInBangkok } from './format.js';
import { fieldError, RefusalAlert } from './refusal.js';
import { ReasonCodes, type ReturnTold } from './reason-codes.js';
import { useActing, type ActingFor } from './stand-ins/use-acting.js';
import { isToDecide } from './steps-end.js';

/** Something that is missing, in words, and where on the page it is put right. */
export interface Gap {
  readonly label: string;
  readonly to: string;
}

/** A plan, report or amendment of a plan, which goes through steps. */
export type WorkflowKind = 'PLAN' | 'REPORT' | 'AMENDMENT';

type Step = 'SUBMIT' | 'ENDORSE' | 'RECOMMEND' | 'APPROVE' | 'RETURN' | 'RECALL';

const untold: ReturnTold = { reason: '', reasonCodes: [] };

/** The mutation of each step; a report is neither endorsed nor recommended. */
interface StepCommands<Input> {
  readonly SUBMIT: TypedDocument<unknown, { input: Input }>;
  readonly ENDORSE?: TypedDocument<unknown, { input: Input }>;
  readonly RECOMMEND?: TypedDocument<unknown, { input: Input }>;
  readonly APPROVE: TypedDocument<
    unknown,
    { input: Input & { readonly approvedOn?: string | null; readonly orderText?: string | null } }
  >;
  readonly RETURN: TypedDocument<unknown, { input: Input & ReturnTold }>;
  readonly RECALL: TypedDocument<unknown, { input: Input }>;
}

interface WorkflowBarProps<Input> {
  /** The thing whose steps the bar offers. */
  readonly kind: WorkflowKind;
  /** What the API allows now; nothing else is offered. */
  readonly allowed: readonly string[];
  readonly commands: StepCommands<Input>;
  /** Those of the allowed steps that this account takes in somebody else's name today. */
  readonly actingFor: readonly ActingFor[];
  /** Input of every step: which thing, which version. */
  readonly input: Input;
  /** Why it was returned, when it was. */
  readonly returnReason: string | null;
  readonly returnReasonCodes: readonly ReturnReason[];
  readonly isReturned: boolean;
  /** Whose turn it is, in words, when it is not this account's. */
  readonly waits?: string | null;
  /** Somebody before this account decides first, so that its own steps stand back until they are asked for. */
  readonly isAwaiting?: boolean;
  /** Role that decides first, while this account waits for it. */
  readonly awaitedRole?: Role | null;
  /** What is missing before it may be submitted, in words. */
  readonly gaps?: readonly Gap[];
  /** The first press on handing in leads to the first gap: nothing with one can be handed in whole. */
  readonly leadsToGaps?: boolean;
  /** The place of the submit button on a page that is longer than the screen. */
  readonly submitPlace?: HTMLElement | null;
  /** The place of the steps of whoever decides: where reading ends (`StepsEnd`). */
  readonly endPlace?: HTMLElement | null;
  /** For what is approved on a day: its fiscal year, and the day its document bears. */
  readonly approval?: { readonly fiscalYear: number; readonly documentDay: string | null };
  /** Saves what is typed, with which handing in begins: the version it is then, null when something could not be saved. */
  readonly save?: () => Promise<number | null>;
  readonly onDone: () => void;
}

/** Where the steps stand on their page. */
export const stepsId = 'steps';

const frame = { bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1.5 };

// The calendar is for directors alone.
const ApprovalDay = lazy(async () => ({ default: (await import('./approval-day.js')).ApprovalDay }));
const OrderText = lazy(async () => ({ default: (await import('./approval-day.js')).OrderText }));
const ReturnForm = lazy(async () => ({ default: (await import('./return-form.js')).ReturnForm }));

/** What changes whose turn it is for everybody, and is asked about once. */
const asked = ['SUBMIT', 'APPROVE', 'RECALL'] as const;
const isAsked = (step: Step): step is (typeof asked)[number] => asked.some((name) => name === step);

/** The steps that may be taken with a plan or report now, each one button; returning asks for the reason in place. */
export function WorkflowBar<Input extends { readonly version: number }>({
  kind,
  allowed,
  actingFor,
  commands,
  input,
  returnReason,
  returnReasonCodes,
  isReturned,
  waits = null,
  isAwaiting = false,
  awaitedRole = null,
  gaps = [],
  leadsToGaps = false,
  submitPlace = null,
  endPlace = null,
  approval,
  save,
  onDone,
}: WorkflowBarProps<Input>) {
  const translate = useTranslate();
  const what = translate(`workflow.what.${kind}`);
  const notify = useNotify();
  const { language } = useLanguage();
  const account = useAccount();
  const acting = useActing(actingFor);
  const isDecider = account !== null && decides(new Set(account.permissions));
  const [isAhead, setIsAhead] = useState(false);
  const [isLed, setIsLed] = useState(false);
  const [returning, setReturning] = useState(false);
  const [order, setOrder] = useState<string>();
  const [asking, setAsking] = useState<(typeof asked)[number] | null>(null);
  const usualDay = approval?.documentDay ?? todayInBangkok();
  const [typed, setTyped] = useState<string | null>();
  const day = typed === undefined ? usualDay : typed;
  const submit = useCommand(commands.SUBMIT);
  // The steps are not offered to somebody who may neither endorse nor recommend.
  const endorse = useCommand(commands.ENDORSE ?? commands.SUBMIT);
  const recommend = useCommand(commands.RECOMMEND ?? commands.SUBMIT);
  const approve = useCommand(commands.APPROVE);
  const sendBack = useCommand(commands.RETURN);
  const recall = useCommand(commands.RECALL);
  const all = {
    ...{ SUBMIT: submit, ENDORSE: endorse, RECOMMEND: recommend },
    ...{ APPROVE: approve, RETURN: sendBack, RECALL: recall },
  };
  const [isSaving, setIsSaving] = useState(false);
  const busy = isSaving || Object.values(all).some(({ isPending }) => isPending);
  const failure = Object.values(all).find(({ error }) => error)?.error;

  // A refusal stands above the button that was pressed, which may be at the edge of the screen.
  const refusal = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (failure) refusal.current?.focus();
  }, [failure]);
  // What is being put right was refused of an earlier version.
  const { version } = input;
  const resets = useRef(all);
  useEffect(() => {
    resets.current = all;
  });
  useEffect(() => Object.values(resets.current).forEach(({ isError, reset }) => isError && reset()), [version]);

  // What is marked as wrong was not saved: what would be handed in is not what is on the page.
  const isWrong = (step: Step): boolean => {
    const wrong = step === 'SUBMIT' && document.querySelector<HTMLElement>('main [aria-invalid="true"]');
    if (!wrong) return false;
    wrong.focus();
    notify('day.put_right', { type: 'warning' });
    return true;
  };
  // What is still being typed is saved before it is handed in. Nobody has seen the version that it is then but the draft.
  const savedInput = async (): Promise<Input | null> => {
    if (!save) return input;
    setIsSaving(true);
    const saved = await save();
    setIsSaving(false);
    if (saved === null) notify('day.save_first', { type: 'warning' });
    return saved === null ? null : { ...input, version: Math.max(version, saved) };
  };
  const send = (
    told: ReturnTold,
  ): Readonly<Record<Step, (now: Input, options: { onSuccess: () => void }) => void>> => ({
    SUBMIT: submit.mutate,
    ENDORSE: endorse.mutate,
    RECOMMEND: recommend.mutate,
    // A day that nobody changed is left to the API, which knows the document and the time.
    APPROVE: (now, options) =>
      approve.mutate(
        approval ? { ...now, ...(day === usualDay ? {} : { approvedOn: day }), orderText: order ?? null } : now,
        options,
      ),
    RETURN: (now, options) => sendBack.mutate({ ...now, ...told }, options),
    RECALL: recall.mutate,
  });
  const take = async (step: Step, told: ReturnTold = untold): Promise<void> => {
    setAsking(null);
    if (isWrong(step)) return;
    const now = step === 'SUBMIT' ? await savedInput() : input;
    if (!now) return;
    Object.values(all).forEach(({ reset }) => reset());
    const onSuccess = (): void => {
      setReturning(false);
      notify(`workflow.done.${step}`, { type: 'success' });
      onDone();
    };
    send(told)[step](now, { onSuccess });
  };
  // The first press leads to what is missing first; who presses again means it.
  const isLedAway = (step: Step): boolean => {
    const [missing] = gaps;
    if (step !== 'SUBMIT' || !leadsToGaps || !missing || isLed) return false;
    setIsLed(true);
    notify('day.missing_first', { type: 'warning', messageArgs: { what: missing.label } });
    const place = document.getElementById(missing.to.slice(1));
    place?.scrollIntoView();
    const field = place?.querySelector<HTMLElement>('[role="combobox"], input, textarea') ?? place;
    field?.focus({ preventScroll: true });
    return true;
  };
  const press = (step: Step): void => {
    if (!isAsked(step)) void take(step);
    else if (!isWrong(step) && !isLedAway(step)) {
      setAsking(step);
      document.getElementById(stepsId)?.scrollIntoView();
    }
  };
  const offers = (step: Step): boolean => commands[step] !== undefined && allowed.includes(step);
  // The final decider approves and has no separate endorsement.
  const steps = (['APPROVE', 'RECOMMEND', 'ENDORSE', 'SUBMIT'] as const)
    .filter(offers)
    .filter(
      (step) => !(step === 'ENDORSE' && offers('APPROVE') && acting.isFor('APPROVE') === acting.isFor('ENDORSE')),
    );
  const asksDay = approval !== undefined && steps.includes('APPROVE');
  const wordsOf = (step: (typeof asked)[number]): string =>
    step === 'APPROVE' && asksDay ? 'APPROVE_ON' : step === 'SUBMIT' && isDecider ? 'SUBMIT_DECIDER' : step;
  const mayReturn = offers('RETURN');
  // Who may decide returns with a reason, which tells the writer what to mend.
  const mayRecall = offers('RECALL') && steps.length === 0;
  const isRecalled = returnReason === recallReason;
  if (steps.length === 0 && !mayReturn && !mayRecall && !isReturned)
    return waits ? (
      <Typography variant="body2" role="status" sx={{ color: 'text.secondary' }}>
        {waits}
      </Typography>
    ) : null;
  const buttonOf = (step: (typeof steps)[number]) => (
    <Button
      key={step}
      variant="contained"
      autoFocus={isAhead && step === steps[0]}
      loading={busy}
      disabled={step === 'APPROVE' && asksDay && day === null}
      onClick={() => press(step)}
    >
      {acting.named(step, translate(`workflow.${step}`, { what }))}
      {isAsked(step) && '…'}
    </Button>
  );
  const isAtEnd = endPlace !== null && isToDecide(allowed);
  const inPlace = (bar: ReactNode): ReactNode => (isAtEnd ? createPortal(bar, endPlace) : bar);
  if (isAwaiting && !isAhead)
    return inPlace(
      <Box
        id={stepsId}
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 2,
          rowGap: 1,
          alignItems: 'center',
          ...(isAtEnd ? { ...frame, px: 1.5, py: 1, boxShadow: 4 } : {}),
        }}
      >
        <Typography variant="body2" role="status">
          {translate(awaitedRole === 'DISTRICT_ASSISTANT_DIRECTOR' ? 'day.waits.AWAIT_ASSISTANT' : 'day.waits.AWAIT')}
        </Typography>
        <Button size="small" onClick={() => setIsAhead(true)}>
          {translate('day.decide_now')}
        </Button>
      </Box>,
    );
  // With its button in another place, a sentence that is left needs no frame.
  const isHint = submitPlace !== null && gaps.length === 0 && !isReturned && !mayReturn && !asking && !failure;
  return inPlace(
    <Box
      id={stepsId}
      sx={{
        ...(isHint ? {} : { ...frame, p: isAtEnd ? 1.5 : 2 }),
        scrollMarginTop: 80,
        display: 'grid',
        gap: 1.5,
        ...(isAtEnd ? { boxShadow: 4 } : {}),
      }}
    >
      {isReturned && returnReason && (
        <Alert severity="warning" variant="outlined">
          {isRecalled ? (
            translate('workflow.recalled')
          ) : (
            <>
              <strong>{translate('workflow.returned')}</strong> <ReasonCodes codes={returnReasonCodes} />{' '}
              <Box component="span" sx={{ whiteSpace: 'pre-line' }}>
                {returnReason}
              </Box>
            </>
          )}
        </Alert>
      )}
      {failure && (
        <Box ref={refusal} tabIndex={-1}>
          <RefusalAlert error={failure} fields={asksDay ? ['approvedOn', 'orderText'] : []} />
        </Box>
      )}
      {acting.words && <Typography variant="body2">{acting.words}</Typography>}
      {allowed.includes('SUBMIT') && gaps.length > 0 && (
        <Alert severity="info" variant="outlined">
          <strong>{translate('workflow.gaps')}:</strong>{' '}
          {gaps.map(({ label, to }, index) => (
            <span key={label}>
              {index > 0 && ' · '}
              <Link href={to} color="inherit">
                {label}
              </Link>
            </span>
          ))}
        </Alert>
      )}
      {returning ? (
        <Suspense fallback={<Skeleton variant="rounded" height={160} />}>
          <ReturnForm busy={busy} onReturn={(told) => void take('RETURN', told)} onLeave={() => setReturning(false)} />
        </Suspense>
      ) : asking && offers(asking) ? (
        <Question
          words={translate(`workflow.ask.${wordsOf(asking)}`, { what, date: day && formatDate(day, language) })}
          confirm={acting.named(asking, translate(`workflow.${asking}`, { what }))}
          busy={busy}
          onConfirm={() => void take(asking)}
          onLeave={() => setAsking(null)}
        />
      ) : (
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            columnGap: 1,
            rowGap: 1.5,
            alignItems: asksDay ? 'flex-start' : 'center',
          }}
        >
          {asksDay && (
            <Suspense fallback={<Skeleton variant="rounded" width={260} height={64} />}>
              <ApprovalDay
                fiscalYear={approval.fiscalYear}
                value={day}
                onChange={setTyped}
                refusal={fieldError(approve.error, 'approvedOn')}
              />
              <OrderText value={order} onChange={setOrder} refusal={fieldError(approve.error, 'orderText')} />
            </Suspense>
          )}
          {steps.map((step) =>
            step === 'SUBMIT' && submitPlace ? createPortal(buttonOf(step), submitPlace, step) : buttonOf(step),
          )}
          {mayRecall && (
            <Button variant="outlined" disabled={busy} onClick={() => setAsking('RECALL')}>
              {translate('workflow.RECALL')}…
            </Button>
          )}
          {mayReturn && (
            <Button variant="outlined" color="error" disabled={busy} onClick={() => setReturning(true)}>
              {translate('workflow.RETURN')}…
            </Button>
          )}
          {mayRecall && waits && (
            <Typography variant="body2" role="status" sx={{ color: 'text.secondary' }}>
              {waits}
            </Typography>
          )}
          {steps.length > 0 && (
            <Typography
              variant="body2"
              sx={{
                color: 'text.secondary',
                ...(asksDay ? { py: 1 } : {}),
                // On a phone the bar leaves room for what is read; the question says it once more.
                ...(isAtEnd ? { display: { xs: 'none', sm: 'block' } } : {}),
              }}
            >
              {translate(`workflow.hint.${steps[0]}`)}
            </Typography>
          )}
        </Box>
      )}
    </Box>,
  );
}
