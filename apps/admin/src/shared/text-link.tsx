import MuiLink from '@mui/material/Link';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** A link to another page of the console. */
export function TextLink({ to, onClick, children }: { to: string; onClick?: () => void; children: ReactNode }) {
  return (
    <MuiLink component={Link} to={to} onClick={onClick} sx={{ fontWeight: 500 }}>
      {children}
    </MuiLink>
  );
}
