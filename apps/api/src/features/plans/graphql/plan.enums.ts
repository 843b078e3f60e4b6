import { itemRuleNames, type ItemRule as Rule } from '@sucharit/domain/checklists';
import type {
  BudgetStatus as Budget,
  ChecklistKey as Key,
  Dimension as DimensionCode,
  MeasureKind as Kind,
  PlanAction as Action,
  PlanStatus as Status,
  SwotFactor as Factor,
  TargetGroup as Group,
} from '@sucharit/domain/plans';
import {
  budgetStatusNames,
  checklistKeyNames,
  measureKindNames,
  planWorkflow,
  swotFactorNames,
  targetGroupNames,
} from '@sucharit/domain/plans';
import type {
  RiskArea as Area,
  RiskControlStrength as Strength,
  RiskResponse as Response,
  RiskState as State,
} from '@sucharit/domain/risks';
import { riskAreaNames, riskControlStrengthNames, riskResponseNames, riskStateNames } from '@sucharit/domain/risks';
import type { TurnKind } from '@sucharit/domain/workflow';
import { bilingual, codes, registerEnum } from '../../../platform/read-model/index.js';

export const PlanStatus: { readonly [C in Status]: C } = codes(planWorkflow.states);
registerEnum(
  PlanStatus,
  'PlanStatus',
  "Where a plan stands on its way from the officer to the director's approval.",
  Object.fromEntries(Object.entries(planWorkflow.states).map(([code, { en }]) => [code, en])) as Record<Status, string>,
);

const actionTexts: Record<Action, string> = {
  EDIT: 'Change the content of a draft or returned plan.',
  SUBMIT: 'Hand the plan to the head of section and the director.',
  ENDORSE: 'Head of section: pass it on to the assistant director or the director.',
  RECOMMEND: 'Assistant director: recommend it to the director; only in districts that have this step.',
  APPROVE: 'Director: put the plan into force.',
  RETURN: 'Send it back with a reason.',
  RECALL: 'Take it back before the final decision; it is returned then.',
};
export const PlanAction: { readonly [C in Action]: C } = codes(actionTexts);
registerEnum(PlanAction, 'PlanAction', 'What can be done with a plan.', actionTexts);

export const turnTexts: Record<TurnKind, string> = {
  REVIEW:
    'Head of section, assistant director or director: endorse, recommend, approve or return what was submitted by somebody else.',
  AWAIT:
    'Director: the head of section has not endorsed the plan yet, or the assistant director has not recommended it, and the director may decide all the same; or the director has submitted a report whose round takes nothing now, so that somebody else has to approve it.',
  RECALL:
    'Director: who submitted, endorsed or recommended it cannot approve it; somebody else has to, or it is recalled.',
  CONTINUE: 'District: go on with a draft, or mend what was returned.',
};
export const WorkflowTurn: { readonly [C in TurnKind]: C } = codes(turnTexts);
registerEnum(WorkflowTurn, 'WorkflowTurn', 'What somebody is waited for to do with a plan or report.', turnTexts);

const dimensionTexts: Record<DimensionCode, string> = {
  CULTURE_OF_INTEGRITY: 'Dimension 1 of 2566–2570: การสร้างวัฒนธรรมสุจริต.',
  TRANSPARENT_ADMINISTRATION: 'Dimension 2 of 2566–2570: การบริหารราชการด้วยความโปร่งใส.',
  PUBLIC_PARTICIPATION: 'Dimension 3 of 2566–2570: การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน.',
  AUDIT_MECHANISMS: 'Dimension 4 of 2566–2570: การยกระดับกลไกการตรวจสอบ.',
};
export const Dimension: { readonly [C in DimensionCode]: C } = codes(dimensionTexts);
registerEnum(
  Dimension,
  'Dimension',
  'The four dimensions (มิติ) a measure can belong to; their Thai names change with the plan cycle.',
  dimensionTexts,
);

export const MeasureKind: { readonly [C in Kind]: C } = codes(measureKindNames);
registerEnum(
  MeasureKind,
  'MeasureKind',
  "Kind of a measure, by the codes of the NACC's plan tracker (e-PlanNACC).",
  bilingual(measureKindNames),
);

const budgetTexts: Record<Budget, string> = {
  NOT_STATED: 'ยังไม่ระบุ: the document or the officer leaves it open; `budget` is null.',
  NO_BUDGET: 'ไม่ใช้งบประมาณ: the measure is stated to use none; `budget` is null.',
  AMOUNT: '`budget` has the amount.',
};
export const BudgetStatus: { readonly [C in Budget]: C } = codes(budgetStatusNames);
registerEnum(BudgetStatus, 'BudgetStatus', "Meaning of a measure's budget (งบประมาณ).", budgetTexts);

export const ChecklistKey: { readonly [C in Key]: C } = codes(checklistKeyNames);
registerEnum(
  ChecklistKey,
  'ChecklistKey',
  'What a plan must contain (district track of the ITA assessment, item O28 of 2566).',
  bilingual(checklistKeyNames),
);

export const ChecklistRule: { readonly [C in Rule]: C } = codes(itemRuleNames);
registerEnum(
  ChecklistRule,
  'ChecklistRule',
  'Rule by which an item of a checklist is judged, from a plan or a report itself. A checklist asks for some of them.',
  bilingual(itemRuleNames),
);

export const ChecklistStatus = { MET: 'MET', MISSING: 'MISSING' } as const;
registerEnum(ChecklistStatus, 'ChecklistStatus', 'Whether the plan contains it.', {
  MET: 'The plan contains it; see the evidence.',
  MISSING: 'The plan does not contain it.',
});

export const SwotFactor: { readonly [C in Factor]: C } = codes(swotFactorNames);
registerEnum(
  SwotFactor,
  'SwotFactor',
  'What a SWOT item is about: the 7S inside the office, then political, economic, legal, social and technological surroundings.',
  bilingual(swotFactorNames),
);

export const TargetGroup: { readonly [C in Group]: C } = codes(targetGroupNames);
registerEnum(
  TargetGroup,
  'TargetGroup',
  "Groups that a measure can address, the nine boxes of the NACC's plan tracker (e-PlanNACC).",
  bilingual(targetGroupNames),
);

export const RiskArea: { readonly [C in Area]: C } = codes(riskAreaNames);
registerEnum(
  RiskArea,
  'RiskArea',
  'The four areas in which public bodies assess corruption risks.',
  bilingual(riskAreaNames),
);

export const RiskControlStrength: { readonly [C in Strength]: C } = codes(riskControlStrengthNames);
registerEnum(
  RiskControlStrength,
  'RiskControlStrength',
  'How well an existing control holds a risk down.',
  bilingual(riskControlStrengthNames),
);

export const RiskResponse: { readonly [C in Response]: C } = codes(riskResponseNames);
registerEnum(RiskResponse, 'RiskResponse', 'How a risk is answered (4T).', bilingual(riskResponseNames));

export const RiskState: { readonly [C in State]: C } = codes(riskStateNames);
registerEnum(RiskState, 'RiskState', "Where the work on a risk stands in the plan's year.", bilingual(riskStateNames));
