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
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { useLanguage } from '../../i18n/use-language.js';
import { useOperation } from '../../providers/use-operation.js';
import { Answer, Notice, Page } from '../../shared/page.js';
import { TextLink } from '../../shared/text-link.js';
import { TriedForm } from '../../shared/tried-form.js';
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

/** The form of a checklist, tried out on the plans or reports that it judges. */
function Editor({ place, checklist, start, onReload, latest }: EditorProps) {
  const translate = useTranslate();
  return (
    <TriedForm
      draft={['checklist', checklistAddress(place)]}
      label={translate('checklists.title')}
      start={start}
      savedVersion={checklist?.version ?? 0}
      preview={itemChecklistPreviewQuery}
      save={setItemChecklist}
      toPreview={(typed) => ({ ...place, ...typed })}
      toSave={(typed, version) => ({ ...place, ...typed, ...version })}
      latest={async () => (await latest())?.version}
      onReload={onReload}
      saved={({ setItemChecklist: { judged, changed } }) => translate('checklists.saved', { judged, changed })}
      next="/checklists"
      words={{
        try: translate('checklists.try'),
        hint: translate('checklists.try_hint'),
        newer: () => translate('checklists.newer'),
      }}
      fields={(form) => <ChecklistFields {...form} rules={rulesFor(place)} needsRules={isPlanChecklist(place)} />}
      effect={({ itemChecklistPreview }) => <ChangesCard preview={itemChecklistPreview} />}
    />
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
