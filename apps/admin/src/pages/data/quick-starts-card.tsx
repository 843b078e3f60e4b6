import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Card } from '../../shared/card.js';
import { CodeBlock } from '../../shared/code-block.js';
import { CopyButton } from '../../shared/copy-button.js';
import { quickStart, quickStarts, type QuickStart } from './quick-starts.js';

const languageNames: Readonly<Partial<Record<QuickStart, string>>> = {
  curl: 'curl',
  python: 'Python',
  node: 'JavaScript',
};

/** Programs to begin with, and the schema as files for tools. */
export function QuickStartsCard() {
  const translate = useTranslate();
  const [kind, setKind] = useState<QuickStart>('curl');
  const code = quickStart(kind, window.location.origin);
  const nameOf = (one: QuickStart): string => languageNames[one] ?? translate(`data.start.${one}`);
  const name = nameOf(kind);
  return (
    <Card title={translate('data.quick_start')}>
      <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('data.quick_start_text')}
        </Typography>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={kind}
          aria-label={translate('data.quick_start')}
          onChange={(_, chosen: QuickStart | null) => chosen && setKind(chosen)}
          sx={{ flexWrap: 'wrap' }}
        >
          {quickStarts.map((one) => (
            <ToggleButton key={one} value={one} sx={{ textTransform: 'none' }}>
              {nameOf(one)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <CopyButton text={code} label={name} />
        <CodeBlock label={name} text={code} />
        <Typography variant="body2">
          {translate('data.schema_files')}{' '}
          <MuiLink href="/schema.graphql" download="schema.graphql">
            schema.graphql
          </MuiLink>
          {' · '}
          <MuiLink href="/schema.json" download="schema.json">
            schema.json
          </MuiLink>
        </Typography>
      </Box>
    </Card>
  );
}
