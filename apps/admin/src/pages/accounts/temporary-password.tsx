import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { CopyButton } from '../../shared/copy-button.js';
import { formatInstant } from '../../shared/format.js';

/** A temporary password, the one time it is shown. */
export function TemporaryPassword({ password, until }: { password: string; until: string | null }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  return (
    <Alert severity="success" variant="outlined">
      <strong>{translate('accounts.once')}</strong>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', my: 1 }}>
        <Box
          component="code"
          data-testid="temporary-password"
          sx={{ fontSize: '1.125rem', letterSpacing: '0.04em', wordBreak: 'break-all' }}
        >
          {password}
        </Box>
        <CopyButton text={password} />
      </Box>
      <Typography variant="body2">
        {translate('accounts.once_hint', { date: until ? formatInstant(until, language) : '–' })}
      </Typography>
    </Alert>
  );
}
