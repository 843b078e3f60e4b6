import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Fragment, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { useAccount } from '../../providers/use-account.js';
import { useOperation } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { formatCount } from '../../shared/format.js';
import { Answer, Notice, Page } from '../../shared/page.js';
import { Status } from '../../shared/status.js';
import { stuck } from '../../shared/stuck.js';
import { useAddress } from '../../shared/use-address.js';
import { HigherPlanForm } from './higher-plan-form.js';
import { referencesQuery, type ReferencesQuery } from './references.operations.js';

type HigherPlan = ReferencesQuery['higherPlans'][number];

/** The place in the address of a plan that is being added: no code has a small letter. */
const added = 'new';

/** A higher plan with its guidelines, which are opened where one asks for them. */
function NameCell({ plan }: { plan: HigherPlan }) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  return (
    <TableCell component="th" scope="row" sx={{ ...stuck, minWidth: { xs: 160, md: 320 } }}>
      <Typography variant="body2" sx={{ fontWeight: 500 }}>
        {nameOf(plan)}
      </Typography>
      <Typography variant="caption" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
        {plan.code}
      </Typography>
      {plan.guidelines.length > 0 && (
        <Box component="details">
          <Typography component="summary" variant="caption" sx={{ cursor: 'pointer', width: 'fit-content', py: 0.25 }}>
            {translate('references.guideline_count', { count: plan.guidelines.length })}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2, listStyle: 'none' }}>
            {plan.guidelines.map((guideline) => (
              <Typography key={guideline.number} component="li" variant="body2">
                {guideline.number}. {nameOf(guideline)}
              </Typography>
            ))}
          </Box>
        </Box>
      )}
    </TableCell>
  );
}

function HigherPlanTable({
  plans,
  mayWrite,
  edited,
  onEdit,
  form,
}: {
  plans: readonly HigherPlan[];
  mayWrite: boolean;
  edited: string;
  onEdit: (code: string) => void;
  form: (plan: HigherPlan) => ReactNode;
}) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  return (
    <Card flush>
      <TableContainer tabIndex={0} role="region" aria-label={translate('references.title')}>
        <Table size="small" sx={{ '& td, & th': { verticalAlign: 'top' } }}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('references.title')}</TableCell>
              <TableCell>{translate('references.cycle')}</TableCell>
              <TableCell align="right">{translate('references.plans')}</TableCell>
              <TableCell>{translate('operations.source')}</TableCell>
              {mayWrite && <TableCell>{translate('operations.edit')}</TableCell>}
            </TableRow>
          </TableHead>
          <TableBody>
            {plans.map((plan) => (
              <Fragment key={plan.code}>
                <TableRow>
                  <NameCell plan={plan} />
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>
                    {plan.firstYear}–{plan.lastYear}
                  </TableCell>
                  <TableCell align="right">{formatCount(plan.planCount)}</TableCell>
                  <TableCell sx={{ minWidth: 240 }}>
                    <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
                      {!plan.confirmed && <Status status="WAITING" label={translate('operations.unconfirmed')} />}
                      <Typography variant="body2">{plan.source}</Typography>
                    </Box>
                  </TableCell>
                  {mayWrite && (
                    <TableCell>
                      <Button
                        size="small"
                        aria-expanded={edited === plan.code}
                        aria-label={translate('references.edit', { name: nameOf(plan) })}
                        onClick={() => onEdit(edited === plan.code ? '' : plan.code)}
                      >
                        {translate('operations.edit')}
                      </Button>
                    </TableCell>
                  )}
                </TableRow>
                {mayWrite && edited === plan.code && (
                  <TableRow>
                    <TableCell colSpan={5}>{form(plan)}</TableCell>
                  </TableRow>
                )}
              </Fragment>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Card>
  );
}

/** The list of higher plans: read by everybody, kept by the centre. The one that is edited is in the address. */
export function ReferencesPage() {
  const translate = useTranslate();
  const { get, set } = useAddress();
  const mayWrite = useAccount()?.permissions.includes('references:write') ?? false;
  const query = useOperation(referencesQuery);
  const edited = get('edit');
  const edit = (code: string): void => set({ edit: code });
  const form = (plan: HigherPlan | null): ReactNode => (
    <HigherPlanForm
      key={`${plan?.code} ${plan?.version}`}
      plan={plan}
      onClose={() => edit('')}
      onReload={() => void query.refetch()}
    />
  );
  const add = mayWrite && edited !== added && (
    <Button variant="contained" onClick={() => edit(added)}>
      {translate('references.add')}
    </Button>
  );
  return (
    <Page title={translate('references.title')} intro={translate('references.intro')} actions={add}>
      <Answer query={query}>
        {({ higherPlans }) => (
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
            {mayWrite && edited === added && <Card title={translate('references.add')}>{form(null)}</Card>}
            {higherPlans.length === 0 ? (
              <Notice title={translate('references.none')} hint={translate('references.none_hint')} />
            ) : (
              <HigherPlanTable plans={higherPlans} mayWrite={mayWrite} edited={edited} onEdit={edit} form={form} />
            )}
          </Box>
        )}
      </Answer>
    </Page>
  );
}
