import Alert from '@mui/material/Alert';
import { sameValue } from '@sucharit/domain/revisions';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { useOperation } from '../../providers/use-operation.js';
import { Answer, Notice, Page } from '../../shared/page.js';
import { TextLink } from '../../shared/text-link.js';
import { TriedForm } from '../../shared/tried-form.js';
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

/** The form of a scheme, tried out on the results of the year. */
function Editor({ fiscalYear, scheme, start, onReload, latest }: EditorProps) {
  const translate = useTranslate();
  /** The scheme that somebody else saved while this was typed. */
  const [theirs, setTheirs] = useState<TypedScheme | null>(null);
  const newer = (typed: TypedScheme): string => {
    const differing = theirs ? parts.filter((part) => !sameValue(theirs[part], typed[part])) : [];
    const names = differing.map((part) => translate(partLabels[part])).join(', ');
    return [translate('schemes.newer'), ...(names ? [translate('schemes.differs', { parts: names })] : [])].join(' ');
  };
  return (
    <TriedForm
      draft={['scheme', String(fiscalYear)]}
      label={translate('schemes.of', { year: fiscalYear })}
      start={start}
      savedVersion={scheme?.version ?? 0}
      preview={itaSchemePreviewQuery}
      save={setItaScheme}
      toPreview={(typed) => inputOf(fiscalYear, typed)}
      toSave={(typed, version) => ({ ...inputOf(fiscalYear, typed), ...version })}
      ready={figuresStand}
      latest={async () => {
        const saved = await latest();
        if (saved) setTheirs(typedOf(saved));
        return saved?.version;
      }}
      onReload={onReload}
      saved={({ setItaScheme: { recomputed, changed } }) =>
        translate('schemes.saved', { year: fiscalYear, recomputed, changed })
      }
      next="/schemes"
      words={{ try: translate('schemes.try'), hint: translate('schemes.try_hint'), newer }}
      fields={(form) => (
        <>
          {(scheme?.compiledSummaries ?? 0) > 0 && (
            <Alert severity="info" variant="outlined">
              {translate('schemes.summaries_stay', { count: scheme?.compiledSummaries ?? 0 })}
            </Alert>
          )}
          <SchemeFields {...form} fixed={(scheme?.recordedResults ?? 0) > 0} />
        </>
      )}
      effect={({ itaSchemePreview }, { levels }) => (
        <PreviewCard preview={itaSchemePreview} before={scheme?.levels ?? []} after={levels} />
      )}
    />
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
