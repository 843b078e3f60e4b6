import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { channelKindNames, channelMatterNames } from '@sucharit/domain/channels';
import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { useAccount } from '../../providers/use-account.js';
import { useOperation } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { Answer, Page } from '../../shared/page.js';
import { Status } from '../../shared/status.js';
import { stuck } from '../../shared/stuck.js';
import { useAddress } from '../../shared/use-address.js';
import { ChannelForm } from './channel-form.js';
import { channelsQuery, type ChannelFieldsFragment, type ChannelsQuery } from './channels.operations.js';

/** The place in the address of a channel that is being added to an office, or to the city. */
const addedTo = (districtCode: number | null): string => `new-${districtCode ?? 'city'}`;
/** No district has this code: the city alone is asked for. */
const noOffice = 0;

/** An address as a reader uses it: a link is opened, a number called, a letter box written to. */
function Address({ kind, address }: Pick<ChannelFieldsFragment, 'kind' | 'address'>) {
  const words = { variant: 'body2', sx: { overflowWrap: 'anywhere' } } as const;
  if (kind === 'EMAIL') return <Link href={`mailto:${address}`} {...words} children={address} />;
  if (kind === 'WEBSITE' || kind === 'SOCIAL_MEDIA')
    return <Link href={address} target="_blank" rel="noopener noreferrer" {...words} children={address} />;
  return <Typography {...words} children={address} />;
}

