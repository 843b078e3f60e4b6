import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import ExpandMore from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Role } from '@sucharit/domain/access';
import { secondLook } from '@sucharit/domain/revisions';
import { passedOverNames, type PassedOver } from '@sucharit/domain/plans';
import type { ReturnReason } from '@sucharit/domain/workflow';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../i18n/use-language.js';
import { Card } from './card.js';
import { formatInstant } from './format.js';
import { ReasonCodes } from './reason-codes.js';
import { Missing } from './status.js';
import { useWho } from './who.js';

/** A field in which two versions differ, as lines. */
export interface HistoryChange {
  readonly field: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The way of a plan or report: its steps, and what changed between the versions that were handed in. */
export interface HistoryData {
  readonly timeline: readonly {
    readonly number: number;
    readonly kind: string;
    readonly at: string;
    readonly actorName: string | null;
    readonly actorRole: Role | null;
    readonly actorPosition: string | null;
    /** Person in whose name a stand-in did it; nulls for the own name. */
    readonly forName: string | null;
    readonly forRole: Role | null;
    readonly forPosition: string | null;
    readonly reason: string | null;
    readonly reasonCodes: readonly ReturnReason[];
    readonly orderText?: string | null;
    readonly passedOver?: readonly PassedOver[];
    readonly revision: number | null;
  }[];
  readonly versions: readonly {
    readonly number: number;
    readonly keptAt: string;
    readonly changes: readonly HistoryChange[];
  }[];
}

/** Names of fields and values in the reader's language. */
interface FieldWords {
  readonly labelOf: (field: string) => string;
  readonly linesOf: (field: string, value: unknown) => readonly string[];
}

interface HistoryProps extends FieldWords {
  readonly of: HistoryData;
  readonly title: string;
  /** Prefix of the texts for steps: a plan and a report name theirs apart. */
  readonly kinds: 'history.kind' | 'history.report_kind';
}

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

/** The differences between two versions, field by field. */
export function Changes({
  changes,
  labelOf,
  linesOf,
  isFirst = false,
  sides = ['history.before', 'history.after'],
}: FieldWords & {
  changes: readonly HistoryChange[];
  isFirst?: boolean;
  /** Texts that name the two versions. */
  sides?: readonly [before: string, after: string];
}) {
  const translate = useTranslate();
  const said = (field: string, lines: readonly string[]): readonly string[] =>
    lines.flatMap((line) => linesOf(field, line));
  return changes.map(({ field, before, after }, index) => (
    <Box key={index} sx={{ borderTop: 1, borderColor: 'divider', pt: 1, display: 'grid', gap: 0.5 }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {labelOf(field)}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { sm: isFirst ? '1fr' : '1fr 1fr' } }}>
        {!isFirst && <Side field={field} lines={said(field, before)} label={translate(sides[0])} />}
        <Side field={field} lines={said(field, after)} label={translate(sides[1])} />
      </Box>
    </Box>
  ));
}

/** For whoever decides the second time: what was asked when it was returned, and what changed since then. */
export function SecondLook({ of, labelOf, linesOf }: FieldWords & { of: HistoryData }) {
  const translate = useTranslate();
  const who = useWho();
  const look = secondLook(of.timeline, of.versions);
  if (!look) return null;
  const { asked, changes } = look;
  return (
    <Card title={translate('history.second_look')}>
      <Box sx={{ display: 'grid', gap: 1 }}>
        <Box>
          <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            <strong>{translate('history.asked')}</strong> <ReasonCodes codes={asked.reasonCodes} />
            {asked.reason}
          </Typography>
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {who(asked.actorName, asked.actorRole, asked.at, asked.actorPosition)}
          </Typography>
        </Box>
        <Typography variant="body2" component="h3" sx={{ fontWeight: 600 }}>
          {translate(changes.length === 0 ? 'history.nothing_changed' : 'history.changed_since', {
            count: changes.length,
          })}
        </Typography>
        <Changes changes={changes} labelOf={labelOf} linesOf={linesOf} />
      </Box>
    </Card>
  );
}

/** The history of a plan or report: its steps, and its versions with their differences. */
export function History({ of: talk, title, kinds, labelOf, linesOf }: HistoryProps) {
  const translate = useTranslate();
  const { language, nameOf } = useLanguage();
  const who = useWho();
  if (talk.timeline.length === 0) return null;
  return (
    <Card id="history" title={title}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
          {talk.timeline.map(
            ({ number, kind, at, reason, reasonCodes, orderText, passedOver = [], revision, ...by }) => (
              <Box component="li" key={number} sx={{ borderLeft: 3, borderColor: 'primary.main', pl: 1.5 }}>
                <Typography variant="body2" sx={{ fontWeight: 500 }}>
                  {translate(`${kinds}.${kind}`)}
                  {revision !== null && ` · ${translate('history.version', { number: revision })}`}
                </Typography>
                <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
                  {who(by.actorName, by.actorRole, at, by.actorPosition)}
                </Typography>
                {by.forRole && (
                  <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
                    {translate('standIn.for', { who: who(by.forName, by.forRole, undefined, by.forPosition) })}
                  </Typography>
                )}
                {orderText && (
                  <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                    {translate('history.order', { order: orderText })}
                  </Typography>
                )}
                {passedOver.map((step) => (
                  <Typography key={step} variant="body2">
                    {nameOf(passedOverNames[step])}
                  </Typography>
                ))}
                {reason && (
                  <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
                    <ReasonCodes codes={reasonCodes} />
                    {reason}
                  </Typography>
                )}
              </Box>
            ),
          )}
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
                <AccordionSummary
                  id={`version-${number}`}
                  aria-controls={`version-${number}-changes`}
                  expandIcon={<ExpandMore />}
                >
                  <Typography variant="body2" component="span">
                    <strong>{translate('history.version', { number })}</strong> · {formatInstant(keptAt, language)} ·{' '}
                    {number === 1
                      ? translate('history.first')
                      : translate('history.changed', { count: changes.length })}
                  </Typography>
                </AccordionSummary>
                <AccordionDetails sx={{ display: 'grid', gap: 1.5 }}>
                  <Changes changes={changes} labelOf={labelOf} linesOf={linesOf} isFirst={number === 1} />
                </AccordionDetails>
              </Accordion>
            ))}
          </Box>
        )}
      </Box>
    </Card>
  );
}
