import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { EditBase, useEditContext, useTranslate, type RaRecord } from 'react-admin';
import { useFormState } from 'react-hook-form';
import type { ReactNode } from 'react';
import { ApiRefusal } from '../../providers/graphql-client.js';
import { Answer } from '../page.js';

/** A page about one record, which its address names: read, and saved as it was typed once the API has taken it. */
export const RecordPage = ({ onSaved, children }: { readonly onSaved: () => void; readonly children: ReactNode }) => (
  <EditBase
    mutationMode="pessimistic"
    mutationOptions={{ onSuccess: onSaved }}
    // The page itself says what is the matter, and stays.
    queryOptions={{ onError: () => undefined }}
    disableAuthentication
  >
    {children}
  </EditBase>
);

/** Record of the page around it once it is there; `gone` where its address names none. */
export function RecordOf<Row extends RaRecord>({
  gone,
  children,
}: {
  readonly gone: ReactNode;
  readonly children: (record: Row) => ReactNode;
}) {
  const { record, ...query } = useEditContext<Row>();
  if (query.error instanceof ApiRefusal && query.error.status === 404) return gone;
  return <Answer query={{ ...query, data: record }}>{children}</Answer>;
}

/** Why a form was not saved, unless a field says it already; after a conflict, the way to what others saved. */
export function FormRefusal({ onReload }: { readonly onReload?: () => unknown }) {
  const translate = useTranslate();
  const { errors } = useFormState();
  const { conflict, serverError } = (errors.root ?? {}) as Record<string, { message?: string } | undefined>;
  if (!conflict && !serverError) return null;
  return (
    <Alert
      severity="error"
      variant="outlined"
      action={
        conflict &&
        onReload && (
          <Button size="small" color="inherit" onClick={() => void onReload()}>
            {translate('operations.load_theirs')}
          </Button>
        )
      }
    >
      {(conflict ?? serverError)?.message}
    </Alert>
  );
}

/** Sends the form around it, once something was typed and nothing is missing. */
export function SubmitButton({ label, complete = true }: { readonly label: string; readonly complete?: boolean }) {
  const translate = useTranslate();
  const { isDirty, isSubmitting } = useFormState();
  return (
    <Button
      type="submit"
      variant="contained"
      disabled={!isDirty || !complete}
      loading={isSubmitting}
      sx={{ justifySelf: 'start' }}
    >
      {translate(label)}
    </Button>
  );
}
