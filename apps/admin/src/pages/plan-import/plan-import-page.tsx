import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ImportPlanDocumentInput } from '@sucharit/contract';
import { documentLimits } from '@sucharit/domain/plans';
import { formatSize } from '@sucharit/domain/shared';
import { useNotify, useTranslate } from 'react-admin';
import { useRef, useState, type DragEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useCommand } from '../../providers/use-operation.js';
import { TextLink } from '../../shared/text-link.js';
import { LoadingBars, Page } from '../../shared/page.js';
import { useLanguage } from '../../i18n/use-language.js';
import { formatInstant } from '../../shared/format.js';
import { correctionsOf } from './corrections.js';
import type { GivenDocument } from './kept-review.js';
import { ReadingView } from './reading-view.js';
import type { Reading } from './reading.js';
import { SaveReading } from './save-reading.js';
import { forgetUpload, withUpload } from './upload.js';
import { useReview } from './use-review.js';
import { importPlan, readPlanDocument } from './plan-import.operations.js';

function DropZone({ document, onFile }: { document: GivenDocument | null; onFile: (file: File | undefined) => void }) {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <Box
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        onFile(event.dataTransfer.files[0]);
      }}
      sx={{
        p: document ? 1.5 : 4,
        borderRadius: 1.5,
        border: '2px dashed',
        borderColor: over ? 'primary.main' : 'divider',
        bgcolor: 'background.paper',
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1.5,
        alignItems: 'center',
        justifyContent: document ? 'space-between' : 'center',
      }}
    >
      <input
        ref={input}
        type="file"
        accept=".txt,.md,.docx"
        hidden
        aria-label={translate('planImport.choose')}
        onChange={({ target }) => {
          onFile(target.files?.[0]);
          target.value = '';
        }}
      />
      <Typography>
        {document ? `${document.fileName} · ${formatSize(document.size)}` : translate('planImport.drop')}
      </Typography>
      <Button
        variant={document ? 'outlined' : 'contained'}
        size={document ? 'small' : 'medium'}
        onClick={() => input.current?.click()}
      >
        {translate(document ? 'planImport.choose_other' : 'planImport.choose')}
      </Button>
    </Box>
  );
}

/** The fields of the API's input, with the file in the place of its number. */
type DocumentToSave = Omit<ImportPlanDocumentInput, 'uploadId'> & { readonly file: Blob };

/** A document is dropped, read, looked at beside its text, corrected, and saved as a draft. */
export function PlanImportPage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const { language } = useLanguage();
  const [parameters] = useSearchParams();
  /** The year of the plan that was missing, when that is what led here. */
  const wanted = Number(parameters.get('year')) || null;
  const [tooLarge, setTooLarge] = useState(false);
  const [replace, setReplace] = useState(false);
  const read = useCommand(readPlanDocument, { keep: true, before: (given: { file: Blob }) => withUpload(given) });
  const save = useCommand(importPlan, { before: (given: DocumentToSave) => withUpload(given) });
  const ask = ({ file }: GivenDocument, then: (reading: Reading) => void): void =>
    read.mutate({ file }, { onSuccess: (answer) => then(answer.readPlanDocument) });
  const review = useReview(ask);
  const { document, reading, restored, edit } = review;
  const reset = (given: GivenDocument | null): void => {
    read.reset();
    save.reset();
    setReplace(false);
    review.begin(given);
  };
  const take = (file: File | undefined): void => {
    if (!file) return;
    reset(null);
    setTooLarge(file.size > documentLimits.bytes);
    if (file.size > documentLimits.bytes) return;
    const given = { fileName: file.name, size: file.size, file };
    review.begin(given);
    ask(given, review.setReading);
  };
  const send = (): void => {
    if (!document || !reading) return;
    save.mutate(
      {
        fileName: document.fileName,
        file: document.file,
        ...(reading.plan ? { replace, planVersion: reading.plan.version } : {}),
        corrections: correctionsOf(reading, review.corrections),
      },
      {
        onSuccess: ({ importPlanDocument: { plan } }) => {
          notify('planImport.saved', { type: 'success' });
          void review.done().then(() => navigate(`/plans/${plan.id}`));
        },
        // What stands in the plan's place may have changed meanwhile: it is looked at anew, and replacing is asked anew.
        onError: () => {
          setReplace(false);
          forgetUpload(document.file);
          ask(document, review.setReading);
        },
      },
    );
  };

  return (
    <Page
      title={translate('nav.planImport')}
      intro={translate(wanted === null ? 'planImport.intro' : 'planImport.intro_year', { wanted })}
    >
      <Box sx={{ display: 'grid', gap: 2 }}>
        <DropZone document={document} onFile={take} />
        {(read.error || tooLarge) && (
          <Alert severity="error" variant="outlined">
            {tooLarge ? translate('planImport.too_large') : read.error?.message}
          </Alert>
        )}
        {read.isPending && !reading && <LoadingBars />}
        {restored && (
          <Alert
            severity={restored.lost.length > 0 ? 'warning' : 'info'}
            variant="outlined"
            action={
              <Button size="small" color="inherit" onClick={() => reset(null)}>
                {translate('planImport.discard')}
              </Button>
            }
          >
            {restored.lost.length > 0
              ? `${translate('planImport.read_differently')} ${restored.lost.join(' · ')}`
              : translate('planImport.restored', { date: formatInstant(restored.at, language) })}
          </Alert>
        )}
        {reading && (
          <>
            {wanted !== null && reading.fiscalYear !== wanted && (
              <Alert severity="warning" variant="outlined">
                {translate('planImport.other_year', { year: reading.fiscalYear, wanted })}{' '}
                <TextLink to={`/my-district?year=${wanted}`}>
                  {translate('planImport.back_to_year', { wanted })}
                </TextLink>
              </Alert>
            )}
            <SaveReading
              reading={reading}
              left={reading.findings.filter((_finding, index) => review.stateOf(index) === 'open').length}
              unfinished={edit?.unfinished ?? false}
              replace={replace}
              onReplace={setReplace}
              stale={read.isPending}
              saving={save.isPending}
              error={save.error}
              onSave={send}
            />
            <ReadingView
              reading={reading}
              corrected={review.corrected}
              edit={edit}
              onType={review.onType}
              onClose={review.onClose}
              stateOf={review.stateOf}
              onAccept={review.onAccept}
            />
          </>
        )}
      </Box>
    </Page>
  );
}
