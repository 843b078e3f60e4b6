import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState, type ReactNode } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import type { TypedDocument } from '../providers/typed-document.js';
import { useAccount } from '../providers/use-account.js';
import { afterwards, useCommand, type InputOf } from '../providers/use-operation.js';
import { draftKey, keepDraft, readDraft } from './drafts/draft-store.js';
import { RefusalAlert } from './refusal.js';
import { SourceCard } from './source-card.js';

/** Source of dated data, and its confirmation. */
interface Sourced {
  readonly source: string;
  readonly confirmed: boolean;
}

interface TriedFormProps<Typed, Previewed, Asked extends object, Kept, Given extends object> {
  /** kind and place of the data, under which this browser keeps what is typed */
  readonly draft: readonly [kind: string, place: string];
  readonly label: string;
  /** The first values of the form. */
  readonly start: Typed;
  /** The saved version; 0 when there is none yet. */
  readonly savedVersion: number;
  readonly preview: TypedDocument<Previewed, Asked>;
  readonly save: TypedDocument<Kept, Given>;
  readonly toPreview: (typed: Typed) => InputOf<Asked>;
  /** @param version absent for what does not exist yet */
  readonly toSave: (typed: Typed, version: { readonly version?: number }) => InputOf<Given>;
  /** True when the typed values can be tried. */
  readonly ready?: (typed: Typed) => boolean;
  /** The version that is saved by now; undefined when it is gone. */
  readonly latest: () => Promise<number | undefined>;
  /** Begins the form anew with what is saved. */
  readonly onReload: () => void;
  /** The words that it was saved. */
  readonly saved: (kept: Kept) => string;
  /** The page that follows. */
  readonly next: string;
  /** Words besides those that all such forms have. */
  readonly words: {
    readonly try: string;
    readonly hint: string;
    readonly newer: (typed: Typed) => string;
  };
  readonly fields: (form: {
    readonly value: Typed;
    readonly error: unknown;
    readonly onChange: (value: Typed) => void;
  }) => ReactNode;
  /** The effect of what is typed. */
  readonly effect: (previewed: Previewed, typed: Typed) => ReactNode;
}

/** The form of dated data by which much is judged: typed, tried out, and only then saved. What is typed outlives the page. */
export function TriedForm<Typed extends Sourced, Previewed, Asked extends object, Kept, Given extends object>({
  draft: [kind, place],
  label,
  start,
  savedVersion,
  preview: previewDocument,
  save: saveDocument,
  toPreview,
  toSave,
  ready = () => true,
  latest,
  onReload,
  saved,
  next,
  words,
  fields,
  effect,
}: TriedFormProps<Typed, Previewed, Asked, Kept, Given>) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const key = draftKey(useAccount()?.username ?? '', kind, place);
  const [left] = useState(() => readDraft<Record<string, Typed>>(key));
  const [typed, setTyped] = useState<Typed>(left?.typed[kind] ?? start);
  const [version, setVersion] = useState(left?.version ?? savedVersion);
  /** True once somebody else has saved while this was typed; the typed values stay. */
  const [isNewer, setIsNewer] = useState(false);
  const [tried, setTried] = useState<Typed | null>(null);
  const preview = useCommand(previewDocument, { keep: true });
  const save = useCommand(saveDocument);
  const keep = (kept: Typed, at: number): void =>
    keepDraft<Record<string, Typed>>(key, { version: at, base: {}, typed: { [kind]: kept } });
  const change = (value: Typed): void => {
    setTyped(value);
    keep(value, version);
  };
  const forget = (): void => keepDraft(key, { version, base: {}, typed: {} });
  /** The form goes on from what somebody else has saved; it is tried anew before it can be saved. */
  const goOn = async (): Promise<void> => {
    const now = await latest();
    if (now === undefined) return;
    setVersion(now);
    setIsNewer(true);
    setTried(null);
    save.reset();
    preview.reset();
    keep(typed, now);
  };
  const error = save.error ?? preview.error;
  /** The effect of what is typed now; undefined until it was tried. */
  const effectNow = tried === typed && !preview.error ? preview.data : undefined;
  const isTried = effectNow !== undefined;
  return (
    <Box
      component="form"
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        save.reset();
        setTried(typed);
        preview.mutate(toPreview(typed));
      }}
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}
    >
      {(isNewer || left) && (
        <Alert
          severity={isNewer ? 'warning' : 'info'}
          variant="outlined"
          action={
            <Button
              size="small"
              color="inherit"
              onClick={() => {
                forget();
                onReload();
              }}
            >
              {translate('schemes.discard')}
            </Button>
          }
        >
          {isNewer ? words.newer(typed) : translate('schemes.restored')}
        </Alert>
      )}
      {fields({ value: typed, error, onChange: change })}
      <SourceCard value={typed} error={error} onChange={(changes) => change({ ...typed, ...changes })} />
      <RefusalAlert error={error} onReload={() => void goOn()} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Button
          type="submit"
          variant={isTried ? 'outlined' : 'contained'}
          disabled={!ready(typed)}
          loading={preview.isPending}
        >
          {words.try}
        </Button>
        <Button
          variant="contained"
          disabled={!isTried}
          loading={save.isPending}
          onClick={() =>
            afterwards(save.mutateAsync(toSave(typed, version === 0 ? {} : { version })), (kept) => {
              forget();
              notify(saved(kept), { type: 'success' });
              void navigate(next);
            })
          }
        >
          {translate('operations.save')}
        </Button>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {words.hint}
        </Typography>
      </Box>
      {effectNow !== undefined && effect(effectNow, typed)}
    </Box>
  );
}
