import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { FieldsOfKind } from '@sucharit/domain/content';
import {
  answeredBy,
  memoName,
  planSchema,
  planSectionNames,
  sectionRules,
  swotFactorNames,
  swotLists,
  swotSchema,
  type PlanMeasure,
  type PlanParts,
  type PlanSection,
} from '@sucharit/domain/plans';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useLanguage, type Named } from '../../i18n/use-language.js';
import { Card } from '../../shared/card.js';
import { ChecklistLight } from '../../shared/checklist-lights.js';
import { GoalIndicatorRead, GoalsField } from './goals-field.js';
import { HigherPlansField } from './higher-plans-field.js';
import { PriorYearItaEditor } from './prior-year-ita-editor.js';
import { SituationFigures } from './situation-figures.js';
import { SwotEditor, weaknessAnchor } from './swot-editor.js';
import { AnsweredBy, WeakIndicators } from './links-field.js';
import { MeasuresEditor } from './measures-editor.js';
import { MeasuresTable } from './measures-table.js';
import { RisksEditor } from './risks-editor.js';
import { RisksList } from './risks-list.js';
import { PlanRiskMap } from '../risks/plan-risk-map.js';
import { isRated } from '../risks/risk-cells.js';
import { useRiskMatrix } from './risk-ratings.js';
import { Memo } from './memo.js';
import { HelpedField, SectionHelp } from './plan-help.js';
import { LinesField } from '../../shared/lines-field.js';
import { useGuidelines } from '../../shared/use-higher-plans.js';
import { isShown, measureWith } from './shown-evidence.js';
import type { WrittenPlan } from './plan-data.js';

interface SectionsProps {
  readonly plan: WrittenPlan;
  readonly editable: boolean;
  readonly onChange: (changes: PlanParts) => void;
  /** What stands under a section: what is still to be done with it, and the talk about it. */
  readonly below: (section: PlanSection) => ReactNode;
  /** The content below a measure: its comments. */
  readonly belowMeasure: (measure: PlanMeasure) => ReactNode;
}

type TextPart = FieldsOfKind<typeof planSchema, 'text'>;
type ListPart = FieldsOfKind<typeof planSchema, 'texts'>;

interface PlacedSection {
  readonly id: string;
  /** Null for the memo, which is no section of the plan. */
  readonly section: PlanSection | null;
}

/** The memo and the sections of the official plan, in its order. */
export const planSections: readonly PlacedSection[] = [
  { id: 'memo', section: null },
  { id: 'foreword', section: 'FOREWORD' },
  { id: 'strategicLinkage', section: 'STRATEGIC_LINKAGE' },
  { id: 'corruptionSituation', section: 'CORRUPTION_SITUATION' },
  { id: 'risks', section: 'RISKS' },
  { id: 'swot', section: 'SWOT' },
  { id: 'antiBribery', section: 'ANTI_BRIBERY' },
  { id: 'priorYearIta', section: 'PRIOR_YEAR_ITA' },
  { id: 'framework', section: 'FRAMEWORK' },
  { id: 'aims', section: 'AIMS' },
  { id: 'others', section: 'OTHERS' },
  { id: 'measures', section: 'MEASURES' },
];

/** The name of the memo or of a section. */
export const sectionName = ({ section }: PlacedSection): Named =>
  section === null ? memoName : planSectionNames[section];

const nothing = (translate: (key: string) => string): ReactNode => (
  <Typography sx={{ color: 'text.secondary' }}>{translate('plan.nothing_written')}</Typography>
);

/** The items of a plan's checklist that look at a section. */
export const itemsOf = ({ section }: PlacedSection, { checklist }: WrittenPlan): WrittenPlan['checklist']['items'] =>
  checklist.items.filter(({ rule }) => section !== null && sectionRules[section].some((own) => own === rule));

