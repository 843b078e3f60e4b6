import { fieldHelp, sectionHelpOf, type HelpAddress } from '@sucharit/domain/plans/help';
import type { PlanSection } from '@sucharit/domain/plans';
import { useMemo, type ReactNode } from 'react';
import { HeadingHelp, Helped } from '../../shared/helped.js';

/** A field of the plan with its explanation. */
export function HelpedField({
  of,
  and,
  className,
  children,
}: {
  of: HelpAddress;
  /** Another field that is explained with it. */
  and?: HelpAddress;
  className?: string;
  children: ReactNode;
}) {
  const places = useMemo(() => [fieldHelp[of], ...(and ? [fieldHelp[and]] : [])], [of, and]);
  return (
    <Helped places={places} className={className}>
      {children}
    </Helped>
  );
}

/** The explanation of a part of the plan that has a heading. */
export const PartHelp = ({ of }: { of: HelpAddress }) => <HeadingHelp places={[fieldHelp[of]]} />;

/** The explanation of the memo or a section, beside its heading. */
export const SectionHelp = ({ section }: { section: PlanSection | null }) => (
  <HeadingHelp places={[sectionHelpOf(section ?? 'MEMO')]} />
);
