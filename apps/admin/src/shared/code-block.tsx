import Box from '@mui/material/Box';

/** A program to copy, in lines that wrap; it is scrolled with the keyboard too. */
export function CodeBlock({ label, text }: { label: string; text: string }) {
  return (
    <Box
      component="pre"
      tabIndex={0}
      role="region"
      aria-label={label}
      sx={{
        m: 0,
        p: 1.5,
        width: '100%',
        overflowX: 'auto',
        bgcolor: 'background.default',
        borderRadius: 1,
        fontSize: '0.75rem',
        whiteSpace: 'pre-wrap',
        wordBreak: 'break-word',
      }}
    >
      {text}
    </Box>
  );
}
