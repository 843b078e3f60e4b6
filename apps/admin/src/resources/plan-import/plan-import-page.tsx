import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useRef, useState, type DragEvent } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../i18n/use-language.js';
import { ApiRefusal } from '../../providers/graphql-client.js';
import { useCommand } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { ChecklistLights } from '../../shared/checklist-lights.js';
import { formatSize } from '../../shared/format.js';
import { Page } from '../../shared/page.js';
import type { PlanData } from '../plans/plan-query.js';
import { SourceText } from './source-text.js';

const importPlan = `mutation ImportPlan($input: ImportPlanDocumentInput!) {
  importPlanDocument(input: $input) {
    findings { code messageTh messageEn start end }
    plan {
      id fiscalYear districtCode status district { nameTh nameEn }
      checklist { complete items { key status evidence { text start end } } }
      measures { number title dimension } risks { number }
    }
  }
}`;

export interface Finding {
  readonly code: string;
  readonly messageTh: string;
  readonly messageEn: string;
  readonly start: number;
  readonly end: number;
}
interface Imported {
  readonly importPlanDocument: {
    readonly findings: readonly Finding[];
    readonly plan: Pick<PlanData, 'id' | 'fiscalYear' | 'districtCode' | 'status' | 'district' | 'risks'> & {
      readonly checklist: {
        readonly items: readonly (PlanData['checklist']['items'][number] & {
          evidence: { text: string; start: number | null; end: number | null } | null;
        })[];
      };
      readonly measures: readonly { number: number; title: string }[];
    };
  };
}
interface Document {
  readonly fileName: string;
  readonly size: number;
  /** The text, where the file is one; a Word file is read by the API. */
  readonly text: string | null;
  readonly contentBase64: string | null;
}

/** Largest file that is worth sending, in bytes; the API refuses more. */
const largest = 2_000_000;

const base64 = (bytes: Uint8Array): string => {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
};

async function readFile(file: File): Promise<Document> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isText = /\.(txt|md)$/i.test(file.name);
  return {
    fileName: file.name,
    size: file.size,
    text: isText ? new TextDecoder().decode(bytes) : null,
    contentBase64: isText ? null : base64(bytes),
  };
}

/** A document is dropped, read, and shown beside what was understood. */
export function PlanImportPage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { language, nameOf } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [document, setDocument] = useState<Document | null>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const [replace, setReplace] = useState(false);
  const [place, setPlace] = useState<{ start: number; end: number } | null>(null);
  const command = useCommand<Imported, object>(importPlan);
  const result = command.data?.importPlanDocument;
  const offersReplace =
    command.error instanceof ApiRefusal && ['PLAN_EXISTS', 'DOCUMENT_ALREADY_IMPORTED'].includes(command.error.code);

  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    command.reset();
    setReplace(false);
    setPlace(null);
    setTooLarge(file.size > largest);
    setDocument(file.size > largest ? null : await readFile(file));
  };
  const send = (): void => {
    if (!document) return;
    const { fileName, text, contentBase64 } = document;
    command.mutate({ fileName, ...(text === null ? { contentBase64 } : { text }), replace });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };

  return (
    <Page title={translate('nav.planImport')} intro={translate('planImport.intro')}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Box
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
          sx={{
            p: 3,
            textAlign: 'center',
            borderRadius: 1.5,
            border: '2px dashed',
            borderColor: over ? 'primary.main' : 'divider',
            bgcolor: 'background.paper',
            display: 'grid',
            gap: 1,
            justifyItems: 'center',
          }}
        >
          <input
            ref={input}
            type="file"
            accept=".txt,.md,.docx"
            hidden
            aria-label={translate('planImport.choose')}
            onChange={({ target }) => void take(target.files?.[0])}
          />
          <Typography>
            {document ? `${document.fileName} · ${formatSize(document.size)}` : translate('planImport.drop')}
          </Typography>
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', justifyContent: 'center' }}>
            <Button variant={document ? 'outlined' : 'contained'} onClick={() => input.current?.click()}>
              {translate(document ? 'planImport.choose_other' : 'planImport.choose')}
            </Button>
            {document && !result && (
              <Button variant="contained" loading={command.isPending} onClick={send}>
                {translate('planImport.read')}
              </Button>
            )}
          </Box>
          {offersReplace && (
            <FormControlLabel
              control={<Checkbox checked={replace} onChange={(_event, checked) => setReplace(checked)} />}
              label={translate('planImport.replace')}
            />
          )}
        </Box>
        {(command.error || tooLarge) && (
          <Alert severity="error" variant="outlined">
            {tooLarge ? translate('planImport.too_large') : command.error?.message}
          </Alert>
        )}
        {result && (
          <Alert
            severity="success"
            variant="outlined"
            action={
              <Button variant="contained" size="small" onClick={() => void navigate(`/plans/${result.plan.id}`)}>
                {translate('planImport.open')}
              </Button>
            }
          >
            {translate('planImport.done', {
              name: nameOf(result.plan.district),
              year: result.plan.fiscalYear,
              measures: result.plan.measures.length,
              risks: result.plan.risks.length,
            })}
          </Alert>
        )}
        {document && (
          <Box
            sx={{
              display: 'grid',
              gap: 2,
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
              alignItems: 'start',
            }}
          >
            {document.text !== null && (
              <SourceText
                text={document.text}
                findings={result?.findings ?? []}
                place={place}
                label={translate('planImport.source')}
              />
            )}
            {result && (
              <Box sx={{ display: 'grid', gap: 2 }}>
                <Card title={translate('planImport.findings', { count: result.findings.length })}>
                  {result.findings.length === 0 && <Typography>{translate('planImport.no_findings')}</Typography>}
                  <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
                    {result.findings.map((finding, index) => (
                      <li key={index}>
                        <Button
                          size="small"
                          onClick={() => setPlace({ start: finding.start, end: finding.end })}
                          sx={{ textAlign: 'left', justifyContent: 'flex-start', minHeight: 0, py: 0.5 }}
                        >
                          {language === 'en' ? finding.messageEn : finding.messageTh}
                        </Button>
                      </li>
                    ))}
                  </Box>
                </Card>
                <Card title={translate('plan.checklist')}>
                  <ChecklistLights items={result.plan.checklist.items} />
                </Card>
                <Card title={translate('plan.section.measures')}>
                  <Box component="ol" sx={{ m: 0, pl: 3 }}>
                    {result.plan.measures.map(({ number, title }) => (
                      <li key={number} value={number}>
                        {title}
                      </li>
                    ))}
                  </Box>
                </Card>
              </Box>
            )}
          </Box>
        )}
      </Box>
    </Page>
  );
}
