import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { ApiRefusal } from '../../providers/graphql-client.js';
import { useAccount } from '../../providers/use-account.js';
import { useCommand } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { draftKey, keepDraft, readDraft } from '../../shared/drafts/draft-store.js';
import { formatScore } from '../../shared/format.js';
import { fieldError, RefusalAlert } from '../../shared/refusal.js';
import { ConfirmDifference } from './confirm-difference.js';
import { DerivedScore } from './derived-score.js';
import { resultInput, typedResult, type ListedDistrict, type SavedResult, type TypedResult } from './typed-result.js';
import { isScore, ScoreFields, scoreTyped } from './score-fields.js';
import { recordItaResult, type ItaSchemeFieldsFragment } from './ita.operations.js';

interface RecordFormProps {
  readonly scheme: ItaSchemeFieldsFragment;
  readonly district: ListedDistrict;
  /** The result on record; null when there is none. */
  readonly saved: SavedResult | null;
  /** A district that has no result of this year yet. */
  readonly next: ListedDistrict | null;
  readonly onNext: (code: number) => void;
  /** The result as it is on record by now. */
  readonly latest: () => Promise<SavedResult | null>;
}

/** Ids of the fields that keep a result from being saved, in the order of the page. */
const openFields = (
  { scores, isPublished, publishedTotal, source }: TypedResult,
  scheme: ItaSchemeFieldsFragment,
): string[] => [
  ...scheme.indicators.flatMap(({ number }, index) => (isScore(scores[index] ?? '') ? [] : [`score-${number}`])),
  ...(isPublished && !isScore(publishedTotal) ? ['published-total'] : []),
  ...(source.trim() === '' ? ['result-source'] : []),
];

