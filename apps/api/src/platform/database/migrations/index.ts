// Written by `npm run schema`.
import { ReferenceAndAccounts1700000000001 } from './1700000000001-reference-and-accounts.js';
import { Audit1700000000002 } from './1700000000002-audit.js';
import { PlansAndProgress1700000000003 } from './1700000000003-plans-and-progress.js';
import { ItaJobsSummaries1700000000004 } from './1700000000004-ita-jobs-summaries.js';
import { AuditHeadOwner1700000000005 } from './1700000000005-audit-head-owner.js';
import { AccountChangeEndsSessions1700000000006 } from './1700000000006-account-change-ends-sessions.js';
import { ReadSpeed1700000000007 } from './1700000000007-read-speed.js';
import { TokenLimitsAndEvents1700000000009 } from './1700000000009-token-limits-and-events.js';
import { OpenData1700000000010 } from './1700000000010-open-data.js';
import { Operations1700000000011 } from './1700000000011-operations.js';
import { PlanHistoryAndComments1700000000012 } from './1700000000012-plan-history-and-comments.js';
import { KeptAnswers1700000000013 } from './1700000000013-kept-answers.js';
import { EvidenceAndNotices1700000000014 } from './1700000000014-evidence-and-notices.js';
import { ThaiSearch1700000000015 } from './1700000000015-thai-search.js';
import { History1700000000016 } from './1700000000016-history.js';
import { SchemesByAdministrators1700000000017 } from './1700000000017-schemes-by-administrators.js';
import { AskedTogether1700000000018 } from './1700000000018-asked-together.js';
import { SpentByExports1700000000021 } from './1700000000021-spent-by-exports.js';
import { SpentAsTimeGoes1700000000022 } from './1700000000022-spent-as-time-goes.js';
import { WhyReminded1700000000023 } from './1700000000023-why-reminded.js';
import { Recall1700000000024 } from './1700000000024-recall.js';
import { WorkYears1700000000028 } from './1700000000028-work-years.js';
import { DeletedPlans1700000000032 } from './1700000000032-deleted-plans.js';
import { SessionNumber1700000000036 } from './1700000000036-session-number.js';
import { ResponsibleUnit1700000000050 } from './1700000000050-responsible-unit.js';
import { MeasureIdentity1700000000051 } from './1700000000051-measure-identity.js';
import { ReportHistory1700000000053 } from './1700000000053-report-history.js';
import { DifferenceReason1700000000056 } from './1700000000056-difference-reason.js';
import { WhoReminded1700000000057 } from './1700000000057-who-reminded.js';
import { SearchDamagedTexts1700000000059 } from './1700000000059-search-damaged-texts.js';
import { ValuesThatCanBeTold1700000000061 } from './1700000000061-values-that-can-be-told.js';
import { UploadedDocuments1700000000062 } from './1700000000062-uploaded-documents.js';
import { NoticesOfActs1700000000064 } from './1700000000064-notices-of-acts.js';
import { AuditOrigin1700000000066 } from './1700000000066-audit-origin.js';
import { ExactSpread1700000000070 } from './1700000000070-exact-spread.js';
import { MemoAndFirstPages1700000000071 } from './1700000000071-memo-and-first-pages.js';
import { MeasurePeriod1700000000072 } from './1700000000072-measure-period.js';
import { BudgetStatus1700000000073 } from './1700000000073-budget-status.js';
import { AllottedBudget1700000000074 } from './1700000000074-allotted-budget.js';
import { RiskIdentity1700000000076 } from './1700000000076-risk-identity.js';
import { RiskRegister1700000000077 } from './1700000000077-risk-register.js';
import { RiskMatrices1700000000078 } from './1700000000078-risk-matrices.js';
import { MeasureLinks1700000000080 } from './1700000000080-measure-links.js';
import { SituationFigures1700000000084 } from './1700000000084-situation-figures.js';
import { HistoryColumnsInOrder1700000000085 } from './1700000000085-history-columns-in-order.js';
import { RiskMatricesByAdministrators1700000000086 } from './1700000000086-risk-matrices-by-administrators.js';
import { MeasureIndicators1700000000089 } from './1700000000089-measure-indicators.js';
import { MeasureTargetGroups1700000000090 } from './1700000000090-measure-target-groups.js';
import { FindingIdentity1700000000093 } from './1700000000093-finding-identity.js';
import { HigherPlans1700000000096 } from './1700000000096-higher-plans.js';
import { OrdersAndReasons1700000000099 } from './1700000000099-orders-and-reasons.js';
import { ItemChecklists1700000000104 } from './1700000000104-item-checklists.js';
import { WholeLists1700000000105 } from './1700000000105-whole-lists.js';
import { AssistantDirector1700000000106 } from './1700000000106-assistant-director.js';
import { GuidelineLinks1700000000110 } from './1700000000110-guideline-links.js';
import { GoalIndicators1700000000111 } from './1700000000111-goal-indicators.js';
import { PlannedSteps1700000000112 } from './1700000000112-planned-steps.js';
import { RulesOfReports1700000000118 } from './1700000000118-rules-of-reports.js';
import { ExecutiveRole1700000000119 } from './1700000000119-executive-role.js';
import { PlanAmendments1700000000120 } from './1700000000120-plan-amendments.js';
import { StandIns1700000000125 } from './1700000000125-stand-ins.js';
import { CentreMarks1700000000129 } from './1700000000129-centre-marks.js';
import { PastWithStatistics1700000000134 } from './1700000000134-past-with-statistics.js';
import { PastToldTogether1700000000135 } from './1700000000135-past-told-together.js';
import { ContactChannels1700000000136 } from './1700000000136-contact-channels.js';
import { NoticesOfAmendments1700000000137 } from './1700000000137-notices-of-amendments.js';
import { WordsOfPastChannels1700000000138 } from './1700000000138-words-of-past-channels.js';

