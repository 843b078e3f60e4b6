import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { memo, useEffect, useMemo, useRef, type MouseEvent } from 'react';
import { Card } from '../../shared/card.js';
import type { Finding, Place, ValuePlace } from './reading.js';
import { segmentsOf, type Segment } from './source-segments.js';
import { valueId } from './value-row.js';

interface SourceTextProps {
  readonly text: string;
  readonly places: readonly ValuePlace[];
  readonly findings: readonly Finding[];
  /** What to show now. */
  readonly shown: readonly Place[];
  readonly onChoose: (path: string) => void;
}

const look = ({ found, shown }: Segment) =>
  shown
    ? { bgcolor: '#e9b949', color: '#2b2000' }
    : found
      ? { bgcolor: '#f2dfae', color: '#3d2b00' }
      : { bgcolor: 'transparent', color: 'inherit' };

/** The document as it was given: every value leads to where it stands among what was read, and findings are marked. */
export const SourceText = memo(function SourceText({ text, places, findings, shown, onChoose }: SourceTextProps) {
  const translate = useTranslate();
  const frame = useRef<HTMLPreElement>(null);
  const segments = useMemo(() => segmentsOf(text, places, findings, shown), [text, places, findings, shown]);
  useEffect(() => {
    const mark = frame.current?.querySelector<HTMLElement>('[data-shown]');
    if (!frame.current || !mark) return;
    frame.current.scrollTop = mark.offsetTop - frame.current.clientHeight / 3;
    frame.current.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  const choose = (event: MouseEvent, path: string): void => {
    event.preventDefault();
    onChoose(path);
  };
  const label = translate('planImport.source');
  return (
    <Card title={label} flush>
      <Typography variant="caption" component="p" sx={{ m: 0, px: 2, pb: 1, color: 'text.secondary' }}>
        {translate('planImport.source_hint')}
      </Typography>
      <Box
        component="pre"
        ref={frame}
        tabIndex={0}
        role="group"
        aria-label={label}
        sx={{
          m: 0,
          px: 2,
          pb: 2,
          position: 'relative',
          maxHeight: { xs: '50vh', lg: 'calc(100vh - 130px)' },
          overflow: 'auto',
          whiteSpace: 'pre-wrap',
          font: 'inherit',
          fontSize: '0.875rem',
          lineHeight: 1.7,
          '& a': { textDecoration: 'underline dotted', textUnderlineOffset: '0.25em' },
          '& a, & mark': { borderRadius: '3px' },
        }}
      >
        {segments.map((segment) => {
          const { start, end, path, found, shown: isShown } = segment;
          const words = text.slice(start, end);
          const attributes = { key: start, ...(isShown ? { 'data-shown': '' } : {}) };
          const { key, ...rest } = attributes;
          // Blanks between values are no place to go to.
          if (path !== null && words.trim() !== '')
            return (
              <Box
                key={key}
                component="a"
                href={`#${valueId(path)}`}
                onClick={(event: MouseEvent) => choose(event, path)}
                sx={look(segment)}
                {...rest}
              >
                {words}
              </Box>
            );
          return found || isShown ? (
            <Box key={key} component="mark" sx={look(segment)} {...rest}>
              {words}
            </Box>
          ) : (
            words
          );
        })}
      </Box>
    </Card>
  );
});
