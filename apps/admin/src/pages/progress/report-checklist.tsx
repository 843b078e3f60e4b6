import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { isIsoDate } from '@sucharit/domain/shared';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { Card } from '../../shared/card.js';
import { ChecklistLight } from '../../shared/checklist-lights.js';
import { formatDate } from '../../shared/format.js';
import type { ReportData } from './report-data.js';

/** The things that the assessment asks of a report of its year, each with the day or the count that shows it. */
export function ReportChecklist({ checklist }: Pick<ReportData, 'checklist'>) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const { items, itemCode } = checklist;
  if (items.length === 0) return null;
  return (
    <Card title={translate(itemCode ? 'progress.asked_by' : 'progress.asked', { code: itemCode })}>
      <Box
        sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 26rem), 1fr))' }}
      >
        {items.map((item) => (
          <ChecklistLight key={item.nameTh} item={item}>
            {item.evidence && (
              <Typography variant="caption" component="p" sx={{ m: 0, color: 'text.secondary' }}>
                {isIsoDate(item.evidence) ? formatDate(item.evidence, language) : item.evidence}
              </Typography>
            )}
          </ChecklistLight>
        ))}
      </Box>
    </Card>
  );
}
