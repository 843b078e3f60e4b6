/** Least said first: a measure that nobody has written about its budget is NOT_STATED. */
export const budgetStatuses = ['NOT_STATED', 'NO_BUDGET', 'AMOUNT'] as const;

/** Meaning of a measure's budget: an amount, none used, or nothing said of it yet. */
export type BudgetStatus = (typeof budgetStatuses)[number];

export const budgetStatusNames = {
  NOT_STATED: { nameTh: 'ยังไม่ระบุ', nameEn: 'Not stated' },
  NO_BUDGET: { nameTh: 'ไม่ใช้งบประมาณ', nameEn: 'No budget used' },
  AMOUNT: { nameTh: 'ระบุจำนวนเงิน', nameEn: 'Amount stated' },
} as const satisfies Record<BudgetStatus, { nameTh: string; nameEn: string }>;

/**
 * The budget status of an amount: AMOUNT with one, however it was given; without one what was given. AMOUNT without an amount says
 * nothing. Content of before there was a status, null or absent here, means by no amount that none is used.
 */
export function budgetStatusOf(
  budget: string | null | undefined,
  given: BudgetStatus | null | undefined,
): BudgetStatus {
  if (budget !== null && budget !== undefined) return 'AMOUNT';
  return given === 'AMOUNT' ? 'NOT_STATED' : (given ?? 'NO_BUDGET');
}

/** A measure, also an older one, with the status that its budget has. */
export const withBudgetStatus = <
  Measure extends { readonly budget: string | null; readonly budgetStatus?: BudgetStatus | null },
>(
  measure: Measure,
): Measure & { readonly budgetStatus: BudgetStatus } => ({
  ...measure,
  budgetStatus: budgetStatusOf(measure.budget, measure.budgetStatus),
});
