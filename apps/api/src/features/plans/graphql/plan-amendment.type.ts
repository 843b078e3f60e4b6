import { seesNames, type Actor, type Role } from '@sucharit/domain/access';
import {
  allowedAmendmentActions,
  amendmentWay,
  amendmentWorkflow,
  goalIndicatorSchema,
  higherPlanChoiceSchema,
  measureIndicatorSchema,
  measureLinkSchema,
  measureSchema,
  planChanges,
  plannedStepSchema,
  planSchema,
  priorYearItaSchema,
  riskSchema,
  situationFigureSchema,
  situationFiguresSchema,
  swotItemSchema,
  swotSchema,
  type AmendmentAction as Action,
  type AmendmentState,
  type AmendmentStatus as Status,
} from '@sucharit/domain/plans';
import { awaitedRole, turnOf, wayOf, type ReturnReason as Reason, type TurnKind } from '@sucharit/domain/workflow';
import sql, { type Sql } from 'sql-template-tag';
import { districtScope } from '../../../platform/access/index.js';
import { publishContent } from '../../../platform/content/index.js';
import {
  codes,
  ReadColumn,
  ReadComputed,
  ReadList,
  ReadOne,
  ReadType,
  readType,
  registerEnum,
  type ReadTypes,
  type Related,
  type RowSql,
} from '../../../platform/read-model/index.js';
import { AccountRole } from '../../accounts/index.js';
import { ActingFor, actingForOf, withStandIns, type CurrentStandIn } from '../../stand-ins/index.js';
import type { AmendedContent } from '../plan-amendment.entity.js';
import { planState } from '../plan-state.js';
import { PlanChange, PlanStep, ReturnReason, toldChanges } from './plan-history.type.js';
import { WorkflowTurn } from './plan.enums.js';

declare module '../../../platform/read-model/read-types.js' {
  interface ReadTypes {
    PlanAmendment: PlanAmendment;
  }
}

export const AmendmentStatus: { readonly [C in Status]: C } = codes(amendmentWorkflow.states);
registerEnum(
  AmendmentStatus,
  'AmendmentStatus',
  'States of an amendment of a plan in force.',
  Object.fromEntries(Object.entries(amendmentWorkflow.states).map(([code, { en }]) => [code, en])) as Record<
    Status,
    string
  >,
);

const actionTexts: Record<Action, string> = {
  EDIT: 'Change the content of a draft or returned amendment.',
  SUBMIT: 'Hand it in: a material one to the head of section and the director, any other to the director.',
  ENDORSE: 'Head of section: pass a material one on to the assistant director or the director.',
  RECOMMEND: 'Assistant director: recommend a material one to the director; only in districts that have this step.',
  APPROVE: 'Director: put it into force.',
  RETURN: 'Send it back with a reason.',
  RECALL: 'Take it back before the final decision; it is returned then.',
  WITHDRAW: 'Give up a draft or returned one; the plan in force stays as it is.',
};
export const AmendmentAction: { readonly [C in Action]: C } = codes(actionTexts);
registerEnum(AmendmentAction, 'AmendmentAction', 'Act that is possible with an amendment of a plan.', actionTexts);

publishContent(
  'MeasureIndicatorContent',
  'One thing by which a measure is judged, as written.',
  measureIndicatorSchema,
);
publishContent('GoalIndicatorContent', 'Indicator and target of a goal, as written.', goalIndicatorSchema);
publishContent('HigherPlanChoiceContent', 'One higher plan on which a plan rests, as written.', higherPlanChoiceSchema);
publishContent('MeasureLinkContent', 'One thing that a measure answers, as written.', measureLinkSchema);
publishContent('PlannedStepContent', 'Month or day for which a step is planned, as written.', plannedStepSchema);
publishContent('MeasureContent', 'A row of the table of measures, as written.', measureSchema);
publishContent('RiskContent', 'A corruption risk, as written.', riskSchema);
publishContent('SituationFigureContent', 'A figure of the corruption situation, as written.', situationFigureSchema);
publishContent('SituationFiguresContent', 'The corruption situation in figures, as written.', situationFiguresSchema);
publishContent('SwotItemContent', 'A finding of the SWOT analysis, as written.', swotItemSchema);
publishContent('SwotContent', 'SWOT analysis, as written.', swotSchema);
publishContent('PriorYearItaContent', "Last year's ITA result as the plan prints it.", priorYearItaSchema);
const PlanContent = publishContent(
  'PlanContent',
  'Content of a plan as it is written in an amendment, with the identities that measures and risks have in the plan.',
  planSchema,
);

/** An amendment is its own district's and the city's, also once it is closed. */
const amendmentScope = (row: Sql, caller: Actor): Sql | null => districtScope(row, caller, sql`false`);

type KnownOfAmendment = Omit<AmendmentState, 'standingIn'> & { readonly standIns: readonly CurrentStandIn[] };
const amendmentState = {
  ...planState,
  material: ({ row }) => sql`${row}.material`,
} as const satisfies Record<keyof KnownOfAmendment, RowSql>;

