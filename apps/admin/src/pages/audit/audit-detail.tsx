import Box from '@mui/material/Box';
import { fieldNameEn, fieldNameTh } from '@sucharit/domain/terms';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';

/** The details of an audit event: each field by its name, nested fields indented below theirs. */
export function AuditDetail({ detail }: { detail: unknown }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const nameOf = (field: string): string =>
    translate(`audit.field.${field}`, { _: language === 'th' ? fieldNameTh(field) : fieldNameEn(field) });
  if (Array.isArray(detail))
    return detail.every((one) => typeof one !== 'object' || one === null) ? (
      <>{detail.map((one) => plain(one, translate)).join(', ')}</>
    ) : (
      <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
        {detail.map((one, index) => (
          <li key={index}>
            <AuditDetail detail={one} />
          </li>
        ))}
      </Box>
    );
  if (typeof detail !== 'object' || detail === null) return <>{plain(detail, translate)}</>;
  return (
    <Box component="dl" sx={{ m: 0, fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
      {Object.entries(detail).map(([field, value]) => (
        <Box key={field} sx={{ py: 0.25 }}>
          <Box component="dt" sx={{ display: 'inline', color: 'text.secondary' }}>
            {nameOf(field)}:{' '}
          </Box>
          <Box
            component="dd"
            sx={{
              display: isGroup(value) ? 'block' : 'inline',
              m: 0,
              pl: isGroup(value) ? 1.5 : 0,
              whiteSpace: 'pre-line',
            }}
          >
            <AuditDetail detail={value} />
          </Box>
        </Box>
      ))}
    </Box>
  );
}

const isGroup = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (!Array.isArray(value) || value.some((one) => typeof one === 'object' && one !== null));

/** A single fact in words: yes and no, and nothing; codes of things that have a name by that. */
function plain(value: unknown, translate: (key: string, options?: object) => string): string {
  if (value === null || value === undefined || value === '') return translate('audit.nothing');
  if (typeof value === 'boolean') return translate(value ? 'ra.boolean.true' : 'ra.boolean.false');
  const text = String(value);
  return /^[A-Z][A-Z_]+$/.test(text)
    ? translate(`status.${text}`, { _: translate(`handIn.${text}`, { _: text }) })
    : text;
}
