import Box from '@mui/material/Box';
import Button, { type ButtonProps } from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface QuestionProps {
  /** What will happen, before it does. */
  readonly words: string;
  /** The word on the button that does it. */
  readonly confirm: string;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onLeave: () => void;
}

/** A question in place. It takes the focus itself, so that Enter alone does nothing; Escape leaves it. */
export function Question({ words, confirm, busy = false, onConfirm, onLeave }: QuestionProps) {
  const translate = useTranslate();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.focus(), []);
  return (
    <Box
      ref={group}
      role="group"
      tabIndex={-1}
      aria-label={words}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onLeave();
      }}
      sx={{ display: 'grid', gap: 0.5, py: 0.5 }}
    >
      <Typography variant="body2">{words}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
        <Button size="small" variant="contained" loading={busy} onClick={onConfirm}>
          {confirm}
        </Button>
        <Button size="small" onClick={onLeave}>
          {translate('ra.action.cancel')}
        </Button>
      </Box>
    </Box>
  );
}

interface AskFirstProps extends Pick<QuestionProps, 'words' | 'confirm' | 'onConfirm'>, Pick<ButtonProps, 'loading'> {
  /** What the button is called where its words say too little. */
  readonly name: string;
  readonly children: ReactNode;
}

/** A small button that asks once in place; who leaves the question is back at the button. */
export function AskFirst({ words, confirm, onConfirm, loading = false, name, children }: AskFirstProps) {
  const [state, setState] = useState<'closed' | 'asking' | 'left'>('closed');
  if (state === 'asking')
    return (
      <Question
        words={words}
        confirm={confirm}
        onLeave={() => setState('left')}
        onConfirm={() => {
          setState('closed');
          onConfirm();
        }}
      />
    );
  return (
    <Button
      size="small"
      variant="outlined"
      loading={loading}
      aria-label={name}
      autoFocus={state === 'left'}
      onClick={() => setState('asking')}
    >
      {children}
    </Button>
  );
}
