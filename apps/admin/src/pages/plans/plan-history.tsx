import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import ExpandMore from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Role } from '@sucharit/domain/access';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { Card } from '../../shared/card.js';
import { commentFields, type CommentData } from '../../shared/comments/comments.js';
import { formatInstant } from '../../shared/format.js';
import { Missing } from '../../shared/status.js';
import { useWho } from '../../shared/who.js';
import { usePlanFieldWords } from './plan-field-words.js';

interface Change {
  readonly field: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What has been said about a plan and what became of it. */
export interface PlanTalk {
  readonly comments: { readonly nodes: readonly CommentData[] };
  readonly timeline: readonly {
    readonly number: number;
    readonly kind: string;
    readonly at: string;
    readonly actorName: string | null;
    readonly actorRole: Role | null;
    readonly reason: string | null;
    readonly revision: number | null;
  }[];
  readonly versions: readonly {
    readonly number: number;
    readonly keptAt: string;
    readonly changes: readonly Change[];
  }[];
}

/** Comments, timeline and versions of a plan, beside the plan itself. */
export const planTalkQuery = `query PlanTalk($id: ID!) { plan(id: $id) {
  comments(first: 200) { nodes { ${commentFields} } }
  timeline { number kind at actorName actorRole reason revision }
  versions { number keptAt changes { field before after } } } }`;

function Side({ field, lines, label }: { field: string; lines: readonly string[]; label: string }) {
  const translate = useTranslate();
  return (
    <Box sx={{ minWidth: 0 }} key={field}>
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
        {label}
      </Typography>
      {lines.length === 0 ? (
        <Missing label={translate('history.nothing')} />
      ) : (
        <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {lines.join('\n')}
        </Typography>
      )}
    </Box>
  );
}

/** How the plan came to be what it is: its steps, and the versions that were handed in, with what changed between them. */
export function PlanHistory({ talk, fiscalYear }: { talk: PlanTalk; fiscalYear: number }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const who = useWho();
  const { labelOf, linesOf } = usePlanFieldWords(fiscalYear);
  const said = (field: string, lines: readonly string[]): readonly string[] =>
    lines.flatMap((line) => linesOf(field, line));
  if (talk.timeline.length === 0) return null;
  return (
    <Card id="history" title={translate('history.title')}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
          {talk.timeline.map(({ number, kind, at, actorName, actorRole, reason, revision }) => (
            <Box component="li" key={number} sx={{ borderLeft: 3, borderColor: 'primary.main', pl: 1.5 }}>
              <Typography variant="body2" sx={{ fontWeight: 500 }}>
                {translate(`history.kind.${kind}`)}
                {revision !== null && ` · ${translate('history.version', { number: revision })}`}
              </Typography>
              <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
                {who(actorName, actorRole, at)}
              </Typography>
              {reason && <Typography variant="body2">{reason}</Typography>}
            </Box>
          ))}
        </Box>
        {talk.versions.length > 0 && (
          <Box>
            {[...talk.versions].reverse().map(({ number, keptAt, changes }) => (
              <Accordion
                key={number}
                disableGutters
                elevation={0}
                slotProps={{ heading: { component: 'h3' }, transition: { unmountOnExit: true } }}
                sx={{ border: 1, borderColor: 'divider' }}
              >
                <AccordionSummary expandIcon={<ExpandMore />}>
                  <Typography variant="body2" component="span">
                    <strong>{translate('history.version', { number })}</strong> · {formatInstant(keptAt, language)} ·{' '}
                    {number === 1
                      ? translate('history.first')
                      : translate('history.changed', { count: changes.length })}
                  </Typography>
                </AccordionSummary>
                <AccordionDetails sx={{ display: 'grid', gap: 1.5 }}>
                  {changes.map(({ field, before, after }) => (
                    <Box key={field} sx={{ borderTop: 1, borderColor: 'divider', pt: 1, display: 'grid', gap: 0.5 }}>
                      <Typography variant="body2" sx={{ fontWeight: 600 }}>
                        {labelOf(field)}
                      </Typography>
                      <Box
                        sx={{
                          display: 'grid',
                          gap: 1.5,
                          gridTemplateColumns: { sm: number === 1 ? '1fr' : '1fr 1fr' },
                        }}
                      >
                        {number > 1 && (
                          <Side field={field} lines={said(field, before)} label={translate('history.before')} />
                        )}
                        <Side field={field} lines={said(field, after)} label={translate('history.after')} />
                      </Box>
                    </Box>
                  ))}
                </AccordionDetails>
              </Accordion>
            ))}
          </Box>
        )}
      </Box>
    </Card>
  );
}
