import type { Zone } from '@sucharit/domain/districts';
import type { ChecklistKey, ChecklistStatus, PlanStatus } from '@sucharit/domain/plans';
import type { MeasureProgressStatus, ReportStatus } from '@sucharit/domain/progress';
import type { ReportingRound } from '@sucharit/domain/shared';
import type { HandIn } from '../submissions/hand-in.js';

export interface DistrictReport {
  readonly id: string;
  readonly round: ReportingRound;
  readonly status: ReportStatus;
  readonly returnReason: string | null;
}

export interface DistrictPlan {
  readonly id: string;
  readonly status: PlanStatus;
  readonly demo: boolean;
  readonly approvedOn: string | null;
  readonly returnReason: string | null;
  readonly averagePercentComplete: number | null;
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

/** A hand-in as the district's own page tells it. */
export interface DistrictHandIn extends HandIn {
  /** Days to the due day; negative after it. */
  readonly daysLeft: number | null;
  /** Nothing of it is written, and this account may begin it now. */
  readonly mayBegin: boolean;
}

/** A district in one fiscal year, and its years. */
export interface DistrictData {
  readonly district: {
    readonly code: number;
    readonly nameTh: string;
    readonly nameEn: string;
    readonly zone: Zone;
    readonly plan: DistrictPlan | null;
    readonly handIns: readonly DistrictHandIn[];
    readonly plans: {
      readonly nodes: readonly {
        id: string;
        fiscalYear: number;
        status: PlanStatus;
        reports: readonly { round: ReportingRound; status: ReportStatus; averagePercentComplete: number | null }[];
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
}

/** Everything on a district's page, in one round trip. */
export const districtQuery = `query District($code: Int!, $fiscalYear: Int!) {
  district(code: $code) {
    code nameTh nameEn zone
    plan(fiscalYear: $fiscalYear) {
      id status demo approvedOn returnReason averagePercentComplete
      checklist { complete items { key status } }
      measures { number title percentComplete progressStatus }
      reports { id round status returnReason }
    }
    handIns(fiscalYear: $fiscalYear) { kind state dueOn handedInOn daysLeft mayBegin }
    plans(first: 20) { nodes { id fiscalYear status reports { round status averagePercentComplete } } }
    itaResults { fiscalYear total level published { total } }
  }
  itaSchemes { fiscalYear levels { code nameTh nameEn } }
}`;
