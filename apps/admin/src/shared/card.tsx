import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

interface CardProps {
  readonly title?: string;
  readonly actions?: ReactNode;
  /** The content right after the heading, such as its explanation. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
  /** Without inner margin, for tables that reach the edge. */
  readonly flush?: boolean;
  readonly id?: string;
}

/** A region of a page with its heading. */
export function Card({ title, beside, actions, children, flush = false, id }: CardProps) {
  const heading = useId();
  return (
    <Box
      component="section"
      {...(id ? { id } : {})}
      {...(title ? { 'aria-labelledby': heading } : {})}
      sx={{
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.5,
        minWidth: 0,
        scrollMarginTop: 16,
      }}
    >
      {title && (
        <Box
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', px: 2, pt: 1.5, pb: flush ? 1 : 0 }}
        >
          <Typography variant="h2" id={heading} sx={{ flex: beside ? '0 1 auto' : '1 1 auto' }}>
            {title}
          </Typography>
          {beside}
          {actions}
        </Box>
      )}
      <Box sx={flush ? {} : { p: 2, pt: title ? 1.5 : 2 }}>{children}</Box>
    </Box>
  );
}
