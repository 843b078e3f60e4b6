import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { formatSize } from '@sucharit/domain/shared';
import { useNotify, useTranslate } from 'react-admin';
import { useCallback, useRef, useState, type DragEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useCommand } from '../../providers/use-operation.js';
import { TextLink } from '../../shared/text-link.js';
import { LoadingBars, Page } from '../../shared/page.js';
import { useUnsaved } from '../../shared/drafts/unsaved.js';
import { correctionsOf, type Corrected } from './corrections.js';
import type { FindingState } from './findings-list.js';
import { ReadingView } from './reading-view.js';
import { importPlan, readDocument, type Reading } from './reading-query.js';
import { SaveReading } from './save-reading.js';

interface Document {
  readonly fileName: string;
  readonly size: number;
  readonly contentBase64: string;
}

/** Largest file that is worth sending, in bytes; the API refuses more. */
const largest = 2_000_000;

const base64 = (bytes: Uint8Array): string => {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
};

function DropZone({ document, onFile }: { document: Document | null; onFile: (file: File | undefined) => void }) {
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

/** A document is dropped, read, looked at beside its text, corrected, and saved as a draft. */
export function PlanImportPage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const [parameters] = useSearchParams();
  /** The year of the plan that was missing, when that is what led here. */
  const wanted = Number(parameters.get('year')) || null;
  const [document, setDocument] = useState<Document | null>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const [replace, setReplace] = useState(false);
  const [corrected, setCorrected] = useState<Corrected>({});
  const [accepted, setAccepted] = useState<ReadonlySet<number>>(new Set());
  const [reading, setReading] = useState<Reading | null>(null);
  const read = useCommand<{ readPlanDocument: Reading }, object>(readDocument, { keep: true });
  const save = useCommand<{ importPlanDocument: { plan: { id: string } } }, object>(importPlan);
  const isSaved = useRef(false);
  const maySaveAlone = useCallback(() => Promise.resolve(isSaved.current), []);
  useUnsaved(Object.keys(corrected).length > 0, maySaveAlone);

  const ask = ({ contentBase64 }: Document): void =>
    read.mutate({ contentBase64 }, { onSuccess: (answer) => setReading(answer.readPlanDocument) });
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    read.reset();
    save.reset();
    setReading(null);
    isSaved.current = false;
    setReplace(false);
    setCorrected({});
    setAccepted(new Set());
    setTooLarge(file.size > largest);
    setDocument(null);
    if (file.size > largest) return;
    const contentBase64 = base64(new Uint8Array(await file.arrayBuffer()));
    const taken = { fileName: file.name, size: file.size, contentBase64 };
    setDocument(taken);
    ask(taken);
  };
  const stateOf = (index: number): FindingState => {
    const path = reading?.findings[index]?.path;
    if (path && corrected[path] !== undefined) return 'corrected';
    return accepted.has(index) ? 'accepted' : 'open';
  };
  const send = (): void => {
    if (!document || !reading) return;
    save.mutate(
      {
        fileName: document.fileName,
        contentBase64: document.contentBase64,
        ...(reading.plan ? { replace, planVersion: reading.plan.version } : {}),
        corrections: correctionsOf(reading, corrected),
      },
      {
        onSuccess: ({ importPlanDocument: { plan } }) => {
          isSaved.current = true;
          notify('planImport.saved', { type: 'success' });
          void navigate(`/plans/${plan.id}`);
        },
        // What stands in the plan's place may have changed meanwhile: it is looked at anew, and replacing is asked anew.
        onError: () => {
          setReplace(false);
          ask(document);
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
        <DropZone document={document} onFile={(file) => void take(file)} />
        {(read.error || tooLarge) && (
          <Alert severity="error" variant="outlined">
            {tooLarge ? translate('planImport.too_large') : read.error?.message}
          </Alert>
        )}
        {read.isPending && !reading && <LoadingBars />}
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
              left={reading.findings.filter((_finding, index) => stateOf(index) === 'open').length}
              replace={replace}
              onReplace={setReplace}
              saving={save.isPending}
              error={save.error}
              onSave={send}
            />
            <ReadingView
              reading={reading}
              corrected={corrected}
              onCorrect={(path, text) =>
                setCorrected(({ [path]: _before, ...others }) => (text === null ? others : { ...others, [path]: text }))
              }
              stateOf={stateOf}
              onAccept={(indexes, isAccepted) =>
                setAccepted((current) => {
                  const next = new Set(current);
                  for (const index of indexes) {
                    if (isAccepted) next.add(index);
                    else next.delete(index);
                  }
                  return next;
                })
              }
            />
          </>
        )}
      </Box>
    </Page>
  );
}
