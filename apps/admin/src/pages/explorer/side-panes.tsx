import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { library, type LibraryQuestion } from '@sucharit/contract/library';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { CodeBlock } from '../../shared/code-block.js';
import { CopyButton } from '../../shared/copy-button.js';
import { formatInstant } from '../../shared/format.js';
import { TextLink } from '../../shared/text-link.js';
import type { AskedQuestion, Question } from './kept.js';
import { snippet, snippetLanguages, type SnippetLanguage } from './snippets.js';

const row = {
  display: 'block',
  width: '100%',
  textAlign: 'left',
  py: 1,
  px: 1,
  borderRadius: 1,
  '&:hover': { bgcolor: 'action.hover' },
} as const;

/** The ready questions: one click asks one. */
export function LibraryPane({ onAsk }: { onAsk: (question: LibraryQuestion) => void }) {
  const { language } = useLanguage();
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {library.map((question) => (
        <Box component="li" key={question.file} sx={{ borderBottom: 1, borderColor: 'divider' }}>
          <ButtonBase sx={row} onClick={() => onAsk(question)}>
            <Typography component="span" sx={{ display: 'block', fontWeight: 500, color: 'primary.main' }}>
              {language === 'th' ? question.titleTh : question.titleEn}
            </Typography>
            <Typography component="span" variant="body2" sx={{ display: 'block', color: 'text.secondary' }}>
              {language === 'th' ? question.descriptionTh : question.descriptionEn}
            </Typography>
          </ButtonBase>
        </Box>
      ))}
    </Box>
  );
}

const nameOfQuestion = ({ query }: Question): string =>
  /\b(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? query.replaceAll(/\s+/g, ' ').slice(0, 60);

/** What was asked in this browser, latest first. */
export function HistoryPane({
  history,
  onOpen,
  onForget,
}: {
  history: readonly AskedQuestion[];
  onOpen: (question: Question) => void;
  onForget: () => void;
}) {
  const translate = useTranslate();
  const { language } = useLanguage();
  if (history.length === 0)
    return <Typography sx={{ color: 'text.secondary' }}>{translate('explorer.no_history')}</Typography>;
  return (
    <>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {history.map((asked) => (
          <Box component="li" key={asked.at} sx={{ borderBottom: 1, borderColor: 'divider' }}>
            <ButtonBase sx={row} onClick={() => onOpen(asked)}>
              <Typography component="span" sx={{ display: 'block', wordBreak: 'break-word', color: 'primary.main' }}>
                {nameOfQuestion(asked)}
              </Typography>
              <Typography component="span" variant="caption" sx={{ color: 'text.secondary' }}>
                {formatInstant(asked.at, language)}
              </Typography>
            </ButtonBase>
          </Box>
        ))}
      </Box>
      <Button size="small" color="inherit" sx={{ mt: 1 }} onClick={onForget}>
        {translate('explorer.forget_history')}
      </Button>
    </>
  );
}

const languageNames: Readonly<Record<SnippetLanguage, string>> = {
  curl: 'curl',
  node: 'Node',
  python: 'Python',
  r: 'R',
};

/** The question as a program. */
export function CodePane({ question }: { question: Question }) {
  const translate = useTranslate();
  const [language, setLanguage] = useState<SnippetLanguage>('curl');
  const code = snippet(language, question, window.location.origin);
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={language}
        aria-label={translate('explorer.code')}
        onChange={(_, chosen: SnippetLanguage | null) => chosen && setLanguage(chosen)}
      >
        {snippetLanguages.map((name) => (
          <ToggleButton key={name} value={name} sx={{ textTransform: 'none' }}>
            {languageNames[name]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('explorer.code_hint')} <TextLink to="/tokens">{translate('nav.tokens')}</TextLink>
      </Typography>
      <CopyButton text={code} label={languageNames[language]} />
      <CodeBlock label={languageNames[language]} text={code} />
    </Box>
  );
}
