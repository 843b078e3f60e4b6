import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import {
  assessmentTrackNames,
  isPlanChecklist,
  itemFunctionNames,
  itemFunctions,
  rulesFor,
  type AssessmentTrack,
  type ItemFunction,
} from '@sucharit/domain/checklists';
import { isFiscalYear } from '@sucharit/domain/shared';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { useLanguage } from '../../i18n/use-language.js';
import { useAccount } from '../../providers/use-account.js';
import { useCommand, useOperation } from '../../providers/use-operation.js';
import { draftKey, keepDraft, readDraft } from '../../shared/drafts/draft-store.js';
import { Answer, Notice, Page } from '../../shared/page.js';
import { RefusalAlert } from '../../shared/refusal.js';
import { SourceCard } from '../../shared/source-card.js';
import { TextLink } from '../../shared/text-link.js';
import { useAddress } from '../../shared/use-address.js';
import { ChangesCard } from './changes-card.js';
import { checklistAddress, type Checklist } from './checklist-address.js';
import { ChecklistFields, type TypedChecklist } from './checklist-fields.js';
import { itemChecklistPreviewQuery, itemChecklistsQuery, setItemChecklist } from './checklists.operations.js';

type Place = Pick<Checklist, 'function' | 'track' | 'fiscalYear'>;

const typedOf = ({ code, nameTh, nameEn, contents, source, confirmed }: TypedChecklist): TypedChecklist => ({
  ...{ code, nameTh, nameEn, source, confirmed },
  contents: contents.map((content) => ({ rule: content.rule, nameTh: content.nameTh, nameEn: content.nameEn })),
});

interface EditorProps {
  readonly place: Place;
  /** The checklist of the year; absent when it has none yet. */
  readonly checklist: Checklist | undefined;
  /** The first values of the form. */
  readonly start: TypedChecklist;
  /** Begins the form anew with what is saved. */
  readonly onReload: () => void;
  /** The checklist as it is saved by now. */
  readonly latest: () => Promise<Checklist | undefined>;
}

/** The form of a checklist: typed, tried out on the plans or reports that it judges, and only then saved. */
function Editor({ place, checklist, start, onReload, latest }: EditorProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const key = draftKey(useAccount()?.username ?? '', 'checklist', checklistAddress(place));
  const [left] = useState(() => readDraft<{ checklist: TypedChecklist }>(key));
  const [typed, setTyped] = useState<TypedChecklist>(left?.typed.checklist ?? start);
  const [version, setVersion] = useState(left?.version ?? checklist?.version ?? 0);
  const [isNewer, setIsNewer] = useState(false);
  const [tried, setTried] = useState<TypedChecklist | null>(null);
  const preview = useCommand(itemChecklistPreviewQuery, { keep: true });
  const save = useCommand(setItemChecklist);
  const keep = (kept: TypedChecklist, at: number): void =>
    keepDraft<{ checklist: TypedChecklist }>(key, { version: at, base: {}, typed: { checklist: kept } });
  const change = (next: TypedChecklist): void => {
    setTyped(next);
    keep(next, version);
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
    setIsNewer(true);
    setTried(null);
    save.reset();
    preview.reset();
    keep(typed, saved.version);
  };
  const error = save.error ?? preview.error;
  const isTried = tried === typed && preview.data !== undefined && !preview.error;
  const input = { ...place, ...typed };
  return (
    <Box
      component="form"
      noValidate
      aria-label={translate('checklists.title')}
      onSubmit={(event) => {
        event.preventDefault();
        save.reset();
        setTried(typed);
        preview.mutate(input);
      }}
      sx={{ display: 'grid', gap: 2 }}
    >
      {(isNewer || left) && (
        <Alert severity={isNewer ? 'warning' : 'info'} variant="outlined" action={discard}>
          {translate(isNewer ? 'checklists.newer' : 'schemes.restored')}
        </Alert>
      )}
      <ChecklistFields
        value={typed}
        error={error}
        rules={rulesFor(place)}
        needsRules={isPlanChecklist(place)}
        onChange={change}
      />
      <SourceCard value={typed} error={error} onChange={(changes) => change({ ...typed, ...changes })} />
      <RefusalAlert error={error} onReload={() => void goOn()} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Button type="submit" variant={isTried ? 'outlined' : 'contained'} loading={preview.isPending}>
          {translate('checklists.try')}
        </Button>
        <Button
          variant="contained"
          disabled={!isTried}
          loading={save.isPending}
          onClick={() =>
            save.mutate(
              { ...input, ...(version === 0 ? {} : { version }) },
              {
                onSuccess: ({ setItemChecklist: { judged, changed } }) => {
                  forget();
                  notify(translate('checklists.saved', { judged, changed }), { type: 'success' });
                  void navigate('/checklists');
                },
              },
            )
          }
        >
          {translate('operations.save')}
        </Button>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('checklists.try_hint')}
        </Typography>
      </Box>
      {isTried && <ChangesCard preview={preview.data.itemChecklistPreview} />}
    </Box>
  );
}

/** The checklist of one function, track and year, or that of another year as the beginning of a new one. */
export function ChecklistPage() {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const asked = useParams();
  const { get } = useAddress();
  const [visit, setVisit] = useState(0);
  const query = useOperation(itemChecklistsQuery);
  const fiscalYear = Number(asked['fiscalYear']);
  const of = itemFunctions.find((one): one is ItemFunction => one === asked['function']);
  const track = Object.keys(assessmentTrackNames).find((one): one is AssessmentTrack => one === asked['track']);
  const place: Place | null = of && track && isFiscalYear(fiscalYear) ? { function: of, track, fiscalYear } : null;
  const back = { to: '/checklists', label: translate('checklists.back') };
  const title = place ? `${nameOf(itemFunctionNames[place.function])} ${fiscalYear}` : translate('checklists.title');
  return (
    <Page title={title} intro={translate('checklists.edit_intro')} back={back}>
      <Answer query={query}>
        {({ itemChecklists }) => {
          const same = (year: number): Checklist | undefined =>
            itemChecklists.find(
              (one) => one.function === place?.function && one.track === place.track && one.fiscalYear === year,
            );
          const checklist = same(fiscalYear);
          const first = checklist ?? same(Number(get('from')));
          if (!first || !place)
            return (
              <Notice
                title={translate('checklists.gone')}
                hint={translate('checklists.gone_hint')}
                action={<TextLink to="/checklists">{translate('checklists.back')}</TextLink>}
              />
            );
          return (
            <Editor
              key={`${checklistAddress(place)} ${visit}`}
              place={place}
              checklist={checklist}
              start={checklist ? typedOf(checklist) : { ...typedOf(first), source: '', confirmed: false }}
              onReload={() => void query.refetch().then(() => setVisit((count) => count + 1))}
              latest={async () =>
                (await query.refetch()).data?.itemChecklists.find(
                  (one) =>
                    one.function === place.function && one.track === place.track && one.fiscalYear === fiscalYear,
                )
              }
            />
          );
        }}
      </Answer>
    </Page>
  );
}
