import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import {
  answeredBy,
  isThere,
  isSameLink,
  measureLinkNames,
  measureSchema,
  suggestedLinks,
  type LinkCandidate,
  type MeasureLink,
  type LinkTargets as PlanTargets,
  type PlanMeasure,
  type PlanRisk,
} from '@sucharit/domain/plans';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLanguage, type Named } from '../../i18n/use-language.js';
import type { GuidelineData } from '../../shared/use-higher-plans.js';
import { HelpedField } from './plan-help.js';
import { weaknessAnchor } from './swot-editor.js';

/** Everything that the measures of a plan can answer. */
export interface LinkTargets extends PlanTargets {
  readonly risks: readonly PlanRisk[];
  /** Those of the list; the ones that can be chosen are those of the higher plans on which the plan rests. */
  readonly guidelines: readonly GuidelineData[];
  /** Those below the pass mark in the ITA result of the year before. */
  readonly weakIndicators: readonly (Named & { readonly number: number })[];
}

/** The words of what a link is to, and its place on the page. */
function useLinkWords({ risks, swot, objectives, weakIndicators, guidelines }: LinkTargets) {
  const { nameOf } = useLanguage();
  return ({ kind, target }: MeasureLink): { readonly words: string; readonly to: string; readonly of?: string } => {
    if (kind === 'RISK') {
      const risk = risks.find(({ id }) => id === target);
      return {
        words: risk ? `${risk.number}. ${risk.description}` : '–',
        to: risk ? `#risk-${risk.number}` : '#risks',
      };
    }
    if (kind === 'WEAKNESS') {
      const place = swot.weaknesses.findIndex(({ id }) => id === target);
      const text = swot.weaknesses[place]?.text;
      return {
        words: text === undefined ? '–' : `${place + 1}. ${text}`,
        to: text === undefined ? '#swot' : `#${weaknessAnchor(place + 1)}`,
      };
    }
    if (kind === 'OBJECTIVE') return { words: `${objectives.indexOf(target) + 1}. ${target}`, to: '#aims' };
    if (kind === 'GUIDELINE') {
      const guideline = guidelines.find((own) => own.target === target);
      if (!guideline) return { words: target, to: '#higherPlans' };
      return {
        words: `${guideline.number}. ${nameOf(guideline)}`,
        to: '#higherPlans',
        of: nameOf(guideline.higherPlan),
      };
    }
    const indicator = weakIndicators.find(({ number }) => String(number) === target);
    return { words: `${target}. ${indicator ? nameOf(indicator) : 'ITA'}`, to: '#priorYearIta' };
  };
}

const candidatesOf = (targets: LinkTargets): readonly LinkCandidate[] => {
  const { risks, swot, objectives, weakIndicators, guidelines } = targets;
  return [
    ...risks.flatMap(({ id, description }) =>
      id === null ? [] : [{ link: { kind: 'RISK' as const, target: id }, text: description }],
    ),
    ...weakIndicators.map(({ number, nameTh }) => ({
      ...{ link: { kind: 'INDICATOR' as const, target: String(number) }, text: nameTh },
    })),
    ...swot.weaknesses.flatMap(({ id, text }) =>
      id === null || text.trim() === '' ? [] : [{ link: { kind: 'WEAKNESS' as const, target: id }, text }],
    ),
    ...[...new Set(objectives)].map((target) => ({ link: { kind: 'OBJECTIVE' as const, target }, text: target })),
    ...guidelines
      .map(({ target, nameTh }) => ({ link: { kind: 'GUIDELINE' as const, target }, text: nameTh }))
      .filter(({ link }) => isThere(link, targets)),
  ];
};