/** One section with its lights and the words that show it. */
function Section({
  id,
  plan,
  why,
  flush = false,
  below,
  children,
}: {
  id: string;
  plan: WrittenPlan;
  /** Why it counts as missing though something is written. */
  why?: string | null;
  flush?: boolean;
  below: SectionsProps['below'];
  children: ReactNode;
}) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const placed = planSections.find((candidate) => candidate.id === id) ?? { id, section: null };
  const items = itemsOf(placed, plan);
  const { section } = placed;
  const measureOf = (evidence: string | undefined): number | undefined =>
    section === 'MEASURES' && evidence !== undefined ? measureWith(evidence, plan.measures) : undefined;
  return (
    <Card id={id} title={nameOf(sectionName(placed))} beside={<SectionHelp section={section} />} flush={flush}>
      {items.length > 0 && (
        <Box sx={flush ? { px: 2, pb: 1 } : { pb: 1 }}>
          {items.map((item) => {
            const shownAt = measureOf(item.evidence?.text);
            return (
              <ChecklistLight key={item.rule} item={item}>
                {item.status === 'MISSING' && why && (
                  <Typography variant="caption" component="p" sx={{ m: 0, color: 'text.secondary' }}>
                    {why}
                  </Typography>
                )}
                {shownAt !== undefined && (
                  <Link href={`#measure-${shownAt}`} variant="caption" sx={{ display: 'block' }}>
                    {translate('fields.measure', { number: shownAt })}
                  </Link>
                )}
                {item.evidence && !isShown(item.evidence.text, plan, section) && (
                  <Typography
                    variant="caption"
                    component="p"
                    sx={{
                      m: 0,
                      color: 'text.secondary',
                      borderLeft: 3,
                      borderColor: 'divider',
                      pl: 1,
                      maxWidth: '90ch',
                      display: '-webkit-box',
                      WebkitBoxOrient: 'vertical',
                      WebkitLineClamp: 2,
                      overflow: 'hidden',
                      // The marks of the line that is left out reach above it.
                      lineHeight: 1.8,
                    }}
                  >
                    {item.evidence.text}
                  </Typography>
                )}
              </ChecklistLight>
            );
          })}
        </Box>
      )}
      {children}
      {section && <Box sx={flush ? { px: 2, pb: 2 } : {}}>{below(section)}</Box>}
    </Card>
  );
}

