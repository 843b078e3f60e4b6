import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { library } from '@sucharit/contract/library';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/use-language.js';
import { mayOpen } from '../../providers/access.js';
import { useAccount } from '../../providers/use-account.js';
import { Card } from '../../shared/card.js';
import { CopyButton } from '../../shared/copy-button.js';
import { Answer, Notice, Page } from '../../shared/page.js';
import { TextLink } from '../../shared/text-link.js';
import { QuickStartsCard } from './quick-starts-card.js';
import { latestDatasets, useCatalogue } from './use-catalogue.js';

function Way({ title, text, action }: { title: string; text: string; action: ReactNode }) {
  return (
    <Card title={title}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
        {text}
      </Typography>
      {action}
    </Card>
  );
}

const Open = ({ to, children }: { to: string; children: ReactNode }) => (
  <Button component={Link} to={to} variant="outlined" size="small">
    {children}
  </Button>
);

/** The files of the latest year that has public figures, and where all are listed. */
function OpenData() {
  const translate = useTranslate();
  const { language } = useLanguage();
  const catalogue = useCatalogue();
  return (
    <Card title={translate('data.open')}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {translate('data.open_text')}
      </Typography>
      <Answer query={catalogue}>
        {(data) => {
          const datasets = latestDatasets(data);
          return datasets.length === 0 ? (
            <Notice title={translate('data.open_none')} hint={translate('data.open_none_hint')} />
          ) : (
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, mb: 1 }}>
              {datasets.map(({ id, titles, files }) => (
                <Box
                  component="li"
                  key={id}
                  sx={{
                    display: 'flex',
                    gap: 1.5,
                    flexWrap: 'wrap',
                    py: 0.75,
                    borderBottom: 1,
                    borderColor: 'divider',
                  }}
                >
                  <Typography component="span" sx={{ flex: '1 1 16rem' }}>
                    {titles[language]}
                  </Typography>
                  <Box component="span" sx={{ display: 'flex', gap: 2 }}>
                    {files.map(({ path, format }) => (
                      <MuiLink key={path} href={path} download aria-label={`${titles[language]} ${format}`}>
                        {format}
                      </MuiLink>
                    ))}
                  </Box>
                </Box>
              ))}
            </Box>
          );
        }}
      </Answer>
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
        <MuiLink href="/open-data/catalog.json" target="_blank" rel="noreferrer">
          {translate('data.catalogue')}
        </MuiLink>
        <MuiLink href="/open-data/dictionary.csv" download>
          {translate('data.dictionary')}
        </MuiLink>
      </Box>
    </Card>
  );
}

/** What an analyst begins with: every way to the figures. */
export function DataPage() {
  const translate = useTranslate();
  const { language } = useLanguage();
  const hasExplorer = mayOpen('explorer', useAccount());
  return (
    <Page title={translate('data.title')} intro={translate('data.intro')}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))' }}>
          {hasExplorer && (
            <>
              <Way
                title={translate('explorer.title')}
                text={translate('data.explorer_text')}
                action={<Open to="/explorer">{translate('data.open_explorer')}</Open>}
              />
              <Way
                title={translate('data.reference')}
                text={translate('data.reference_text')}
                action={<Open to="/explorer?pane=docs">{translate('data.open_reference')}</Open>}
              />
            </>
          )}
          <Way
            title={translate('nav.tokens')}
            text={translate('data.tokens_text')}
            action={<Open to="/tokens">{translate('data.open_tokens')}</Open>}
          />
          <Way
            title={translate('data.files')}
            text={translate('data.files_text')}
            action={
              <Typography variant="body2">
                <TextLink to="/submissions">{translate('nav.submissions')}</TextLink>
                {' · '}
                <TextLink to="/ita">{translate('nav.ita')}</TextLink>
              </Typography>
            }
          />
        </Box>
        <QuickStartsCard />
        <OpenData />
        <Card title={translate('data.library')}>
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
            {translate(hasExplorer ? 'data.library_text' : 'data.library_copy')}
          </Typography>
          <Box
            component="ol"
            sx={{
              m: 0,
              p: 0,
              listStyle: 'none',
              display: 'grid',
              columnGap: 3,
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
            }}
          >
            {library.map(({ file, text, ...titles }) => (
              <Box component="li" key={file} sx={{ py: 1, borderBottom: 1, borderColor: 'divider' }}>
                {hasExplorer ? (
                  <TextLink to={`/explorer?question=${file}`}>
                    {language === 'th' ? titles.titleTh : titles.titleEn}
                  </TextLink>
                ) : (
                  <Box sx={{ display: 'flex', gap: 1, justifyContent: 'space-between' }}>
                    <span>{language === 'th' ? titles.titleTh : titles.titleEn}</span>
                    <CopyButton text={text} />
                  </Box>
                )}
                <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                  {language === 'th' ? titles.descriptionTh : titles.descriptionEn}
                </Typography>
              </Box>
            ))}
          </Box>
        </Card>
      </Box>
    </Page>
  );
}
