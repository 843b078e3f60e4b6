import { seesNames, type Role } from '@sucharit/domain/access';
import {
  allowedPlanActions,
  isPlanDeletable,
  planSchema,
  planWorkflow,
  type PlanSection as Section,
  type PlanStatus as Status,
} from '@sucharit/domain/plans';
import { buddhistEraOffset, sixMonthCutOff } from '@sucharit/domain/shared';
import { awaitedRole, turnOf, wayOf, type ReturnReason as Reason, type TurnKind } from '@sucharit/domain/workflow';
import sql from 'sql-template-tag';
import { ReadContent, searchedFields } from '../../../platform/content/index.js';
import { nameLiteral } from '../../../platform/database/index.js';
import { ownOrPublic } from '../../../platform/access/index.js';
import {
  ReadColumn,
  ReadComputed,
  ReadConnection,
  ReadGroup,
  ReadList,
  ReadOne,
  ReadType,
  readType,
  type ReadTypes,
  type Related,
} from '../../../platform/read-model/index.js';
import { AccountRole } from '../../accounts/index.js';
import { ActingFor, actingForOf, withStandIns } from '../../stand-ins/index.js';
import { gapRows, isWeakScore } from '../gap-rows.js';
import { planScope } from '../plan.access.js';
import { planState, type KnownOfPlan } from '../plan-state.js';
import { AmendmentsOfPlan } from './amendments-of-plan.js';
import { MarkedByCentre } from './centre-mark.type.js';
import { Checklist } from './checklist.type.js';
import { Measure } from './measure.type.js';
import { PlanSection, PlanStep, PlanVersion, ReturnReason } from './plan-history.type.js';
import { PlanAction, PlanStatus, WorkflowTurn } from './plan.enums.js';
import { GoalIndicator, goalIndicatorsOf } from './goal-indicator.type.js';
import { higherPlansOf, PlanHigherPlan } from './plan-higher-plan.type.js';
import { PlanGap, seesGaps } from './plan-gap.type.js';
import { PriorYearIta } from './prior-year-ita.type.js';
import { Risk } from './risk.type.js';
import { SituationFigures } from './situation-figures.type.js';
import { Swot } from './swot.type.js';

declare module '../../../platform/read-model/read-types.js' {
  interface ReadTypes {
    Plan: Plan;
  }
}

@ReadType({
  description: "A district's yearly anti-corruption action plan (แผนปฏิบัติการต่อต้านการทุจริตและประพฤติมิชอบ).",
  table: 'plan',
  history: 'versions',
  scope: planScope,
  defaultOrder: [{ field: 'fiscalYear', direction: 'DESC' }],
  search: [...searchedFields(planSchema), 'district'],
  searchedBeside: (row) =>
    sql`(select jsonb_build_object('district', to_jsonb(d)) from district as d where d.code = ${row}.district_code)`,
})
@MarkedByCentre('PLAN', [sql`submitted_by`, sql`endorsed_by`, sql`recommended_by`, sql`approved_by`])
@ReadContent(planSchema, {
  after: [
    'id',
    'fiscalYear',
    'districtCode',
    'status',
    'documentNumber',
    'issuingUnit',
    'memoOn',
    'approvedOn',
    'submittedAt',
    'returnReason',
  ],
})
@AmendmentsOfPlan
export class Plan {
  @ReadColumn({ column: 'id', filter: true, description: 'Opaque identifier.' })
  id!: string;

  @ReadColumn({
    column: 'int',
    filter: true,
    order: 'own',
    description: 'Fiscal year, Buddhist Era: 2566 = 1 Oct 2565 to 30 Sep 2566.',
  })
  fiscalYear!: number;

  @ReadColumn({ column: 'int', filter: true, order: 'own', description: "The district's official code, 1001 to 1050." })
  districtCode!: number;

  @ReadColumn({
    column: 'enum',
    enum: () => PlanStatus,
    filter: true,
    order: true,
    description: 'Where the plan stands.',
  })
  status!: Status;

  @ReadColumn({
    column: 'date',
    nullable: true,
    filter: true,
    order: true,
    description: "Day of the director's approval; the one that counts for the assessment.",
  })
  approvedOn!: string | null;

  @ReadColumn({
    column: 'int',
    nullable: true,
    filter: true,
    order: true,
    sql: ({
      row,
    }) => sql`case when ${row}.status = ${nameLiteral(PlanStatus.APPROVED)} then nullif(greatest(${row}.approved_on
      - make_date(${row}.fiscal_year - ${buddhistEraOffset}::int, ${sixMonthCutOff.month}::int, ${sixMonthCutOff.day}::int), 0), 0) end`,
    description:
      'Days by which the approval came after the cut-off of the first report, 31 March of the fiscal year: the report tells of months in which no plan was in force. Null for a plan that is not approved, or was by that day.',
  })
  approvedDaysAfterCutOff!: number | null;

  @ReadColumn({
    column: 'instant',
    nullable: true,
    filter: true,
    order: true,
    description: 'When it was last submitted.',
  })
  submittedAt!: string | null;

