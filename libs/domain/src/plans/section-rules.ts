import type { ChecklistRule } from './plan-checklist.js';
import type { PlanSection } from './plan-section.js';

/** Rules of the checklist by the section that they look at; the approval is judged by no section. */
export const sectionRules: Readonly<Record<PlanSection, readonly ChecklistRule[]>> = {
  FOREWORD: [],
  STRATEGIC_LINKAGE: ['STRATEGIC_LINKAGE'],
  CORRUPTION_SITUATION: ['CORRUPTION_SITUATION'],
  RISKS: [],
  SWOT: [],
  ANTI_BRIBERY: ['ANTI_BRIBERY_POLICY'],
  PRIOR_YEAR_ITA: ['PRIOR_YEAR_ITA'],
  FRAMEWORK: [],
  AIMS: [],
  OTHERS: ['OTHER_CONTENTS'],
  MEASURES: ['CPI_ACTIVITY', 'EVERY_MEASURE_STATES_BUDGET', 'EVERY_MEASURE_STATES_PERIOD'],
};