/** Every migration, oldest first. A landed one never changes; a mistake is mended by a new one. */
export const migrations = [
  ReferenceAndAccounts1700000000001,
  Audit1700000000002,
  PlansAndProgress1700000000003,
  ItaJobsSummaries1700000000004,
  AuditHeadOwner1700000000005,
  AccountChangeEndsSessions1700000000006,
  ReadSpeed1700000000007,
  TokenLimitsAndEvents1700000000009,
  OpenData1700000000010,
  Operations1700000000011,
  PlanHistoryAndComments1700000000012,
  KeptAnswers1700000000013,
  EvidenceAndNotices1700000000014,
  ThaiSearch1700000000015,
  History1700000000016,
  SchemesByAdministrators1700000000017,
  AskedTogether1700000000018,
  SpentByExports1700000000021,
  SpentAsTimeGoes1700000000022,
  WhyReminded1700000000023,
  Recall1700000000024,
  WorkYears1700000000028,
  DeletedPlans1700000000032,
  SessionNumber1700000000036,
  ResponsibleUnit1700000000050,
  MeasureIdentity1700000000051,
  ReportHistory1700000000053,
  DifferenceReason1700000000056,
  WhoReminded1700000000057,
  SearchDamagedTexts1700000000059,
  ValuesThatCanBeTold1700000000061,
  UploadedDocuments1700000000062,
  NoticesOfActs1700000000064,
  AuditOrigin1700000000066,
  ExactSpread1700000000070,
  MemoAndFirstPages1700000000071,
  MeasurePeriod1700000000072,
  BudgetStatus1700000000073,
  AllottedBudget1700000000074,
  RiskIdentity1700000000076,
  RiskRegister1700000000077,
  RiskMatrices1700000000078,
  MeasureLinks1700000000080,
  SituationFigures1700000000084,
  HistoryColumnsInOrder1700000000085,
  RiskMatricesByAdministrators1700000000086,
  MeasureIndicators1700000000089,
  MeasureTargetGroups1700000000090,
  FindingIdentity1700000000093,
  HigherPlans1700000000096,
  OrdersAndReasons1700000000099,
  ItemChecklists1700000000104,
  WholeLists1700000000105,
  AssistantDirector1700000000106,
  GuidelineLinks1700000000110,
  GoalIndicators1700000000111,
  PlannedSteps1700000000112,
  RulesOfReports1700000000118,
  ExecutiveRole1700000000119,
  PlanAmendments1700000000120,
  StandIns1700000000125,
  CentreMarks1700000000129,
  PastWithStatistics1700000000134,
  PastToldTogether1700000000135,
  ContactChannels1700000000136,
  NoticesOfAmendments1700000000137,
  WordsOfPastChannels1700000000138,
];