  @ReadColumn({
    column: 'text',
    nullable: true,
    description: 'Why it was returned, when it was; ดึงกลับ when its own district recalled it.',
  })
  returnReason!: string | null;

  @ReadComputed<{ codes: Reason[] }>({
    type: () => [ReturnReason],
    description: 'Coded reasons for which it was returned, in the order of the list; none when it was not.',
    needs: {
      codes: ({ row }) => sql`to_json(${row}.return_reason_codes)`,
    },
    compute: ({ codes }) => codes,
  })
  returnReasonCodes!: Reason[];

  @ReadList({
    type: () => PlanHigherPlan,
    from: higherPlansOf,
    orderBy: ({ row }) => sql`${row}.place`,
    expectedRows: 5,
    description: planSchema.higherPlans.description,
  })
  higherPlans!: PlanHigherPlan[];

  @ReadList({
    type: () => GoalIndicator,
    from: goalIndicatorsOf,
    orderBy: ({ row }) => sql`${row}.place`,
    expectedRows: 3,
    description: planSchema.goalIndicators.description,
  })
  goalIndicators!: GoalIndicator[];

  @ReadGroup({ type: () => Swot, description: planSchema.swot.description })
  swot!: Swot;

  @ReadGroup({ type: () => SituationFigures, description: planSchema.situationFigures.description })
  situationFigures!: SituationFigures;

  @ReadGroup({
    type: () => PriorYearIta,
    nullable: true,
    presentIf: ({ row }) => sql`${row}.prior_year_ita is not null`,
    description: planSchema.priorYearIta.description,
  })
  priorYearIta!: PriorYearIta | null;

  @ReadGroup({ type: () => Checklist, description: 'What the plan must contain and whether it does.' })
  checklist!: Checklist;

  @ReadColumn({
    column: 'int',
    nullable: true,
    filter: true,
    order: true,
    looksAt: 12,
    sql: ({ row, caller }) =>
      ownOrPublic(row, caller, sql`(select count(*)::int from ${gapRows(row, sql`true`)} as counted)`, sql`null::int`),
    description: 'How many things it lacks, as `gaps` tells them; null for other districts.',
  })
  gapCount!: number | null;

  @ReadList({
    type: () => PlanGap,
    from: ({ row, parent, caller }) => sql`${gapRows(parent, seesGaps(parent, caller))} as ${row}`,
    orderBy: ({ row }) => sql`${row}.place, ${row}.number`,
    expectedRows: 20,
    description: 'The things that it lacks by rule, by kind, then in the order of the plan; none for other districts.',
  })
  gaps!: Related<PlanGap>[];

  @ReadList({
    type: readType('ItaIndicatorScore'),
    where: ({ row, parent }) =>
      sql`${row}.district_code = ${parent}.district_code and ${row}.fiscal_year = ${parent}.fiscal_year - 1 and ${isWeakScore(row)}`,
    orderBy: ({ row }) => sql`${row}.number`,
    expectedRows: 4,
    description:
      "Indicators of the district's ITA result of the year before with a score below the pass mark (85), by number; none of a result that the caller may not see.",
  })
  weakIndicators!: Related<ReadTypes['ItaIndicatorScore']>[];

  @ReadColumn({ column: 'boolean', filter: true, description: 'True for made-up demonstration data.' })
  demo!: boolean;

  @ReadColumn({
    column: 'int',
    description: 'Version to name when saving; a save with an older one is refused with CONFLICT.',
  })
  version!: number;

  @ReadColumn({
    column: 'instant',
    sql: ({ row }) => sql`${row}.updated_at`,
    description: 'When it was last saved or moved on.',
  })
  lastSavedAt!: string;

  @ReadColumn({
    column: 'text',
    nullable: true,
    sql: ({ row, caller }) =>
      seesNames(caller) ? ownOrPublic(row, caller, sql`${row}.saved_by_name`, sql`null::text`) : sql`null::text`,
    description: 'Display name of who saved it last; null when that was the product, for analysts and other districts.',
  })
  lastSavedByName!: string | null;

  @ReadColumn({
    column: 'enum',
    enum: () => AccountRole,
    nullable: true,
    sql: ({ row, caller }) => ownOrPublic(row, caller, sql`${row}.saved_by_role`, sql`null::text`),
    description: 'Role of who saved it last; null when that was the product, and for other districts.',
  })
  lastSavedByRole!: Role | null;

  @ReadComputed<{ unreviewed: Section[] }>({
    type: () => [PlanSection],
    description:
      "Sections copied from an earlier year's plan that are still to be rewritten or confirmed; the plan cannot be submitted before.",
    needs: {
      unreviewed: ({ row, caller }) => ownOrPublic(row, caller, sql`to_json(${row}.unreviewed)`, sql`'[]'::json`),
    },
    compute: ({ unreviewed }) => unreviewed,
  })
  unreviewed!: Section[];

