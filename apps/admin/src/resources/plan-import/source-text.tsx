import Box from '@mui/material/Box';
import { useEffect, useRef, type ReactNode } from 'react';
import { Card } from '../../shared/card.js';
import type { Finding } from './plan-import-page.js';

interface SourceTextProps {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** The place to show, UTF-16 units of the text. */
  readonly place: { readonly start: number; readonly end: number } | null;
  readonly label: string;
}

/** The document as it was given, with every finding marked where it lies. */
export function SourceText({ text, findings, place, label }: SourceTextProps) {
  const shown = useRef<HTMLElement>(null);
  useEffect(() => shown.current?.scrollIntoView({ block: 'center' }), [place]);
  const marks = [...findings].sort((left, right) => left.start - right.start);
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start < at || end <= start) continue;
    const isShown = place?.start === start;
    parts.push(
      text.slice(at, start),
      <Box
        component="mark"
        key={start}
        ref={isShown ? shown : undefined}
        sx={{ bgcolor: isShown ? '#e9b949' : '#f2dfae', color: '#3d2b00', borderRadius: '3px', px: '2px' }}
      >
        {text.slice(start, end)}
      </Box>,
    );
    at = end;
  }
  parts.push(text.slice(at));
  return (
    <Card title={label} flush>
      <Box
        component="pre"
        tabIndex={0}
        aria-label={label}
        sx={{
          m: 0,
          px: 2,
          pb: 2,
          maxHeight: '70vh',
          overflow: 'auto',
          whiteSpace: 'pre-wrap',
          font: 'inherit',
          fontSize: '0.875rem',
          lineHeight: 1.7,
        }}
      >
        {parts}
      </Box>
    </Card>
  );
}
