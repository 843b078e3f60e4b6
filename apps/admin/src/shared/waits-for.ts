import type { Role } from '@sucharit/domain/access';

/** The role whose turn it is with something that was handed in; null when it is nobody's or the district's own. */
export const waitsFor = (
  { status, awaitedRole }: { readonly status: string; readonly awaitedRole?: Role | null },
  translate: (key: string) => string,
): string | null => {
  if (awaitedRole === 'DISTRICT_HEAD') return translate('day.waits.PLAN_SUBMITTED');
  if (awaitedRole === 'DISTRICT_ASSISTANT_DIRECTOR') return translate('day.waits.ASSISTANT');
  if (awaitedRole === 'DISTRICT_DIRECTOR') return translate('day.waits.DIRECTOR');
  return status === 'SUBMITTED' ? translate('day.waits.SUBMITTED') : null;
};
