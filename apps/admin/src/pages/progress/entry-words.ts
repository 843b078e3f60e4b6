import { fieldsOf, linesOf as plainLines, type ContentField } from '@sucharit/domain/content';
import { entryChoiceNames, entrySchema, keptEntrySchema } from '@sucharit/domain/progress';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { formatPercent } from '../../shared/format.js';

const fieldNamed = (name: string): ContentField | undefined =>
  (keptEntrySchema as Readonly<Record<string, ContentField>>)[name];

/**
 * How the fields of a report (`entries.3.done`, `entries.ID.done`) and their values are said in the reader's language.
 * @param measures those that an address may name by their identity
 */
export function useEntryWords(measures: readonly { readonly id: string; readonly number: number }[]) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();

  const labelOf = (path: string): string => {
    const [, step, name] = path.split('.');
    const number = measures.find(({ id }) => id === step)?.number ?? step;
    const measure = translate('fields.measure', { number });
    const field = name ? fieldNamed(name) : undefined;
    return field ? `${measure}: ${nameOf(field)}` : measure;
  };
  const wordsOf = (field: ContentField, value: unknown): readonly string[] => {
    // A version of the history comes line by line.
    const lines = field.kind === 'texts' && typeof value === 'string' ? [value] : plainLines(field, value);
    if (field.kind === 'percent')
      return lines.map((line) => (Number.isNaN(Number(line)) ? line : formatPercent(Number(line))));
    if (field.kind !== 'choice') return lines;
    return lines.map((code) => {
      if (field.choice === entrySchema.status.choice) return translate(`status.${code}`);
      const named = entryChoiceNames[field.choice]?.[code];
      return named ? nameOf(named) : code;
    });
  };
  const linesOf = (path: string, value: unknown): readonly string[] => {
    const [, , name] = path.split('.');
    if (!name)
      return fieldsOf(keptEntrySchema).flatMap(([own, field]) =>
        wordsOf(field, (value as Readonly<Record<string, unknown>> | undefined)?.[own]),
      );
    const field = fieldNamed(name);
    return field ? wordsOf(field, value) : [];
  };
  return { labelOf, linesOf };
}
