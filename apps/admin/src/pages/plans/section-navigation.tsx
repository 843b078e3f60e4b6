import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { StatusSymbol } from '../../shared/status.js';
import { useSectionInView } from '../../shared/use-section-in-view.js';
import type { WrittenPlan } from './plan-data.js';
import { itemsOf, planSections, sectionName } from './plan-sections.js';

const sectionIds = planSections.map(({ id }) => id);

/** The sections of a plan with what each lacks, beside the plan. */
export function SectionNavigation({ plan }: { plan: WrittenPlan }) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const inView = useSectionInView(sectionIds);
  return (
    <Box
      component="nav"
      aria-label={translate('plan.sections')}
      sx={{ position: { lg: 'sticky' }, top: 84, display: { xs: 'none', lg: 'block' } }}
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {planSections.map((placed) => {
          const { id } = placed;
          const items = itemsOf(placed, plan);
          const isMissing = items.some(({ status }) => status === 'MISSING');
          return (
            <Box
              component="li"
              key={id}
              sx={{
                display: 'flex',
                alignItems: 'center',
                gap: 1,
                py: 0.5,
                pl: 1,
                borderLeft: 3,
                borderColor: id === inView ? 'primary.main' : 'transparent',
              }}
            >
              <Box component="span" sx={{ flex: '0 0 16px', color: isMissing ? 'error.main' : 'primary.main' }}>
                {items.length > 0 && <StatusSymbol status={isMissing ? 'OVERDUE' : 'MET'} />}
              </Box>
              <Link
                href={`#${id}`}
                color="inherit"
                underline="hover"
                variant="body2"
                {...(id === inView ? { 'aria-current': 'location' as const, sx: { fontWeight: 600 } } : {})}
              >
                {nameOf(sectionName(placed))}
              </Link>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
