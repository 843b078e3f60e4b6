import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { matrixInForce } from '@sucharit/domain/risks';
import { isFiscalYear, ratingLimit } from '@sucharit/domain/shared';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { useAccount } from '../../providers/use-account.js';
import { useCommand, useOperation } from '../../providers/use-operation.js';
import { draftKey, keepDraft, readDraft } from '../../shared/drafts/draft-store.js';
import { Answer, NothingHere, Page } from '../../shared/page.js';
import { RefusalAlert } from '../../shared/refusal.js';
import { SourceCard } from '../../shared/source-card.js';
import { MatrixFields } from './matrix-fields.js';
import { MatrixPreviewCard } from './matrix-preview-card.js';
import { definitionOf, inputOf, isWhole, type TypedMatrix } from './typed-matrix.js';
import {
  riskMatrixPreviewQuery,
  setMatricesQuery,
  setRiskMatrix,
  type SetMatricesQuery,
} from './risk-matrices.operations.js';

type Matrix = SetMatricesQuery['riskMatrices'][number];

interface EditorProps {
  readonly fiscalYear: number;
  /** The matrices as they are saved. */
  readonly matrices: readonly Matrix[];
  /** Begins the form anew with what is saved. */
  readonly onReload: () => void;
  /** The matrices as they are saved by now. */
  readonly latest: () => Promise<readonly Matrix[]>;
}

const nothing = { nameTh: '', nameEn: '', size: ratingLimit, bands: [] };

const versionOf = (matrices: readonly Matrix[], fiscalYear: number): number =>
  matrices.find(({ inForceFrom }) => inForceFrom === fiscalYear)?.version ?? 0;

/** The form of a matrix: typed, tried out on the risks of its years, and only then saved. */
function Editor({ fiscalYear, matrices, onReload, latest }: EditorProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const before = matrixInForce(matrices, fiscalYear);
  const isOwn = before?.inForceFrom === fiscalYear;
  const sizeBefore = before?.size ?? null;
  const key = draftKey(useAccount()?.username ?? '', 'risk-matrix', String(fiscalYear));
  const [left] = useState(() => readDraft<{ matrix: TypedMatrix }>(key));
  const [typed, setTyped] = useState<TypedMatrix>(
    () =>
      left?.typed.matrix ?? {
        ...definitionOf(before ?? nothing, sizeBefore),
        source: isOwn ? before.source : '',
        confirmed: isOwn && before.confirmed,
      },
  );
  const [version, setVersion] = useState(left?.version ?? versionOf(matrices, fiscalYear));
  const [isNewer, setIsNewer] = useState(false);
  const [tried, setTried] = useState<TypedMatrix | null>(null);
  const preview = useCommand(riskMatrixPreviewQuery, { keep: true });
  const save = useCommand(setRiskMatrix);
  const change = (next: TypedMatrix): void => {
    setTyped(next);
    keepDraft<{ matrix: TypedMatrix }>(key, { version, base: {}, typed: { matrix: next } });
  };
  const forget = (): void => keepDraft(key, { version, base: {}, typed: {} });
  /** The form goes on from what somebody else has saved; it is tried anew before it can be saved. */
  const goOn = async (): Promise<void> => {
    const now = versionOf(await latest(), fiscalYear);
    setVersion(now);
    setIsNewer(true);
    setTried(null);
    save.reset();
    preview.reset();
    keepDraft<{ matrix: TypedMatrix }>(key, { version: now, base: {}, typed: { matrix: typed } });
  };
  const error = save.error ?? preview.error;
  const isTried = tried === typed && preview.data !== undefined && !preview.error;
  return (
    <Box
      component="form"
      noValidate
      aria-label={translate('matrices.of_year', { year: fiscalYear })}
      onSubmit={(event) => {
        event.preventDefault();
        save.reset();
        setTried(typed);
        preview.mutate(inputOf(fiscalYear, typed));
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
          {translate(isNewer ? 'schemes.newer' : 'schemes.restored')}
        </Alert>
      )}
      <MatrixFields value={typed} error={error} sizeBefore={sizeBefore} onChange={change} />
      <SourceCard value={typed} error={error} onChange={(changes) => change({ ...typed, ...changes })} />
      <RefusalAlert error={error} onReload={() => void goOn()} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Button
          type="submit"
          variant={isTried ? 'outlined' : 'contained'}
          disabled={!typed.bands.every(({ to }) => isWhole(to))}
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
                onSuccess: ({ setRiskMatrix: { moved } }) => {
                  forget();
                  notify(translate('matrices.saved', { year: fiscalYear, moved }), { type: 'success' });
                  void navigate('/risk-matrices');
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
        <MatrixPreviewCard preview={preview.data.riskMatrixPreview} before={before?.bands ?? []} after={typed.bands} />
      )}
    </Box>
  );
}

/** The matrix that begins to hold in one year; where none does, it begins as the one that holds. */
export function RiskMatrixPage() {
  const translate = useTranslate();
  const { fiscalYear: asked = '' } = useParams();
  const [visit, setVisit] = useState(0);
  const fiscalYear = Number(asked);
  const query = useOperation(setMatricesQuery);
  return (
    <Page
      title={translate('matrices.of_year', { year: asked })}
      intro={translate('matrices.edit_intro')}
      back={{ to: '/risk-matrices', label: translate('matrices.title') }}
    >
      {isFiscalYear(fiscalYear) ? (
        <Answer query={query}>
          {({ riskMatrices }) => (
            <Editor
              key={`${fiscalYear} ${visit}`}
              fiscalYear={fiscalYear}
              matrices={riskMatrices}
              onReload={() => void query.refetch().then(() => setVisit((count) => count + 1))}
              latest={async () => (await query.refetch()).data?.riskMatrices ?? []}
            />
          )}
        </Answer>
      ) : (
        <NothingHere />
      )}
    </Page>
  );
}
