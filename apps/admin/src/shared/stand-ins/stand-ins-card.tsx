import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useNotify, useTranslate } from 'react-admin';
import { useState } from 'react';
import { useLanguage } from '../../i18n/use-language.js';
import { useAccount } from '../../providers/use-account.js';
import { afterwards, useCommand, useOperation } from '../../providers/use-operation.js';
import { Card } from '../card.js';
import { ConfirmStep } from '../confirm-step.js';
import { formatDate } from '../format.js';
import { Answer } from '../page.js';
import { RefusalAlert } from '../refusal.js';
import { useWho } from '../who.js';
import { StandInForm } from './stand-in-form.js';
import { endStandIn, standInsQuery, type StandInsQuery } from './stand-ins.operations.js';

type StandIn = StandInsQuery['standIns'][number];

/** One stand-in: who for whom, on which days, why and by whom; it is ended after a question. */
function Row({ of }: { of: StandIn }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { language } = useLanguage();
  const who = useWho();
  const end = useCommand(endStandIn);
  const isOver = of.state === 'OVER' || of.state === 'ENDED';
  const finish = (): void =>
    afterwards(end.mutateAsync({ standInId: of.id, version: of.version }), () =>
      notify('standIn.ended', { type: 'success' }),
    );
  return (
    <Box component="li" sx={{ borderLeft: 3, borderColor: of.state === 'TODAY' ? 'primary.main' : 'divider', pl: 1.5 }}>
      <Typography variant="body2" sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>
        {who(of.standInName, of.standInRole, undefined, of.standInPosition)}
      </Typography>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {translate('standIn.for', { who: who(of.personName, of.personRole, undefined, of.personPosition) })}
      </Typography>
      <Typography variant="body2" sx={{ color: isOver ? 'text.secondary' : 'text.primary' }}>
        {translate(of.firstOn === of.lastOn ? 'standIn.day' : 'standIn.days', {
          first: formatDate(of.firstOn, language),
          last: formatDate(of.lastOn, language),
        })}{' '}
        · {translate(`standIn.state.${of.state}`)}
      </Typography>
      {of.reason && (
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {translate('standIn.because', { reason: of.reason })}
        </Typography>
      )}
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
        {translate('standIn.set_by', { who: who(of.setByName, of.setByRole, of.setAt) })}
      </Typography>
      {end.error && <RefusalAlert error={end.error} />}
      {of.endable && (
        <Box sx={{ mt: 1 }}>
          <ConfirmStep
            label={translate('standIn.end')}
            hint={translate('standIn.end_hint', { name: of.standInName })}
            busy={end.isPending}
            onConfirm={finish}
          />
        </Box>
      )}
    </Box>
  );
}

interface StandInsProps {
  readonly districtCode: number;
  /** On the page of the own account: for oneself alone, also where one may set others'. */
  readonly own?: boolean;
}

/** Stand-ins of a district, those of today and to come first to be seen; whoever may sets another. */
function StandIns({ districtCode, own = false, title }: StandInsProps & { title: string }) {
  const translate = useTranslate();
  const permissions = useAccount()?.permissions ?? [];
  const [isAdding, setIsAdding] = useState(false);
  const query = useOperation(standInsQuery, { districtCode });
  const mayOthers = !own && permissions.includes('stand-ins:set-others');
  const mayOwn = permissions.includes('stand-ins:set');
  return (
    <Card
      id="stand-ins"
      title={title}
      actions={
        (mayOthers || mayOwn) &&
        !isAdding && (
          <Button size="small" variant="outlined" onClick={() => setIsAdding(true)}>
            {translate('standIn.add')}
          </Button>
        )
      }
    >
      <Answer query={query}>
        {({ standIns, districtPeople }) => {
          const open = standIns.filter(({ state }) => state === 'TODAY' || state === 'COMING');
          const over = standIns.filter(({ state }) => state === 'OVER' || state === 'ENDED');
          return (
            <Box sx={{ display: 'grid', gap: 2 }}>
              {isAdding && (
                <StandInForm
                  districtCode={districtCode}
                  people={districtPeople}
                  mayOthers={mayOthers}
                  onLeave={() => setIsAdding(false)}
                />
              )}
              {open.length === 0 ? (
                <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                  {translate('standIn.none')}
                </Typography>
              ) : (
                <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
                  {open.map((one) => (
                    <Row key={one.id} of={one} />
                  ))}
                </Box>
              )}
              {over.length > 0 && (
                <Box component="details">
                  <Typography component="summary" variant="body2" sx={{ cursor: 'pointer', width: 'fit-content' }}>
                    {translate('standIn.earlier', { smart_count: over.length })}
                  </Typography>
                  <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, display: 'grid', gap: 1.5 }}>
                    {over.map((one) => (
                      <Row key={one.id} of={one} />
                    ))}
                  </Box>
                </Box>
              )}
            </Box>
          );
        }}
      </Answer>
    </Card>
  );
}

/** The stand-ins of a district, for its own people and whoever sets them for others; nothing for everybody else. */
export function StandInsCard(props: StandInsProps) {
  const translate = useTranslate();
  const account = useAccount();
  const isOwn = account?.districtCode === props.districtCode && account.permissions.includes('stand-ins:act');
  if (!isOwn && !account?.permissions.includes('stand-ins:set-others')) return null;
  return <StandIns {...props} title={translate('standIn.title')} />;
}
