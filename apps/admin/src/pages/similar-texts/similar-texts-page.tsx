import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { zoneNames, zones } from '@sucharit/domain/districts';
import { similarTextNames, type SimilarTextKind } from '@sucharit/domain/plans';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { useOperation } from '../../providers/use-operation.js';
import { FiscalYearSelect, useFiscalYear } from '../../shared/fiscal-year.js';
import { Answer, Notice, Page } from '../../shared/page.js';
import { useAddress } from '../../shared/use-address.js';
import { SimilarGroup } from './similar-group.js';
import { similarTextsQuery } from './similar-texts.operations.js';

const kinds = Object.keys(similarTextNames) as readonly SimilarTextKind[];

/** The page of texts that plans of several districts have in common; kind, zone and place are in the address. */
export function SimilarTextsPage() {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const years = useFiscalYear();
  const { get, set } = useAddress();
  const kind = kinds.find((code) => code === get('kind')) ?? 'RISK';
  const zone = zones.find((code) => code === get('zone')) ?? '';
  const skip = Math.min(Math.max(Math.trunc(Number(get('skip'))) || 0, 0), 10_000);
  const query = useOperation(
    similarTextsQuery,
    years.year === null ? null : { fiscalYear: years.year, kind, zone: zone === '' ? null : zone, skip },
  );
  return (
    <Page
      title={translate('similar.title')}
      intro={translate('similar.intro')}
      actions={<FiscalYearSelect {...years} />}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2 }}>
        <TextField
          select
          size="small"
          label={translate('similar.kind')}
          value={kind}
          onChange={({ target }) => set({ kind: target.value, skip: '' })}
          sx={{ minWidth: 180 }}
        >
          {kinds.map((code) => (
            <MenuItem key={code} value={code}>
              {nameOf(similarTextNames[code])}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          size="small"
          label={translate('common.zone')}
          value={zone}
          onChange={({ target }) => set({ zone: target.value, skip: '' })}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          sx={{ minWidth: 180 }}
        >
          <MenuItem value="">{translate('risks.all_zones')}</MenuItem>
          {zones.map((code) => (
            <MenuItem key={code} value={code}>
              {nameOf(zoneNames[code])}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <Answer query={query}>
        {({ similarTexts: { groups, groupCount, textCount, districtCount, complete } }) => (
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
            <Typography role="status" variant="body2" sx={{ color: 'text.secondary' }}>
              {translate('similar.found', { groups: groupCount, texts: textCount, districts: districtCount })}
              {!complete && ` ${translate('similar.incomplete')}`}
            </Typography>
            {groups.length === 0 && <Notice title={translate('similar.none')} />}
            {groups.map((group) => (
              <SimilarGroup key={group.number} group={group} />
            ))}
            {(skip > 0 || skip + groups.length < groupCount) && (
              <Box sx={{ display: 'flex', gap: 1 }}>
                {skip > 0 && (
                  <Button size="small" onClick={() => set({ skip: skip > 20 ? String(skip - 20) : '' })}>
                    {translate('risks.previous')}
                  </Button>
                )}
                {skip + groups.length < groupCount && groups.length > 0 && (
                  <Button size="small" onClick={() => set({ skip: String(skip + groups.length) })}>
                    {translate('similar.next', { count: groupCount - skip - groups.length })}
                  </Button>
                )}
              </Box>
            )}
          </Box>
        )}
      </Answer>
    </Page>
  );
}
