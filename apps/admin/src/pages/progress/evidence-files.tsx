import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { evidenceLimits } from '@sucharit/domain/progress';
import { formatSize, refusalMessage } from '@sucharit/domain/shared';
import { useLogoutIfAccessDenied, useTranslate } from 'react-admin';
import { useRef, useState, type DragEvent } from 'react';
import { sendFile } from '../../providers/graphql-client.js';
import { languageNow } from '../../providers/preferences.js';
import { operationKey, useCommand } from '../../providers/use-operation.js';
import type { EvidenceFile } from './report-data.js';
import { removeEvidence, reportQuery } from './progress.operations.js';

interface EvidenceFilesProps {
  readonly reportId: string;
  readonly measure: { readonly id: string; readonly number: number };
  readonly files: readonly EvidenceFile[];
  readonly editable: boolean;
}

/** One file: to be downloaded, and where it may be, removed after a second look. */
function FileLine({ file, editable, onRemove }: { file: EvidenceFile; editable: boolean; onRemove: () => void }) {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', minHeight: 32 }}>
      <Link href={file.url} download={file.fileName} variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {file.fileName}
      </Link>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {formatSize(file.size)}
      </Typography>
      {editable &&
        (asking ? (
          <>
            <Button size="small" color="error" variant="outlined" onClick={onRemove}>
              {translate('evidence.confirm', { name: file.fileName })}
            </Button>
            <Button size="small" onClick={() => setAsking(false)}>
              {translate('ra.action.cancel')}
            </Button>
          </>
        ) : (
          <Button
            size="small"
            color="inherit"
            aria-label={translate('evidence.remove_of', { name: file.fileName })}
            onClick={() => setAsking(true)}
          >
            {translate('evidence.remove')}
          </Button>
        ))}
    </Box>
  );
}

/** The files that show what is said about a measure; more are dropped here. Each is sent at once and kept when it is listed. */
export function EvidenceFiles({ reportId, measure, files, editable }: EvidenceFilesProps) {
  const translate = useTranslate();
  const client = useQueryClient();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState<string | null>(null);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const remove = useCommand(removeEvidence, { keep: true });
  const reload = (): Promise<void> =>
    client.invalidateQueries({ queryKey: operationKey(reportQuery, { id: reportId }) });

  const give = async (given: readonly File[]): Promise<void> => {
    const refused: string[] = [];
    for (const file of given) {
      if (file.size > evidenceLimits.bytes) {
        const sizes = { actual: file.size, maximum: evidenceLimits.bytes };
        refused.push(`${file.name}: ${refusalMessage('EVIDENCE_FILE_TOO_LARGE', sizes, languageNow())}`);
        continue;
      }
      setSending(file.name);
      const path = `/files/evidence/${reportId}/${measure.id}?name=${encodeURIComponent(file.name)}`;
      try {
        await sendFile(path, file, languageNow());
      } catch (error) {
        refused.push(`${file.name}: ${(error as Error).message}`);
        await logoutIfAccessDenied(error);
      }
    }
    setSending(null);
    setRefusals(refused);
    await reload();
  };
  const drop = (event: DragEvent): void => {
    setOver(false);
    const given = [...event.dataTransfer.files];
    if (given.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    void give(given);
  };
  if (!editable && files.length === 0) return null;
  return (
    <Box
      role="group"
      aria-label={translate('evidence.of_measure', { number: measure.number })}
      {...(editable
        ? {
            onDragOver: (event: DragEvent) => {
              event.preventDefault();
              setOver(true);
            },
            onDragLeave: () => setOver(false),
            onDrop: drop,
          }
        : {})}
      sx={
        editable
          ? {
              px: 1.5,
              py: '3px',
              borderRadius: 1,
              border: '1px dashed',
              borderColor: over ? 'primary.main' : 'divider',
              bgcolor: over ? 'action.hover' : 'transparent',
            }
          : { pt: 1 }
      }
    >
      {files.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {files.map((file) => (
            <FileLine
              key={file.id}
              file={file}
              editable={editable}
              onRemove={() => remove.mutate({ id: file.id }, { onSettled: () => void reload() })}
            />
          ))}
        </Box>
      )}
      {editable && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Typography variant="body2">{translate('evidence.drop')}</Typography>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            accept=".pdf,.jpg,.jpeg,.png,.docx,.xlsx"
            aria-label={translate('evidence.choose_of', { number: measure.number })}
            onChange={({ target }) => {
              const given = [...(target.files ?? [])];
              target.value = '';
              void give(given);
            }}
          />
          <Button
            size="small"
            variant="outlined"
            loading={sending !== null}
            aria-label={translate('evidence.choose_of', { number: measure.number })}
            onClick={() => input.current?.click()}
          >
            {translate('evidence.choose')}
          </Button>
          <Typography variant="caption" role="status" sx={{ color: 'text.secondary' }}>
            {sending !== null && translate('evidence.sending', { name: sending })}
          </Typography>
        </Box>
      )}
      {[...refusals, ...(remove.error ? [remove.error.message] : [])].map((words) => (
        <Alert key={words} severity="error" variant="outlined" sx={{ mt: 1 }}>
          {words}
        </Alert>
      ))}
    </Box>
  );
}