@ReadType({
  description:
    'An amendment of a plan in force: a whole new content beside it. The plan stays what it is, and what is counted, until the amendment is approved; then the plan says what the amendment said, and its measures and risks keep their identities. For its district and the city alone; of the present alone (refused with AS_OF_NOT_KEPT in the past).',
  table: 'plan_amendment',
  scope: amendmentScope,
  defaultOrder: [],
})
export class PlanAmendment {
  @ReadColumn({ column: 'id', description: 'Opaque identifier.' })
  id!: string;
  @ReadColumn({ column: 'id', description: 'The plan that it amends.' })
  planId!: string;
  @ReadColumn({ column: 'int', description: "The district's official code, 1001 to 1050." })
  districtCode!: number;
  @ReadColumn({ column: 'int', description: 'Fiscal year of the plan, Buddhist Era.' })
  fiscalYear!: number;
  @ReadColumn({ column: 'enum', enum: () => AmendmentStatus, description: 'State of the amendment.' })
  status!: Status;
  @ReadColumn({
    column: 'text',
    description: 'Reason for which the plan is amended, as its district says; 1 to 4,000 characters.',
  })
  reason!: string;
  @ReadColumn({
    column: 'boolean',
    description:
      'True while it changes something material, so that every step of the way of a plan is asked anew: the linkage to higher plans, risks, SWOT analysis, anti-bribery policy, aims or measures. False for the memo, foreword, corruption situation, ITA of the year before, framework and other contents, the order of rows and the person responsible, and corrections after which a text reads the same: these wait for the director alone.',
  })
  material!: boolean;
  @ReadColumn({ column: 'instant', description: 'When it was begun.' })
  begunAt!: string;
  @ReadColumn({ column: 'instant', nullable: true, description: 'When it was last submitted.' })
  submittedAt!: string | null;
  @ReadColumn({ column: 'date', nullable: true, description: 'Day of its approval; null before, and when withdrawn.' })
  approvedOn!: string | null;
  @ReadColumn({
    column: 'instant',
    nullable: true,
    description: 'When it was approved or withdrawn; null while it is under way.',
  })
  closedAt!: string | null;
  @ReadColumn({
    column: 'text',
    nullable: true,
    description: 'Reason for which it was returned, when it was; ดึงกลับ when its own district recalled it.',
  })
  returnReason!: string | null;
  @ReadComputed<{ given: Reason[] }>({
    type: () => [ReturnReason],
    description: 'Coded reasons for which it was returned, in the order of the list; none when it was not.',
    needs: { given: ({ row }) => sql`to_json(${row}.return_reason_codes)` },
    compute: ({ given }) => given,
  })
  returnReasonCodes!: Reason[];
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
    sql: ({ row, caller }) => (seesNames(caller) ? sql`${row}.saved_by_name` : sql`null::text`),
    description: 'Display name of who saved it last; null for analysts.',
  })
  lastSavedByName!: string | null;
  @ReadColumn({
    column: 'enum',
    enum: () => AccountRole,
    nullable: true,
    sql: ({ row }) => sql`${row}.saved_by_role`,
    description: 'Role of who saved it last.',
  })
  lastSavedByRole!: Role | null;
  @ReadComputed<{ content: AmendedContent }>({
    type: () => PlanContent,
    description: 'The whole content, also of parts that it does not change.',
    needs: { content: ({ row }) => sql`${row}.content` },
    compute: ({ content }) => content,
  })
  content!: AmendedContent;
  @ReadComputed<{ base: AmendedContent; content: AmendedContent }>({
    type: () => [PlanChange],
    description:
      'Differences from the version in force that it amends, field by field, in the order of the plan; none while it says the same.',
    needs: { base: ({ row }) => sql`${row}.base`, content: ({ row }) => sql`${row}.content` },
    compute: ({ base, content }) => toldChanges(planChanges(base, content)),
  })
  changes!: PlanChange[];
  @ReadComputed<KnownOfAmendment>({
    type: () => [AmendmentAction],
    description: 'Acts that the caller may take now.',
    needs: amendmentState,
    compute: (amendment, caller) =>
      caller.kind === 'ACCOUNT' ? allowedAmendmentActions(withStandIns(amendment, caller), caller) : [],
  })
  allowedActions!: Action[];
  @ReadComputed<KnownOfAmendment>({
    type: () => [ActingFor],
    description:
      'Those of `allowedActions` that the caller would take today as stand-in, each with the person in whose name.',
    needs: amendmentState,
    compute: (amendment, caller) =>
      actingForOf(amendmentWay(amendment.material), withStandIns(amendment, caller), caller),
  })
  actingFor!: ActingFor[];
  @ReadComputed<KnownOfAmendment>({
    type: () => WorkflowTurn,
    nullable: true,
    description: 'Act that the caller is waited for to take now; null when it is the turn of somebody else.',
    needs: amendmentState,
    compute: (amendment, caller) => turnOf(amendmentWay(amendment.material), withStandIns(amendment, caller), caller),
  })
  turn!: TurnKind | null;
  @ReadComputed<Pick<AmendmentState, 'status' | 'material' | 'assisted'>>({
    type: () => AccountRole,
    nullable: true,
    description:
      'Role whose decision it waits for now: the director at once for one that changes nothing material; null for what is being written or is closed.',
    needs: {
      ...{ status: amendmentState.status, material: amendmentState.material, assisted: amendmentState.assisted },
    },
    compute: ({ status, material, assisted }) => awaitedRole(wayOf(amendmentWay(material), assisted === true), status),
  })
  awaitedRole!: Role | null;
  @ReadList({
    type: () => PlanStep,
    where: ({ row, parent }) => sql`${row}.amendment_id = ${parent}.id`,
    orderBy: ({ row }) => sql`${row}.at, ${row}.number`,
    expectedRows: 6,
    description: 'Steps that were taken with it, earliest first.',
  })
  timeline!: Related<PlanStep>[];
  @ReadOne({
    type: readType('Plan'),
    nullable: false,
    where: ({ row, parent }) => sql`${row}.id = ${parent}.plan_id`,
    description: 'The plan in force.',
  })
  plan!: Related<ReadTypes['Plan']>;
}
