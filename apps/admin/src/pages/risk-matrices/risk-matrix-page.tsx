import { matrixInForce } from '@sucharit/domain/risks';
import { isFiscalYear, ratingLimit } from '@sucharit/domain/shared';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { useOperation } from '../../providers/use-operation.js';
import { Answer, NothingHere, Page } from '../../shared/page.js';
import { TriedForm } from '../../shared/tried-form.js';
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

/** The form of a matrix, tried out on the risks of its years. */
function Editor({ fiscalYear, matrices, onReload, latest }: EditorProps) {
  const translate = useTranslate();
  const before = matrixInForce(matrices, fiscalYear);
  const isOwn = before?.inForceFrom === fiscalYear;
  const sizeBefore = before?.size ?? null;
  const start: TypedMatrix = {
    ...definitionOf(before ?? nothing, sizeBefore),
    source: isOwn ? before.source : '',
    confirmed: isOwn && before.confirmed,
  };
  return (
    <TriedForm
      draft={['risk-matrix', String(fiscalYear)]}
      label={translate('matrices.of_year', { year: fiscalYear })}
      start={start}
      savedVersion={versionOf(matrices, fiscalYear)}
      preview={riskMatrixPreviewQuery}
      save={setRiskMatrix}
      toPreview={(typed) => inputOf(fiscalYear, typed)}
      toSave={(typed, version) => ({ ...inputOf(fiscalYear, typed), ...version })}
      ready={({ bands }) => bands.every(({ to }) => isWhole(to))}
      latest={async () => versionOf(await latest(), fiscalYear)}
      onReload={onReload}
      saved={({ setRiskMatrix: { moved } }) => translate('matrices.saved', { year: fiscalYear, moved })}
      next="/risk-matrices"
      words={{
        try: translate('schemes.try'),
        hint: translate('schemes.try_hint'),
        newer: () => translate('schemes.newer'),
      }}
      fields={(form) => <MatrixFields {...form} sizeBefore={sizeBefore} />}
      effect={({ riskMatrixPreview }, { bands }) => (
        <MatrixPreviewCard preview={riskMatrixPreview} before={before?.bands ?? []} after={bands} />
      )}
    />
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
