import { cannotProceedReasonNames, type CannotProceedReason } from '@sucharit/domain/progress';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { formatPercent } from '../../shared/format.js';

const fieldLabel: Readonly<Record<string, string>> = {
  status: 'progress.status',
  percentComplete: 'progress.percent',
  done: 'progress.done',
  difficulty: 'progress.difficulty',
  reason: 'progress.reason',
  reasonText: 'progress.reason_text',
  evidenceLinks: 'progress.evidence',
  evidenceFiles: 'progress.evidence_files',
};

/**
 * How the fields of a report (`entries.3.done`, `entries.ID.done`) and their values are said in the reader's language.
 * @param measures those that an address may name by their identity
 */
export function useEntryWords(measures: readonly { readonly id: string; readonly number: number }[]) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();

  const labelOf = (path: string): string => {
    const [, step, field] = path.split('.');
    const number = measures.find(({ id }) => id === step)?.number ?? step;
    const measure = translate('fields.measure', { number });
    return field ? `${measure}: ${translate(fieldLabel[field] ?? 'progress.status')}` : measure;
  };
  const wordsOf = (field: string, value: unknown): readonly string[] => {
    if (value === undefined || value === null || value === '') return [];
    if (Array.isArray(value)) return value.map(String);
    if (field === 'status') return [translate(`status.${String(value)}`)];
    if (field === 'percentComplete' && Number.isFinite(Number(value))) return [formatPercent(Number(value))];
    if (field === 'reason') return [nameOf(cannotProceedReasonNames[value as CannotProceedReason])];
    return [String(value)];
  };
  const linesOf = (path: string, value: unknown): readonly string[] => {
    const [, , field] = path.split('.');
    if (field) return wordsOf(field, value);
    return Object.entries((value as object | undefined) ?? {}).flatMap(([name, own]) => wordsOf(name, own));
  };
  return { labelOf, linesOf };
}
