import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { Card } from '../../shared/card.js';
import type { Finding } from './reading.js';

/** What became of a finding. */
export type FindingState = 'open' | 'accepted' | 'corrected';

interface FindingsListProps {
  readonly findings: readonly Finding[];
  readonly stateOf: (index: number) => FindingState;
  /** The value may be corrected here. */
  readonly mayCorrect: (finding: Finding) => boolean;
  readonly onShow: (finding: Finding) => void;
  readonly onCorrect: (finding: Finding) => void;
  readonly onAccept: (indexes: readonly number[], accepted: boolean) => void;
}

/** What the reader noticed: each is accepted, or corrected in its value, before the plan is saved. */
export function FindingsList({ findings, stateOf, mayCorrect, onShow, onCorrect, onAccept }: FindingsListProps) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const open = findings.flatMap((_finding, index) => (stateOf(index) === 'open' ? [index] : []));
  // A value is accepted or corrected; of what the reader merely tells there is nothing to decide.
  const isChoice = (index: number): boolean => {
    const finding = findings[index];
    return finding !== undefined && mayCorrect(finding);
  };
  return (
    <Card
      title={translate('planImport.findings', { left: open.length, count: findings.length })}
      actions={
        open.length > 1 && (
          <Button size="small" onClick={() => onAccept(open, true)}>
            {translate(open.some((index) => isChoice(index)) ? 'planImport.accept_all' : 'planImport.note_all')}
          </Button>
        )
      }
    >
      {findings.length === 0 && <Typography>{translate('planImport.no_findings')}</Typography>}
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {findings.map((finding, index) => {
          const state = stateOf(index);
          const words = language === 'en' ? finding.messageEn : finding.messageTh;
          return (
            <Box
              component="li"
              key={index}
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                columnGap: 1,
                alignItems: 'center',
                py: 0.75,
                borderTop: 1,
                borderColor: 'divider',
                '&:first-of-type': { border: 0 },
              }}
            >
              <Box sx={{ flex: '1 1 18rem', minWidth: 0 }}>
                {finding.end > finding.start ? (
                  <Link
                    component="button"
                    type="button"
                    variant="body2"
                    color="inherit"
                    onClick={() => onShow(finding)}
                    sx={{ textAlign: 'left', minHeight: 24 }}
                  >
                    {words}
                  </Link>
                ) : (
                  <Typography variant="body2">{words}</Typography>
                )}
              </Box>
              {state === 'open' ? (
                <>
                  {mayCorrect(finding) && (
                    <Button size="small" onClick={() => onCorrect(finding)}>
                      {translate('planImport.correct')}
                    </Button>
                  )}
                  <Button size="small" variant="outlined" onClick={() => onAccept([index], true)}>
                    {translate(isChoice(index) ? 'planImport.accept' : 'planImport.note')}
                  </Button>
                </>
              ) : (
                <>
                  <Typography variant="caption" sx={{ color: 'primary.main', fontWeight: 600 }}>
                    ✓ {translate(state === 'accepted' && !isChoice(index) ? 'planImport.noted' : `planImport.${state}`)}
                  </Typography>
                  {state === 'accepted' && (
                    <Button size="small" color="inherit" onClick={() => onAccept([index], false)}>
                      {translate('planImport.undo')}
                    </Button>
                  )}
                </>
              )}
            </Box>
          );
        })}
      </Box>
    </Card>
  );
}
