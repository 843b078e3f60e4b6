import { approvalDays } from '@sucharit/domain/plans';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../i18n/use-language.js';
import { DateField } from './date-field.js';
import { formatDate, todayInBangkok } from './format.js';

interface ApprovalDayProps {
  readonly fiscalYear: number;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  /** Why the API refused the day. */
  readonly refusal: string | undefined;
}

/** The day on which the director signed: today, unless the document was signed earlier. */
export function ApprovalDay({ fiscalYear, value, onChange, refusal }: ApprovalDayProps) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const { earliest, latest } = approvalDays(fiscalYear, todayInBangkok());
  return (
    <DateField
      label={translate('workflow.approved_on')}
      value={value}
      onChange={onChange}
      earliest={earliest}
      latest={latest}
      required
      refused={refusal !== undefined}
      helperText={refusal ?? translate('workflow.approved_on_hint', { earliest: formatDate(earliest, language) })}
    />
  );
}
