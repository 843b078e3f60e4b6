import ArrowUpward from '@mui/icons-material/ArrowUpward';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { itemRuleNames, type ItemRule } from '@sucharit/domain/checklists';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { Card } from '../../shared/card.js';
import { fieldError } from '../../shared/refusal.js';
import type { Checklist } from './checklist-address.js';

/** A checklist as it is typed. */
export type TypedChecklist = Pick<Checklist, 'code' | 'nameTh' | 'nameEn' | 'contents' | 'source' | 'confirmed'>;

interface FieldsProps {
  readonly value: TypedChecklist;
  readonly error: unknown;
  /** The rules that items may have; none where persons judge. */
  readonly rules: readonly ItemRule[];
  /** Plans are judged by it, so that every item has a rule. */
  readonly needsRules: boolean;
  readonly onChange: (value: TypedChecklist) => void;
}

const row = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1,
  alignItems: 'flex-start',
  // Where a row takes several lines, a line tells it from the next.
  pb: { xs: 1.5, md: 0 },
  mb: { xs: 2, md: 1.25 },
  borderBottom: { xs: 1, md: 0 },
  borderColor: { xs: 'divider', md: 'transparent' },
  '&:last-of-type': { borderBottom: 0 },
} as const;

/** The item itself and what it must contain. */
export function ChecklistFields({ value, error, rules, needsRules, onChange }: FieldsProps) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const { contents } = value;
  const wrong = (...path: (string | number)[]): string | undefined => fieldError(error, path.join('.'));
  const put = (index: number, changes: Partial<TypedChecklist['contents'][number]>): void =>
    onChange({ ...value, contents: contents.map((one, place) => (place === index ? { ...one, ...changes } : one)) });
  const text = (
    label: string,
    typed: string,
    path: readonly (string | number)[],
    width: number | string,
    change: (text: string) => void,
  ) => (
    <TextField
      size="small"
      label={translate(label)}
      value={typed}
      error={wrong(...path) !== undefined}
      helperText={wrong(...path)}
      onChange={({ target }) => change(target.value)}
      slotProps={{ htmlInput: { maxLength: 1000 } }}
      sx={typeof width === 'number' ? { width } : { flex: `1 1 ${width}` }}
    />
  );
  const judged = rules.length > 0;
  const free = rules.find((rule) => contents.every((content) => content.rule !== rule));
  return (
    <>
      <Card title={translate('checklists.item')}>
        <Box sx={row}>
          {text('checklists.code', value.code ?? '', ['code'], 110, (code) => onChange({ ...value, code }))}
          {text('schemes.name_th', value.nameTh, ['nameTh'], '16rem', (nameTh) => onChange({ ...value, nameTh }))}
          {text('schemes.name_en', value.nameEn, ['nameEn'], '16rem', (nameEn) => onChange({ ...value, nameEn }))}
        </Box>
      </Card>
      <Card title={translate('checklists.contents')}>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
          {translate(
            needsRules ? 'checklists.judged_hint' : judged ? 'checklists.report_hint' : 'checklists.person_hint',
          )}
        </Typography>
        {contents.map((content, index) => {
          const name = translate('checklists.content', { number: index + 1 });
          const above = contents[index - 1];
          return (
            <Box key={index} role="group" aria-label={name} sx={row}>
              {judged && (
                <TextField
                  select
                  size="small"
                  label={translate('checklists.rule')}
                  value={content.rule ?? ''}
                  error={wrong('contents', index, 'rule') !== undefined}
                  helperText={wrong('contents', index, 'rule')}
                  onChange={({ target }) => {
                    const rule = rules.find((one) => one === target.value) ?? null;
                    // The wording follows the rule until somebody has worded the item.
                    const unworded =
                      content.nameTh === '' ||
                      (content.rule !== null && content.nameTh === itemRuleNames[content.rule].nameTh);
                    put(index, { rule, ...(rule && unworded ? itemRuleNames[rule] : {}) });
                  }}
                  sx={{ flex: '1 1 14rem' }}
                >
                  {!needsRules && <MenuItem value="">{translate('checklists.by_person')}</MenuItem>}
                  {rules.map((rule) => (
                    <MenuItem key={rule} value={rule}>
                      {nameOf(itemRuleNames[rule])}
                    </MenuItem>
                  ))}
                </TextField>
              )}
              {text('checklists.wording_th', content.nameTh, ['contents', index, 'nameTh'], '14rem', (nameTh) =>
                put(index, { nameTh }),
              )}
              {text('checklists.wording_en', content.nameEn, ['contents', index, 'nameEn'], '14rem', (nameEn) =>
                put(index, { nameEn }),
              )}
              <IconButton
                aria-label={translate('schemes.up', { what: name })}
                disabled={!above}
                onClick={() =>
                  above &&
                  onChange({
                    ...value,
                    contents: contents.map((one, place) =>
                      place === index - 1 ? content : place === index ? above : one,
                    ),
                  })
                }
              >
                <ArrowUpward />
              </IconButton>
              <IconButton
                aria-label={translate('schemes.remove', { what: name })}
                onClick={() => onChange({ ...value, contents: contents.filter((_, place) => place !== index) })}
              >
                <DeleteOutlined />
              </IconButton>
            </Box>
          );
        })}
        {wrong('contents') && (
          <Typography variant="body2" color="error">
            {wrong('contents')}
          </Typography>
        )}
        <Button
          size="small"
          disabled={needsRules && free === undefined}
          onClick={() =>
            onChange({
              ...value,
              contents: [
                ...contents,
                free ? { rule: free, ...itemRuleNames[free] } : { rule: null, nameTh: '', nameEn: '' },
              ],
            })
          }
        >
          {translate('checklists.add')}
        </Button>
      </Card>
    </>
  );
}