function ChannelTable({
  title,
  channels,
  districtCode,
  mayWrite,
  edited,
  onEdit,
  onReload,
}: {
  readonly title: string;
  readonly channels: readonly ChannelFieldsFragment[];
  readonly districtCode: number | null;
  readonly mayWrite: boolean;
  /** Place in the address of what is being edited; empty while nothing is. */
  readonly edited: string;
  readonly onEdit: (place: string) => void;
  readonly onReload: () => void;
}) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const form = (channel: ChannelFieldsFragment | null) => (
    <ChannelForm
      key={channel ? `${channel.id} ${channel.version}` : 'new'}
      channel={channel}
      districtCode={districtCode}
      onClose={() => onEdit('')}
      onReload={onReload}
    />
  );
  const adding = mayWrite && edited === addedTo(districtCode);
  return (
    <Card
      title={title}
      actions={
        mayWrite &&
        !adding && (
          <Button
            size="small"
            variant="outlined"
            aria-label={`${translate('channels.add')} (${title})`}
            onClick={() => onEdit(addedTo(districtCode))}
          >
            {translate('channels.add')}
          </Button>
        )
      }
    >
      {adding && form(null)}
      {channels.length === 0 ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('channels.none')}
        </Typography>
      ) : (
        <TableContainer tabIndex={0} role="region" aria-label={translate('channels.list', { office: title })}>
          <Table size="small" sx={{ '& td, & th': { verticalAlign: 'top' } }}>
            <TableHead>
              <TableRow>
                <TableCell>{translate('channels.address')}</TableCell>
                <TableCell>{translate('channels.kind')}</TableCell>
                <TableCell>{translate('channels.matter')}</TableCell>
                <TableCell>{translate('channels.owner')}</TableCell>
                <TableCell>{translate('operations.source')}</TableCell>
                {mayWrite && <TableCell>{translate('operations.edit')}</TableCell>}
              </TableRow>
            </TableHead>
            <TableBody>
              {channels.map((channel) => (
                <Fragment key={channel.id}>
                  <TableRow>
                    <TableCell component="th" scope="row" sx={{ ...stuck, minWidth: 140, maxWidth: 320 }}>
                      <Address {...channel} />
                    </TableCell>
                    <TableCell>{nameOf(channelKindNames[channel.kind])}</TableCell>
                    <TableCell sx={{ minWidth: 160 }}>{nameOf(channelMatterNames[channel.matter])}</TableCell>
                    <TableCell sx={{ minWidth: 160 }}>{channel.owner}</TableCell>
                    <TableCell sx={{ minWidth: 200 }}>
                      <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
                        {!channel.confirmed && <Status status="WAITING" label={translate('operations.unconfirmed')} />}
                        <Typography variant="body2">{channel.source}</Typography>
                      </Box>
                    </TableCell>
                    {mayWrite && (
                      <TableCell>
                        <Button
                          size="small"
                          aria-expanded={edited === channel.id}
                          aria-label={translate('channels.edit', { address: channel.address })}
                          onClick={() => onEdit(edited === channel.id ? '' : channel.id)}
                        >
                          {translate('operations.edit')}
                        </Button>
                      </TableCell>
                    )}
                  </TableRow>
                  {mayWrite && edited === channel.id && (
                    <TableRow>
                      <TableCell colSpan={6}>{form(channel)}</TableCell>
                    </TableRow>
                  )}
                </Fragment>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </Card>
  );
}

/** Chooses an office, and says of each that it has no channel about corruption. */
function OfficeSelect({
  districts,
  aboutCorruption,
  code,
  onChoose,
}: {
  readonly districts: ChannelsQuery['districts']['nodes'];
  readonly aboutCorruption: ReadonlySet<number | null>;
  readonly code: number;
  readonly onChoose: (code: string) => void;
}) {
  const translate = useTranslate();
  const { nameOf, language } = useLanguage();
  const ordered = [...districts].sort((one, other) => nameOf(one).localeCompare(nameOf(other), language));
  return (
    <TextField
      select
      size="small"
      label={translate('common.district')}
      value={districts.some((one) => one.code === code) ? code : noOffice}
      onChange={({ target }) => onChoose(Number(target.value) === noOffice ? '' : String(target.value))}
      sx={{ width: 320, maxWidth: '100%' }}
    >
      <MenuItem value={noOffice}>{translate('channels.city_only')}</MenuItem>
      {ordered.map((one) => (
        <MenuItem key={one.code} value={one.code}>
          {nameOf(one)}
          {aboutCorruption.has(one.code) ? '' : ` · ${translate('channels.without')}`}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** The register of channels of the city and of one office, which is in the address; an office sees its own. */
export function ChannelsPage() {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const { get, set } = useAddress();
  const account = useAccount();
  const own = account?.districtCode ?? null;
  const code = Number(get('district')) || own || noOffice;
  const query = useOperation(channelsQuery, { office: code });
  const edited = get('edit');
  const mayWrite = account?.permissions.includes('channels:write') ?? false;
  const aboutCorruption = new Set(query.data?.aboutCorruption.groups.nodes.map(({ key }) => key.districtCode));
  const districts = query.data?.districts.nodes ?? [];
  const table = (title: string, channels: readonly ChannelFieldsFragment[], districtCode: number | null) => (
    <ChannelTable
      {...{ title, channels, districtCode, edited }}
      mayWrite={mayWrite && (own === null || own === districtCode)}
      onEdit={(place) => set({ edit: place })}
      onReload={() => void query.refetch()}
    />
  );
  return (
    <Page
      title={translate('channels.title')}
      intro={translate('channels.intro')}
      actions={
        <OfficeSelect {...{ districts, aboutCorruption, code }} onChoose={(district) => set({ district, edit: '' })} />
      }
    >
      <Answer query={query}>
        {({ city, office }) => {
          const chosen = districts.find((one) => one.code === code);
          const without = districts.length - aboutCorruption.size;
          return (
            <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
              {own === null && without > 0 && (
                <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                  {translate('channels.districts_without', { smart_count: without })}
                </Typography>
              )}
              {chosen && table(translate('common.district_of', { name: nameOf(chosen) }), office.nodes, chosen.code)}
              {table(translate('channels.city'), city.nodes, null)}
            </Box>
          );
        }}
      </Answer>
    </Page>
  );
}