/** A plan as one document; what may be changed is a field in its place. */
export function PlanSections({ plan, editable, onChange, below, belowMeasure }: SectionsProps) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const matrix = useRiskMatrix(plan.fiscalYear);

  const text = (part: TextPart): ReactNode =>
    editable ? (
      <HelpedField of={part}>
        <TextField
          fullWidth
          multiline
          minRows={4}
          maxRows={18}
          value={plan[part] ?? ''}
          onChange={({ target }) => onChange({ [part]: target.value })}
          slotProps={{ htmlInput: { 'aria-label': nameOf(planSchema[part]) } }}
        />
      </HelpedField>
    ) : plan[part] ? (
      <Typography component="div" sx={{ whiteSpace: 'pre-line', maxWidth: '90ch' }}>
        {plan[part]}
      </Typography>
    ) : (
      nothing(translate)
    );
  const list = (part: ListPart): ReactNode =>
    editable ? (
      <HelpedField of={part}>
        <LinesField
          fullWidth
          minRows={3}
          label={nameOf(planSchema[part])}
          helperText={translate('plan.one_a_line')}
          items={plan[part]}
          onItems={(items) => onChange({ [part]: items })}
        />
      </HelpedField>
    ) : (
      <Box>
        <Typography variant="h3">{nameOf(planSchema[part])}</Typography>
        {plan[part].length === 0 ? (
          nothing(translate)
        ) : (
          <Box component="ol" sx={{ m: 0, pl: 3, maxWidth: '90ch' }}>
            {plan[part].map((item, index) => (
              <li key={index}>
                {item}
                {part === 'objectives' && answeredBy(plan.measures, { kind: 'OBJECTIVE', target: item }).length > 0 && (
                  <AnsweredBy link={{ kind: 'OBJECTIVE', target: item }} measures={plan.measures} />
                )}
                {part === 'goals' && <GoalIndicatorRead row={plan.goalIndicators.find(({ goal }) => goal === item)} />}
              </li>
            ))}
          </Box>
        )}
      </Box>
    );

  const ofYear = plan.priorYearIta?.fiscalYear ?? null;
  const otherYear =
    ofYear !== null && ofYear !== plan.fiscalYear - 1
      ? translate('planEditing.ita_other_year', { year: ofYear, plan: plan.fiscalYear, wanted: plan.fiscalYear - 1 })
      : null;
  const guidelines = useGuidelines();
  const targets = { ...plan, guidelines };
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <Section id="memo" plan={plan} below={below}>
        <Memo plan={plan} editable={editable} onChange={onChange} />
      </Section>
      <Section id="foreword" plan={plan} below={below}>
        {text('foreword')}
      </Section>
      <Section id="strategicLinkage" plan={plan} below={below}>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          {text('strategicLinkage')}
          <HigherPlansField
            chosen={plan.higherPlans}
            text={plan.strategicLinkage}
            fiscalYear={plan.fiscalYear}
            measures={plan.measures}
            editable={editable}
            onChange={(higherPlans) => onChange({ higherPlans })}
          />
        </Box>
      </Section>
      <Section id="corruptionSituation" plan={plan} below={below}>
        <Box sx={{ display: 'grid', gap: 2 }}>
          {text('corruptionSituation')}
          <SituationFigures figures={plan.situationFigures} editable={editable} onChange={onChange} />
        </Box>
      </Section>
      <Section id="risks" plan={plan} below={below}>
        {matrix && plan.risks.some(isRated) && <PlanRiskMap risks={plan.risks} matrix={matrix} />}
        {editable ? (
          <RisksEditor risks={plan.risks} fiscalYear={plan.fiscalYear} onChange={(risks) => onChange({ risks })} />
        ) : plan.risks.length === 0 ? (
          nothing(translate)
        ) : (
          <RisksList planId={plan.id} risks={plan.risks} measures={plan.measures} fiscalYear={plan.fiscalYear} />
        )}
      </Section>
      <Section id="swot" plan={plan} below={below}>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { lg: '1fr 1fr' } }}>
          {swotLists.map((quadrant) =>
            editable ? (
              <SwotEditor
                key={quadrant}
                list={quadrant}
                items={plan.swot[quadrant]}
                onItems={(items) => onChange({ swot: { ...plan.swot, [quadrant]: items } })}
              />
            ) : (
              <Box key={quadrant}>
                <Typography variant="h3">{nameOf(swotSchema[quadrant])}</Typography>
                {plan.swot[quadrant].length === 0 && nothing(translate)}
                <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
                  {plan.swot[quadrant].map(({ id, factor, text: finding }, index) => (
                    <Box
                      component="li"
                      key={id ?? index}
                      {...(quadrant === 'weaknesses' ? { id: weaknessAnchor(index + 1) } : {})}
                      sx={{ scrollMarginTop: 80 }}
                    >
                      {factor && <strong>{nameOf(swotFactorNames[factor])}: </strong>}
                      {finding}
                      {quadrant === 'weaknesses' && id !== null && (
                        <AnsweredBy link={{ kind: 'WEAKNESS', target: id }} measures={plan.measures} />
                      )}
                    </Box>
                  ))}
                </Box>
              </Box>
            ),
          )}
        </Box>
      </Section>
      <Section id="antiBribery" plan={plan} below={below}>
        <Box sx={{ display: 'grid', gap: 2 }}>
          {text('antiBribery')}
          {list('noGiftRules')}
        </Box>
      </Section>
      <Section id="priorYearIta" plan={plan} below={below} why={otherYear}>
        {editable ? (
          <PriorYearItaEditor
            ita={plan.priorYearIta}
            planYear={plan.fiscalYear}
            districtCode={plan.districtCode}
            onChange={(priorYearIta) => onChange({ priorYearIta })}
          />
        ) : plan.priorYearIta ? (
          <Typography>
            {translate('common.fiscal_year')} {plan.priorYearIta.fiscalYear}:{' '}
            {plan.priorYearIta.scores.map((score) => score ?? '–').join(' · ')}
            {plan.priorYearIta.total && (
              <strong>
                {' '}
                — {translate('city.measure.ita')} {plan.priorYearIta.total}
              </strong>
            )}
          </Typography>
        ) : (
          nothing(translate)
        )}
        <WeakIndicators weakIndicators={plan.weakIndicators} measures={plan.measures} />
      </Section>
      <Section id="framework" plan={plan} below={below}>
        {text('framework')}
      </Section>
      <Section id="aims" plan={plan} below={below}>
        <Box sx={{ display: 'grid', gap: 2 }}>
          {list('objectives')}
          {editable ? (
            <GoalsField goals={plan.goals} goalIndicators={plan.goalIndicators} onChange={onChange} />
          ) : (
            list('goals')
          )}
          {list('benefits')}
        </Box>
      </Section>
      <Section id="others" plan={plan} below={below}>
        {text('others')}
      </Section>
      <Section id="measures" plan={plan} below={below} flush>
        {editable ? (
          <MeasuresEditor
            measures={plan.measures}
            fiscalYear={plan.fiscalYear}
            targets={targets}
            onChange={(measures) => onChange({ measures })}
            below={belowMeasure}
          />
        ) : (
          <MeasuresTable
            planId={plan.id}
            measures={plan.measures}
            fiscalYear={plan.fiscalYear}
            targets={targets}
            below={belowMeasure}
          />
        )}
      </Section>
    </Box>
  );
}