  @ReadComputed<KnownOfPlan & { hasComments: boolean }>({
    type: () => Boolean,
    description: 'Whether the caller may delete it now: a draft that nobody has handed in or commented on.',
    inPast: false,
    needs: {
      ...planState,
      hasComments: ({ row }) => sql`exists (select from plan_comment where plan_id = ${row}.id)`,
    },
    compute: ({ hasComments, ...plan }, caller) =>
      isPlanDeletable(plan, hasComments) && allowedPlanActions(withStandIns(plan, caller), caller).includes('EDIT'),
  })
  deletable!: boolean;

  @ReadComputed<KnownOfPlan>({
    type: () => [PlanAction],
    description: 'What the caller may do with the plan now; nothing with one of the past.',
    inPast: [],
    needs: planState,
    compute: (plan, caller) =>
      caller.kind === 'ACCOUNT' ? allowedPlanActions(withStandIns(plan, caller), caller) : [],
  })
  allowedActions!: string[];

  @ReadComputed<KnownOfPlan>({
    type: () => [ActingFor],
    description:
      'Those of `allowedActions` that the caller would take today as stand-in, each with the person in whose name; none with a plan of the past.',
    inPast: [],
    needs: planState,
    compute: (plan, caller) => actingForOf(planWorkflow, withStandIns(plan, caller), caller),
  })
  actingFor!: ActingFor[];

  @ReadComputed<KnownOfPlan>({
    type: () => WorkflowTurn,
    nullable: true,
    description:
      'What the caller is waited for to do with it now; null when it is the turn of somebody else, and with one of the past.',
    inPast: null,
    needs: planState,
    compute: (plan, caller) => turnOf(planWorkflow, withStandIns(plan, caller), caller),
  })
  turn!: TurnKind | null;

  @ReadComputed<Pick<KnownOfPlan, 'status' | 'assisted'>>({
    type: () => AccountRole,
    nullable: true,
    description:
      'Role whose decision it waits for now, the assistant director in districts that have that step; null for what is being written or is decided, and with one of the past.',
    inPast: null,
    needs: { status: planState.status, assisted: planState.assisted },
    compute: ({ status, assisted }) => awaitedRole(wayOf(planWorkflow, assisted === true), status),
  })
  awaitedRole!: Role | null;

  @ReadOne({
    type: readType('District'),
    nullable: false,
    where: ({ row, parent }) => sql`${row}.code = ${parent}.district_code`,
    description: 'The district whose plan it is.',
  })
  district!: Related<ReadTypes['District']>;

  @ReadColumn({
    column: 'score',
    filter: true,
    order: true,
    looksAt: 12,
    nullable: true,
    sql: ({ row, caller }) =>
      sql`(select round(avg(coalesce(${ownOrPublic(sql`m`, caller, sql`m.current_percent`, sql`m.approved_percent`)}, 0)), 2)
        from measure as m where m.plan_id = ${row}.id)`,
    description:
      'Mean percent complete of its measures by the latest reports the caller may see, for the own district and the city drafts too, two decimals; one without a report counts as 0; null without measures. The figure of headlines is `District.headline`.',
  })
  averagePercentComplete!: number | null;

  @ReadList({
    type: () => Measure,
    where: ({ row, parent }) => sql`${row}.plan_id = ${parent}.id`,
    orderBy: ({ row }) => sql`${row}.number`,
    expectedRows: 12,
    description: 'The table of measures, by number (at most 300).',
  })
  measures!: Related<Measure>[];

  @ReadList({
    type: () => Risk,
    where: ({ row, parent }) => sql`${row}.plan_id = ${parent}.id`,
    orderBy: ({ row }) => sql`${row}.number`,
    expectedRows: 12,
    description: 'The corruption risks the plan names, by number (at most 300).',
  })
  risks!: Related<Risk>[];

  @ReadList({
    type: readType('ProgressReport'),
    where: ({ row, parent }) => sql`${row}.plan_id = ${parent}.id`,
    orderBy: ({ row }) => sql`${row}.round`,
    expectedRows: 2,
    description: 'Progress reports the caller may see, six-month round first.',
  })
  reports!: Related<ReadTypes['ProgressReport']>[];

  @ReadConnection({
    type: readType('Comment'),
    where: ({ row, parent }) => sql`${row}.plan_id = ${parent}.id and ${row}.report_id is null`,
    description: 'Comments on the plan, its sections and measures: for its district and the centre; none for others.',
  })
  comments!: unknown;

  @ReadList({
    type: () => PlanStep,
    where: ({ row, parent }) => sql`${row}.plan_id = ${parent}.id and ${row}.amendment_id is null`,
    orderBy: ({ row }) => sql`${row}.at, ${row}.number`,
    expectedRows: 8,
    description:
      'Steps that were taken with the plan, earliest first, also that it was amended (AMEND); the steps of amendments stand with them. None for other districts.',
  })
  timeline!: Related<PlanStep>[];

  @ReadList({
    type: () => PlanVersion,
    where: ({ row, parent }) => sql`${row}.plan_id = ${parent}.id`,
    orderBy: ({ row }) => sql`${row}.number`,
    expectedRows: 3,
    description:
      'The content as it was handed in each time, and as it was amended, first one first; none for other districts.',
  })
  versions!: Related<PlanVersion>[];
}
