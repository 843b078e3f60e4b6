import fc from 'fast-check';
import type { FilteredField, FilteredFields } from './random-filters.js';
import type { TestDatabase } from './test-database.js';

/** A list of the API beside the plain SQL that holds the same rows, as the centre or as a district sees them. */
export interface ReadList {
  /** The root field; its filter is `<type>Filter`, its order `<type>Order`. */
  readonly field: string;
  readonly type: string;
  readonly key: string;
  /** FROM and WHERE of the rows that an account of this district may see; null is the whole city. */
  readonly rows: (district: number | null) => string;
  readonly filters: (district: number | null) => FilteredFields;
  /** Order fields with their expression; text is compared in Thai order. */
  readonly orders: (district: number | null) => Readonly<Record<string, string>>;
  readonly defaultOrder: string;
}

const ints = (minimum: number, maximum: number): fc.Arbitrary<number> => fc.integer({ min: minimum, max: maximum });
const field = (kind: FilteredField['kind'], sql: string, values: FilteredField['values']): FilteredField => ({
  kind,
  sql,
  values,
});
const code = field('int', 'district_code', ints(1000, 1051));
const year = field('int', 'fiscal_year', ints(2563, 2567));
const text = (sql: string): FilteredField =>
  field(
    'text',
    sql,
    fc.constantFrom('เ', 'ข', 'โปร่งใส', 'open', 'OPEN', '%', '_', '\\', "'", 'กท 1023', '', 'ฮ', 'หนองแขม', 'Bang'),
  );
const thai = (sql: string): string => `(${sql}) collate "th-x-icu"`;
const instants = fc
  .integer({ min: 0, max: 60 * 24 })
  .map((hours) => new Date(Date.UTC(2022, 9, 5) + hours * 3_600_000).toISOString());
const dates = fc
  .integer({ min: 0, max: 60 })
  .map((days) => new Date(Date.UTC(2022, 9, 25 + days)).toISOString().slice(0, 10));
const ofOwn = (district: number | null, current: string, approved: string): string =>
  district === null ? current : `case when district_code = ${district} then ${current} else ${approved} end`;
const seen = (district: number | null, open: string): string =>
  district === null ? 'true' : `(district_code = ${district} or ${open})`;
const planApproved = `exists (select from plan as p where p.id = plan_id and p.status = 'APPROVED')`;

