import type { Zone } from '@sucharit/domain/districts';
import type { ChecklistKey, ChecklistStatus, PlanStatus } from '@sucharit/domain/plans';
import type { MeasureProgressStatus, ReportStatus } from '@sucharit/domain/progress';
import type { TurnKind } from '@sucharit/domain/workflow';
import type { HandIn } from '../submissions/hand-in.js';

export type Round = 'SIX_MONTH' | 'TWELVE_MONTH';

export interface DistrictReport {
  readonly id: string;
  readonly round: Round;
  readonly status: ReportStatus;
  readonly returnReason: string | null;
  readonly turn: TurnKind | null;
}

export interface DistrictPlan {
  readonly id: string;
  readonly status: PlanStatus;
  readonly demo: boolean;
  readonly approvedOn: string | null;
  readonly returnReason: string | null;
  readonly averagePercentComplete: number | null;
  readonly turn: TurnKind | null;
  readonly checklist: {
    readonly complete: boolean;
    readonly items: readonly { key: ChecklistKey; status: ChecklistStatus }[];
  };
  readonly measures: readonly {
    number: number;
    title: string;
    percentComplete: number | null;
    progressStatus: MeasureProgressStatus | null;
  }[];
  readonly reports: readonly DistrictReport[];
}

/** A district in one fiscal year, and its years. */
export interface DistrictData {
  readonly district: {
    readonly code: number;
    readonly nameTh: string;
    readonly nameEn: string;
    readonly zone: Zone;
    readonly plan: DistrictPlan | null;
    readonly handIns: readonly HandIn[];
    readonly plans: {
      readonly nodes: readonly {
        id: string;
        fiscalYear: number;
        status: PlanStatus;
        reports: readonly { round: Round; averagePercentComplete: number | null }[];
      }[];
    };
    readonly itaResults: readonly {
      fiscalYear: number;
      total: number;
      level: string | null;
      published: { total: number } | null;
    }[];
  } | null;
  readonly itaSchemes: readonly {
    fiscalYear: number;
    levels: readonly { code: string; nameTh: string; nameEn: string }[];
  }[];
  readonly reportingRounds: readonly { round: Round; opensOn: string; dueOn: string; locksOn: string }[];
}

/** Everything on a district's page, in one round trip. */
export const districtQuery = `query District($code: Int!, $fiscalYear: Int!) {
  district(code: $code) {
    code nameTh nameEn zone
    plan(fiscalYear: $fiscalYear) {
      id status demo approvedOn returnReason averagePercentComplete turn
      checklist { complete items { key status } }
      measures { number title percentComplete progressStatus }
      reports { id round status returnReason turn }
    }
    handIns(fiscalYear: $fiscalYear) { kind state dueOn handedInOn }
    plans(first: 20) { nodes { id fiscalYear status reports { round averagePercentComplete } } }
    itaResults { fiscalYear total level published { total } }
  }
  itaSchemes { fiscalYear levels { code nameTh nameEn } }
  reportingRounds(fiscalYear: $fiscalYear) { round opensOn dueOn locksOn }
}`;