/** The figures of one result. A total that differs by more than rounding is asked about before it is saved. */
export function RecordForm({ scheme, district, saved, next, onNext, latest }: RecordFormProps) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const { fiscalYear } = scheme;
  const key = draftKey(useAccount()?.username ?? '', 'ita-result', `${fiscalYear}-${district.code}`);
  const [left] = useState(() => readDraft<{ result: TypedResult }>(key));
  const [typed, setTyped] = useState<TypedResult>(() => left?.typed.result ?? typedResult(scheme, saved));
  const [version, setVersion] = useState(left?.version ?? saved?.version ?? 0);
  const [state, setState] = useState<'restored' | 'typing' | 'asked' | 'saved'>(left ? 'restored' : 'typing');
  const command = useCommand(recordItaResult);
  const change = (part: Partial<TypedResult>): void => {
    const result = { ...typed, ...part };
    command.reset();
    setTyped(result);
    setState((before) => (before === 'asked' ? before : 'typing'));
    keepDraft<{ result: TypedResult }>(key, { version, base: {}, typed: { result } });
  };
  const begin = (result: SavedResult | null): void => {
    keepDraft(key, { version, base: {}, typed: {} });
    command.reset();
    setTyped(typedResult(scheme, result));
    setVersion(result?.version ?? 0);
    setState('typing');
  };
  const save = (differenceReason?: string): void => {
    const [first] = openFields(typed, scheme);
    if (first !== undefined) {
      setState('asked');
      document.getElementById(first)?.focus();
      return;
    }
    command.mutate(
      {
        districtCode: district.code,
        fiscalYear,
        ...resultInput(typed),
        ...(differenceReason === undefined ? {} : { differenceReason }),
        ...(version === 0 ? {} : { version }),
      },
      {
        onSuccess: ({ recordItaResult: { itaResult } }) => {
          keepDraft(key, { version, base: {}, typed: {} });
          setVersion(itaResult.version);
          setState('saved');
        },
      },
    );
  };
  const question =
    command.error instanceof ApiRefusal && command.error.code === 'ITA_TOTAL_DIFFERS' ? command.error.message : null;
  const isAsked = state === 'asked';
  const sourceError = fieldError(command.error, 'source');
  const name = nameOf(district);
  return (
    <Box
      component="form"
      noValidate
      aria-label={translate('itaRecord.of', { name, year: fiscalYear })}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 420px' },
        alignItems: 'start',
      }}
    >
      {state === 'restored' && (
        <Alert
          severity="info"
          variant="outlined"
          sx={{ gridColumn: '1 / -1' }}
          action={
            <Button size="small" color="inherit" onClick={() => begin(saved)}>
              {translate('schemes.discard')}
            </Button>
          }
        >
          {translate('schemes.restored')}
        </Alert>
      )}
      <Card title={translate('itaRecord.of', { name, year: fiscalYear })}>
        <ScoreFields scheme={scheme} scores={typed.scores} asked={isAsked} onScores={(scores) => change({ scores })} />
      </Card>
      <Box sx={{ display: 'grid', gap: 2, minWidth: 0, position: { md: 'sticky' }, top: { md: 16 } }}>
        <Card title={translate('ita.derived')}>
          <DerivedScore scheme={scheme} typed={typed.scores} />
        </Card>
        <Card title={translate('itaRecord.printed')}>
          <Box sx={{ display: 'grid', gap: 1.5 }}>
            <RadioGroup
              row
              aria-label={translate('itaRecord.printed')}
              value={typed.isPublished ? 'yes' : 'no'}
              onChange={(_event, value) => change({ isPublished: value === 'yes' })}
            >
              <FormControlLabel value="no" control={<Radio />} label={translate('ita.unpublished')} />
              <FormControlLabel value="yes" control={<Radio />} label={translate('itaRecord.is_published')} />
            </RadioGroup>
            {typed.isPublished ? (
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
                <TextField
                  id="published-total"
                  size="small"
                  label={translate('itaRecord.published_total')}
                  value={typed.publishedTotal}
                  error={typed.publishedTotal === '' ? isAsked : !isScore(typed.publishedTotal)}
                  helperText={translate('itaRecord.total_hint')}
                  onChange={({ target }) => change({ publishedTotal: scoreTyped(target.value) })}
                  slotProps={{ htmlInput: { inputMode: 'decimal', autoComplete: 'off' } }}
                  sx={{ flex: '1 1 150px' }}
                />
                <TextField
                  size="small"
                  label={translate('itaRecord.published_level')}
                  value={typed.publishedLevel}
                  helperText={translate('itaRecord.level_hint')}
                  onChange={({ target }) => change({ publishedLevel: target.value })}
                  slotProps={{ htmlInput: { maxLength: 100 } }}
                  sx={{ flex: '1 1 150px' }}
                />
              </Box>
            ) : (
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {translate('itaRecord.unpublished_hint')}
              </Typography>
            )}
            <TextField
              id="result-source"
              size="small"
              multiline
              label={translate('operations.source')}
              value={typed.source}
              error={sourceError !== undefined || (isAsked && typed.source.trim() === '')}
              helperText={sourceError ?? translate('itaRecord.source_hint')}
              onChange={({ target }) => change({ source: target.value })}
              slotProps={{ htmlInput: { maxLength: 1000 } }}
            />
          </Box>
        </Card>
        {question !== null && (
          <ConfirmDifference
            words={question}
            before={saved?.published?.differenceReason ?? ''}
            busy={command.isPending}
            onConfirm={save}
            onCorrect={() => {
              command.reset();
              document.getElementById('published-total')?.focus();
            }}
          />
        )}
        {question === null && (
          <RefusalAlert error={command.error} fields={['source']} onReload={() => void latest().then(begin)} />
        )}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
          {question === null && (
            <Button type="submit" variant="contained" loading={command.isPending}>
              {translate('operations.save')}
            </Button>
          )}
          {isAsked && openFields(typed, scheme).length > 0 && (
            <Typography role="alert" variant="body2" sx={{ color: 'error.main' }}>
              {translate('itaRecord.open')}
            </Typography>
          )}
        </Box>
        {state === 'saved' && command.data && (
          <Alert
            severity="success"
            variant="outlined"
            role="status"
            action={
              next && (
                <Button size="small" color="inherit" onClick={() => onNext(next.code)}>
                  {translate('itaRecord.next', { name: nameOf(next) })}
                </Button>
              )
            }
          >
            {translate('itaRecord.saved', { total: formatScore(command.data.recordItaResult.itaResult.total) })}
          </Alert>
        )}
      </Box>
    </Box>
  );
}