/** Every list whose rows the figures fill. */
export const readLists = async (database: TestDatabase): Promise<readonly ReadList[]> => {
  const ids = async (table: string): Promise<FilteredField> => {
    const found = await database.query<{ id: string }>(`select id from ${table} order by md5(id::text) limit 20`);
    return field('id', 'id', fc.constantFrom(...found.map(({ id }) => id)));
  };
  const [measureId, planId, riskId, reportId, resultId] = [
    await ids('measure'),
    await ids('plan'),
    await ids('risk'),
    await ids('progress_report'),
    await ids('ita_result'),
  ];
  return [
    {
      field: 'measures',
      type: 'Measure',
      key: 'id',
      rows: (district) => `measure where ${seen(district, planApproved)}`,
      filters: (district) => ({
        id: measureId,
        number: field('int', 'number', ints(0, 9)),
        fiscalYear: year,
        districtCode: code,
        dimension: field(
          'enum',
          'dimension',
          fc.constantFrom('CULTURE_OF_INTEGRITY', 'PUBLIC_PARTICIPATION', 'AUDIT_MECHANISMS'),
        ),
        kind: field('enum', 'kind', fc.constantFrom('PROJECT', 'MEASURE', 'GUIDELINE')),
        title: text('title'),
        mission: text('mission'),
        responsibleUnit: text('responsible_unit'),
        responsiblePosition: text('responsible_position'),
        startMonth: field('int', 'start_month', ints(1, 12)),
        endMonth: field('int', 'end_month', ints(1, 12)),
        budget: field('money', 'budget', fc.constantFrom('15000.50', '15000.5', '9000', '0', '100000.01', '-1')),
        allotted: field('money', 'allotted', fc.constantFrom('15000.50', '0')),
        budgetSource: text('budget_source'),
        budgetStatus: field('enum', 'budget_status', fc.constantFrom('NOT_STATED', 'NO_BUDGET', 'AMOUNT')),
        percentComplete: field(
          'score',
          ofOwn(district, 'current_percent', 'approved_percent'),
          fc.constantFrom(0, 100, 25, 50.25, 33.3, 1e-3),
        ),
        progressStatus: field(
          'enum',
          ofOwn(district, 'current_status', 'approved_status'),
          fc.constantFrom('COMPLETED', 'IN_PROGRESS', 'CANNOT_PROCEED'),
        ),
      }),
      orders: (district) => ({
        NUMBER: 'number',
        FISCAL_YEAR: 'fiscal_year',
        DISTRICT_CODE: 'district_code',
        DIMENSION: 'dimension',
        TITLE: thai('title'),
        MISSION: thai('mission'),
        RESPONSIBLE_UNIT: thai('responsible_unit'),
        BUDGET: 'budget',
        BUDGET_STATUS: 'budget_status',
        PERCENT_COMPLETE: ofOwn(district, 'current_percent', 'approved_percent'),
      }),
      defaultOrder: 'fiscal_year desc, district_code, number',
    },
    {
      field: 'plans',
      type: 'Plan',
      key: 'id',
      rows: (district) => `plan where ${seen(district, `status = 'APPROVED'`)}`,
      filters: () => ({
        id: planId,
        fiscalYear: year,
        districtCode: code,
        status: field('enum', 'status', fc.constantFrom('APPROVED', 'DRAFT', 'RETURNED', 'SUBMITTED')),
        documentNumber: text('document_number'),
        issuingUnit: text('issuing_unit'),
        memoOn: field('date', 'memo_on', dates),
        foreword: text('foreword'),
        approvedOn: field('date', 'approved_on', dates),
        submittedAt: field('instant', 'submitted_at', instants),
        demo: field('boolean', 'demo', fc.boolean()),
      }),
      orders: () => ({
        FISCAL_YEAR: 'fiscal_year',
        DISTRICT_CODE: 'district_code',
        STATUS: 'status',
        MEMO_ON: 'memo_on',
        APPROVED_ON: 'approved_on',
        SUBMITTED_AT: 'submitted_at',
      }),
      defaultOrder: 'fiscal_year desc',
    },
    {
      field: 'risks',
      type: 'Risk',
      key: 'id',
      rows: (district) => `risk where ${seen(district, planApproved)}`,
      filters: () => ({
        id: riskId,
        number: field('int', 'number', ints(0, 4)),
        fiscalYear: year,
        districtCode: code,
        description: text('description'),
        area: field('enum', 'area', fc.constantFrom('APPROVALS_AND_PERMITS', 'USE_OF_AUTHORITY', 'PERSONNEL')),
        unit: text('unit'),
        likelihood: field('int', 'likelihood', ints(0, 6)),
        impact: field('int', 'impact', ints(0, 6)),
        state: field('enum', 'state', fc.constantFrom('OPEN', 'BEING_TREATED', 'CLOSED')),
        reviewOn: field('date', 'review_on', dates),
      }),
      orders: () => ({
        NUMBER: 'number',
        AREA: 'area',
        LIKELIHOOD: 'likelihood',
        IMPACT: 'impact',
        REVIEW_ON: 'review_on',
        FISCAL_YEAR: 'fiscal_year',
        DISTRICT_CODE: 'district_code',
        DESCRIPTION: thai('description'),
      }),
      defaultOrder: 'fiscal_year desc, district_code, number',
    },
    {
      field: 'progressReports',
      type: 'ProgressReport',
      key: 'id',
      rows: (district) => `progress_report where ${seen(district, `status = 'APPROVED'`)}`,
      filters: () => ({
        id: reportId,
        fiscalYear: year,
        districtCode: code,
        round: field('enum', 'round', fc.constantFrom('SIX_MONTH', 'TWELVE_MONTH')),
        status: field('enum', 'status', fc.constantFrom('APPROVED', 'DRAFT', 'RETURNED', 'SUBMITTED')),
        submittedAt: field('instant', 'submitted_at', instants),
        approvedAt: field('instant', 'approved_at', instants),
        demo: field('boolean', 'demo', fc.boolean()),
      }),
      orders: () => ({
        FISCAL_YEAR: 'fiscal_year',
        DISTRICT_CODE: 'district_code',
        ROUND: 'round',
        STATUS: 'status',
        SUBMITTED_AT: 'submitted_at',
        APPROVED_AT: 'approved_at',
      }),
      defaultOrder: 'fiscal_year desc, round, district_code',
    },
    {
      field: 'itaResults',
      type: 'ItaResult',
      key: 'id',
      rows: (district) => `ita_result where ${seen(district, 'published_total is not null')}`,
      filters: () => ({
        id: resultId,
        fiscalYear: year,
        districtCode: code,
        total: field('score', 'total', fc.double({ min: 55, max: 95, noNaN: true })),
        level: text('level'),
        demo: field('boolean', 'demo', fc.boolean()),
      }),
      orders: () => ({ FISCAL_YEAR: 'fiscal_year', DISTRICT_CODE: 'district_code', TOTAL: 'total' }),
      defaultOrder: 'fiscal_year desc, district_code',
    },
    {
      field: 'districts',
      type: 'District',
      key: 'code',
      rows: () => 'district',
      filters: () => ({
        code: field('int', 'code', ints(1000, 1051)),
        nameTh: text('name_th'),
        nameEn: text('name_en'),
        zone: field('enum', 'zone', fc.constantFrom('CENTRAL', 'EAST', 'SOUTH_THONBURI')),
      }),
      orders: () => ({ CODE: 'code', NAME_TH: thai('name_th'), NAME_EN: thai('name_en'), ZONE: 'zone' }),
      defaultOrder: 'code',
    },
  ];
};
