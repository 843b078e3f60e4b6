import ExpandMore from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { ignoredTextNames, type IgnoredKind } from '@sucharit/domain/plans';
import { useTranslate } from 'react-admin';
import { memo } from 'react';
import { useLanguage } from '../../i18n/use-language.js';
import { Card } from '../../shared/card.js';
import type { Place, Reading } from './reading.js';

interface IgnoredListProps {
  readonly text: string;
  readonly ignored: Reading['ignored'];
  readonly onShow: (place: Place) => void;
}

const kinds = Object.keys(ignoredTextNames) as IgnoredKind[];
/** Lines as they stand, without the rules between the cells of a table. */
const wordsAt = (text: string, { start, end }: Place): string =>
  text
    .slice(start, end)
    .replace(/[ \t]*\|[ \t|]*/g, '  ')
    .replace(/^[ \t:-]+$/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trim();

/** All that was understood and is no part of the plan, by its kind: with values and findings it makes up the whole document. */
export const IgnoredList = memo(function IgnoredList({ text, ignored, onShow }: IgnoredListProps) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  return (
    <Card title={translate('planImport.ignored')}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {translate('planImport.ignored_hint')}
      </Typography>
      {kinds.map((kind) => {
        const stretches = ignored.filter((one) => one.kind === kind);
        if (stretches.length === 0) return null;
        return (
          <Accordion
            key={kind}
            disableGutters
            elevation={0}
            slotProps={{ heading: { component: 'h3' }, transition: { unmountOnExit: true } }}
            sx={{ border: 1, borderColor: 'divider' }}
          >
            <AccordionSummary
              id={`ignored-${kind}`}
              aria-controls={`ignored-${kind}-texts`}
              expandIcon={<ExpandMore />}
            >
              <Typography variant="body2" component="span">
                {nameOf(ignoredTextNames[kind])} ·{' '}
                {translate('planImport.ignored_places', { smart_count: stretches.length })}
              </Typography>
            </AccordionSummary>
            <AccordionDetails>
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {stretches.map((stretch) => (
                  <Box component="li" key={stretch.start} sx={{ py: 0.25 }}>
                    <Link
                      component="button"
                      type="button"
                      color="inherit"
                      underline="hover"
                      variant="body2"
                      onClick={() => onShow(stretch)}
                      sx={{ textAlign: 'left', whiteSpace: 'pre-line', overflowWrap: 'anywhere', minHeight: 24 }}
                    >
                      {wordsAt(text, stretch) || '–'}
                    </Link>
                  </Box>
                ))}
              </Box>
            </AccordionDetails>
          </Accordion>
        );
      })}
    </Card>
  );
});
