import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { sameValue } from '@sucharit/domain/revisions';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { useAccount } from '../../providers/use-account.js';
import { useCommand, useOperation } from '../../providers/use-operation.js';
import { draftKey, keepDraft, readDraft } from '../../shared/drafts/draft-store.js';
import { Answer, Notice, Page } from '../../shared/page.js';
import { RefusalAlert } from '../../shared/refusal.js';
import { SourceCard } from '../../shared/source-card.js';
import { TextLink } from '../../shared/text-link.js';
import { useAddress } from '../../shared/use-address.js';
import { PreviewCard } from './preview-card.js';
import { SchemeFields } from './scheme-fields.js';
import { figuresStand, inputOf, typedOf, type Scheme, type TypedScheme } from './typed-scheme.js';
import { itaSchemePreviewQuery, itaSchemesQuery, setItaScheme } from './schemes.operations.js';

interface EditorProps {
  readonly fiscalYear: number;
  /** Scheme of the year; absent when it has none yet. */
  readonly scheme: Scheme | undefined;
  /** The first values of the form. */
  readonly start: TypedScheme;
  /** Begins the form anew with what is saved. */
  readonly onReload: () => void;
  /** The scheme as it is saved by now. */
  readonly latest: () => Promise<Scheme | undefined>;
}

const partLabels = {
  instruments: 'schemes.weights',
  indicators: 'schemes.indicators',
  levels: 'schemes.levels',
  source: 'operations.source',
  confirmed: 'operations.confirmed',
} as const;
const parts = ['instruments', 'indicators', 'levels', 'source', 'confirmed'] as const;

/** The form of a scheme: typed, tried out on the results of the year, and only then saved. */
function Editor({ fiscalYear, scheme, start, onReload, latest }: EditorProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const key = draftKey(useAccount()?.username ?? '', 'scheme', String(fiscalYear));
  const [left] = useState(() => readDraft<{ scheme: TypedScheme }>(key));
  const [typed, setTyped] = useState<TypedScheme>(left?.typed.scheme ?? start);
  const [version, setVersion] = useState(left?.version ?? scheme?.version ?? 0);
  /** What somebody else saved while this was typed; what is typed stays. */
  const [theirs, setTheirs] = useState<TypedScheme | null>(null);
  const [tried, setTried] = useState<TypedScheme | null>(null);
  const preview = useCommand(itaSchemePreviewQuery, { keep: true });
  const save = useCommand(setItaScheme);
  const change = (next: TypedScheme): void => {
    setTyped(next);
    keepDraft<{ scheme: TypedScheme }>(key, { version, base: {}, typed: { scheme: next } });
  };
  const forget = (): void => keepDraft(key, { version, base: {}, typed: {} });
  const discard = (
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
  );
  /** The form goes on from what somebody else has saved; it is tried anew before it can be saved. */
  const goOn = async (): Promise<void> => {
    const saved = await latest();
    if (!saved) return;
    setVersion(saved.version);
    setTheirs(typedOf(saved));
    setTried(null);
    save.reset();
    preview.reset();
    keepDraft<{ scheme: TypedScheme }>(key, { version: saved.version, base: {}, typed: { scheme: typed } });
  };
  const differing = theirs ? parts.filter((part) => !sameValue(theirs[part], typed[part])) : [];
  const error = save.error ?? preview.error;
  const isTried = tried === typed && preview.data !== undefined && !preview.error;
  return (
    <Box
      component="form"
      noValidate
      aria-label={translate('schemes.of', { year: fiscalYear })}
      onSubmit={(event) => {
        event.preventDefault();
        save.reset();
        setTried(typed);
        preview.mutate(inputOf(fiscalYear, typed));
      }}
      sx={{ display: 'grid', gap: 2 }}
    >
      {theirs ? (
        <Alert severity="warning" variant="outlined" action={discard}>
          {translate('schemes.newer')}{' '}
          {differing.length > 0 &&
            translate('schemes.differs', {
              parts: differing.map((part) => translate(partLabels[part])).join(', '),
            })}
        </Alert>
      ) : (
        left && (
          <Alert severity="info" variant="outlined" action={discard}>
            {translate('schemes.restored')}
          </Alert>
        )
      )}
      {(scheme?.compiledSummaries ?? 0) > 0 && (
        <Alert severity="info" variant="outlined">
          {translate('schemes.summaries_stay', { count: scheme?.compiledSummaries ?? 0 })}
        </Alert>
      )}
      <SchemeFields value={typed} error={error} fixed={(scheme?.recordedResults ?? 0) > 0} onChange={change} />
      <SourceCard value={typed} error={error} onChange={(changes) => change({ ...typed, ...changes })} />
      <RefusalAlert error={error} onReload={() => void goOn()} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Button
          type="submit"
          variant={isTried ? 'outlined' : 'contained'}
          disabled={!figuresStand(typed)}
          loading={preview.isPending}
        >
          {translate('schemes.try')}
        </Button>
        <Button
          variant="contained"
          disabled={!isTried}
          loading={save.isPending}
          onClick={() =>
            save.mutate(
              { ...inputOf(fiscalYear, typed), ...(version === 0 ? {} : { version }) },
              {
                onSuccess: ({ setItaScheme: { recomputed, changed } }) => {
                  forget();
                  notify(translate('schemes.saved', { year: fiscalYear, recomputed, changed }), { type: 'success' });
                  void navigate('/schemes');
                },
              },
            )
          }
        >
          {translate('operations.save')}
        </Button>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('schemes.try_hint')}
        </Typography>
      </Box>
      {isTried && (
        <PreviewCard preview={preview.data.itaSchemePreview} before={scheme?.levels ?? []} after={typed.levels} />
      )}
    </Box>
  );
}

/** The scheme of one year, or that of another year as the beginning of a new one. */
export function SchemePage() {
  const translate = useTranslate();
  const { fiscalYear: asked = '' } = useParams();
  const { get } = useAddress();
  const [visit, setVisit] = useState(0);
  const fiscalYear = Number(asked);
  const query = useOperation(itaSchemesQuery);
  const back = { to: '/schemes', label: translate('schemes.back') };
  return (
    <Page title={translate('schemes.of', { year: asked })} intro={translate('schemes.edit_intro')} back={back}>
      <Answer query={query}>
        {({ itaSchemes }) => {
          const scheme = itaSchemes.find((one) => one.fiscalYear === fiscalYear);
          const from = itaSchemes.find((one) => one.fiscalYear === Number(get('from')));
          const first = scheme ?? from;
          if (!first)
            return (
              <Notice
                title={translate('schemes.gone')}
                hint={translate('schemes.gone_hint')}
                action={<TextLink to="/schemes">{translate('schemes.back')}</TextLink>}
              />
            );
          return (
            <Editor
              key={`${fiscalYear} ${visit}`}
              fiscalYear={fiscalYear}
              scheme={scheme}
              start={scheme ? typedOf(scheme) : { ...typedOf(first), source: '', confirmed: false }}
              onReload={() => void query.refetch().then(() => setVisit((count) => count + 1))}
              latest={async () => (await query.refetch()).data?.itaSchemes.find((one) => one.fiscalYear === fiscalYear)}
            />
          );
        }}
      </Answer>
    </Page>
  );
}