/** The field in which one thing is chosen: suggestions first, marked as such, then everything by kind. */
function ChooseLink({
  measure,
  targets,
  onChoose,
  onClose,
}: {
  measure: PlanMeasure;
  targets: LinkTargets;
  onChoose: (link: MeasureLink) => void;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const wordsOf = useLinkWords(targets);
  const candidates = candidatesOf(targets).filter(({ link }) => !measure.answers.some((own) => isSameLink(own, link)));
  const suggested = suggestedLinks(measure, candidates);
  const sharedBy = (link: MeasureLink) => suggested.find((one) => isSameLink(one.link, link))?.shared;
  const options = [
    ...suggested.map(({ link }) => link),
    ...candidates.map(({ link }) => link).filter((link) => !sharedBy(link)),
  ];
  return (
    <Autocomplete
      size="small"
      fullWidth
      openOnFocus
      blurOnSelect
      options={options}
      value={null}
      groupBy={(link) => (sharedBy(link) ? translate('gaps.suggested') : nameOf(measureLinkNames[link.kind]))}
      getOptionKey={keyOf}
      getOptionLabel={(link) => wordsOf(link).words}
      isOptionEqualToValue={isSameLink}
      noOptionsText={translate('gaps.no_targets')}
      renderOption={({ key, ...props }, link) => {
        const shared = sharedBy(link);
        return (
          <Box component="li" key={key} {...props} sx={{ overflowWrap: 'anywhere' }}>
            <Box>
              {shared && `${nameOf(measureLinkNames[link.kind])} `}
              {wordsOf(link).words}
              {wordsOf(link).of !== undefined && (
                <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
                  {wordsOf(link).of}
                </Typography>
              )}
              {shared && (
                <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
                  {translate('gaps.shared_words', { words: shared.join(', ') })}
                </Typography>
              )}
            </Box>
          </Box>
        );
      }}
      onChange={(_event, link) => {
        if (link) onChoose(link);
        onClose();
      }}
      onBlur={onClose}
      renderInput={(input) => (
        <TextField {...input} autoFocus label={translate('gaps.choose_target', { number: measure.number })} />
      )}
    />
  );
}

const keyOf = ({ kind, target }: MeasureLink): string => `${kind} ${target}`;

/** The field in which a person chooses, by its words, what a measure answers. */
export function LinksField({
  measure,
  targets,
  onChange,
}: {
  measure: PlanMeasure;
  targets: LinkTargets;
  onChange: (answers: readonly MeasureLink[]) => void;
}) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const wordsOf = useLinkWords(targets);
  const [isAdding, setIsAdding] = useState(false);
  const { answers, number } = measure;
  const name = nameOf(measureSchema.answers);
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: 'minmax(0, 1fr)',
        justifyItems: 'start',
        '& > .wide': { width: '100%' },
      }}
    >
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {name}
      </Typography>
      {answers.length > 0 && (
        <Box
          component="ul"
          sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', gap: 1, maxWidth: '100%' }}
        >
          {answers.map((link) => (
            <Box component="li" key={keyOf(link)} sx={{ minWidth: 0, maxWidth: '100%' }}>
              <Chip
                size="small"
                variant="outlined"
                label={`${nameOf(measureLinkNames[link.kind])} ${wordsOf(link).words}`}
                title={[wordsOf(link).words, wordsOf(link).of].filter(Boolean).join(' – ')}
                onDelete={() => onChange(answers.filter((own) => !isSameLink(own, link)))}
                sx={{ maxWidth: { xs: '100%', md: '34rem' } }}
              />
            </Box>
          ))}
        </Box>
      )}
      <HelpedField of="measures.answers" and="measures.answers.target" className="wide">
        {isAdding ? (
          <ChooseLink
            measure={measure}
            targets={targets}
            onChoose={(link) => onChange([...answers, link])}
            onClose={() => setIsAdding(false)}
          />
        ) : (
          <Button size="small" variant="outlined" onClick={() => setIsAdding(true)}>
            {translate('gaps.add_link', { number })}
          </Button>
        )}
      </HelpedField>
    </Box>
  );
}

/** The list of what a measure answers, for reading; each leads to its place. */
export function LinksRead({ answers, targets }: { answers: readonly MeasureLink[]; targets: LinkTargets }) {
  const { nameOf } = useLanguage();
  const wordsOf = useLinkWords(targets);
  if (answers.length === 0) return null;
  return (
    <Typography variant="caption" component="div">
      {nameOf(measureSchema.answers)}:{' '}
      {answers.map((link, index) => (
        <span key={keyOf(link)}>
          {index > 0 && ' · '}
          <Link href={wordsOf(link).to}>
            {nameOf(measureLinkNames[link.kind])} {wordsOf(link).words}
          </Link>
        </span>
      ))}
    </Typography>
  );
}

/** The measures that answer something, each a link to its place. */
export function AnsweredBy({ link, measures }: { link: MeasureLink; measures: readonly PlanMeasure[] }) {
  const translate = useTranslate();
  const numbers = answeredBy(measures, link);
  return (
    <Typography variant="caption" component="span" sx={{ display: 'block', color: 'text.secondary' }}>
      {numbers.length === 0
        ? translate('gaps.unanswered')
        : numbers.map((number, index) => (
            <span key={number}>
              {index > 0 && ' · '}
              <Link href={`#measure-${number}`}>{translate('fields.measure', { number })}</Link>
            </span>
          ))}
    </Typography>
  );
}

/** The indicators below the pass mark, each with the measures that answer it. */
export function WeakIndicators({
  weakIndicators,
  measures,
}: Pick<LinkTargets, 'weakIndicators'> & { measures: readonly PlanMeasure[] }) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  if (weakIndicators.length === 0) return null;
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="h3">{translate('gaps.weak_indicators')}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 3 }}>
        {weakIndicators.map((indicator) => (
          <li key={indicator.number}>
            {indicator.number}. {nameOf(indicator)}
            <AnsweredBy link={{ kind: 'INDICATOR', target: String(indicator.number) }} measures={measures} />
          </li>
        ))}
      </Box>
    </Box>
  );
}
