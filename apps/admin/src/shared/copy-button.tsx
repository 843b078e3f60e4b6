import CheckOutlined from '@mui/icons-material/CheckOutlined';
import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import Button from '@mui/material/Button';
import { useNotify, useTranslate } from 'react-admin';
import { useState } from 'react';

/** Puts a text on the clipboard and says so in place; where the browser refuses, it says what to do instead. */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [copied, setCopied] = useState<string | null>(null);
  const done = copied === text;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
    } catch {
      notify('copy.failed', { type: 'warning' });
    }
  };
  return (
    <Button
      size="small"
      variant="outlined"
      color="inherit"
      startIcon={done ? <CheckOutlined /> : <ContentCopyOutlined />}
      onClick={() => void copy()}
    >
      {translate(done ? 'copy.copied' : 'copy.copy')}
      {label && ` ${label}`}
    </Button>
  );
}
