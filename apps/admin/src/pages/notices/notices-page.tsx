import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { useAccount } from '../../providers/use-account.js';
import { useCommand, useOperation } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { formatDate, formatInstant } from '../../shared/format.js';
import { Answer, Notice as Empty, Page } from '../../shared/page.js';
import { TextLink } from '../../shared/text-link.js';
import { markRead, noticesQuery, type NoticesQuery } from './notices.operations.js';

/** The address of a notice: the plan or report with the measure; of a reminder the district's tasks. */
const linkOf = ({
  planId,
  reportId,
  amendmentId,
  measure,
  districtCode,
  fiscalYear,
}: NoticesQuery['notices']['nodes'][number]): string => {
  if (planId === null) return `/districts/${districtCode}?year=${fiscalYear}`;
  if (amendmentId !== null) return `/plans/${planId}/amendment`;
  return `${reportId === null ? `/plans/${planId}` : `/reports/${reportId}`}${measure ? `#measure-${measure.number}` : ''}`;
};

/** For people of a district the centre's reminders to it and what was done with its plans and reports; for the centre all its reminders. */
export function NoticesPage() {
  const translate = useTranslate();
  const { nameOf, language } = useLanguage();
  const account = useAccount();
  const isOwn = account?.districtCode !== null;
  const query = useOperation(noticesQuery);
  const mark = useCommand(markRead);
  const unread = (query.data?.notices.nodes ?? []).filter(({ read }) => !read).map(({ id }) => id);
  return (
    <Page
      title={translate('notices.title')}
      intro={translate(isOwn ? 'notices.intro' : 'notices.intro_centre')}
      actions={
        isOwn &&
        unread.length > 0 && (
          <>
            <Typography variant="body2" role="status">
              {translate('notices.unread', { count: query.data?.unread.totalCount })}
            </Typography>
            <Button variant="outlined" loading={mark.isPending} onClick={() => mark.mutate({ ids: unread })}>
              {translate('notices.mark_all')}
            </Button>
          </>
        )
      }
    >
      <Answer query={query}>
        {({ notices: { nodes } }) =>
          nodes.length === 0 ? (
            <Empty
              title={translate('notices.none')}
              hint={translate(isOwn ? 'notices.none_hint' : 'notices.none_hint_centre')}
            />
          ) : (
            <Card>
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {nodes.map((notice) => {
                  const { id, kind, read, handIn, state, fiscalYear, dueOn, message, sentAt, sentBy, district } =
                    notice;
                  const isNew = isOwn && !read;
                  const isReminder = kind === 'REMINDER';
                  const about = {
                    year: fiscalYear,
                    what: translate(notice.amendmentId === null ? `handIn.${handIn}` : 'workflow.what.AMENDMENT'),
                  };
                  return (
                    <Box
                      component="li"
                      key={id}
                      sx={{
                        display: 'flex',
                        flexWrap: 'wrap',
                        gap: 1.5,
                        alignItems: 'center',
                        py: 1.25,
                        borderTop: 1,
                        borderColor: 'divider',
                        '&:first-of-type': { border: 0 },
                      }}
                    >
                      <Box sx={{ flex: '1 1 20rem', minWidth: 0 }}>
                        <Typography sx={{ fontWeight: isNew ? 600 : 400 }}>
                          {isNew && (
                            <Box component="span" sx={{ color: 'error.main', mr: 1 }}>
                              ● {translate('notices.is_unread')}
                            </Box>
                          )}
                          {!isOwn && `${translate('common.district_of', { name: nameOf(district) })} · `}
                          {isReminder
                            ? translate(`notices.words.${state ?? 'LATE'}`, about)
                            : translate(`notices.act.${kind}`, about)}
                          {notice.measure && ` · ${translate('fields.measure', { number: notice.measure.number })}`}
                        </Typography>
                        {message && (
                          <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
                            {message}
                          </Typography>
                        )}
                        <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
                          {formatInstant(sentAt, language)}
                          {!isReminder && sentBy && ` · ${sentBy}`}
                          {dueOn && ` · ${translate('city.due', { date: formatDate(dueOn, language) })}`}
                        </Typography>
                      </Box>
                      <TextLink
                        to={linkOf(notice)}
                        {...(isNew && !isReminder ? { onClick: () => mark.mutate({ ids: [id] }) } : {})}
                      >
                        {translate(
                          isReminder
                            ? 'notices.open'
                            : notice.reportId
                              ? 'notices.open_report'
                              : notice.amendmentId
                                ? 'amendment.open'
                                : 'notices.open_plan',
                        )}
                      </TextLink>
                      {isNew && (
                        <Button size="small" onClick={() => mark.mutate({ ids: [id] })}>
                          {translate('notices.mark')}
                        </Button>
                      )}
                    </Box>
                  );
                })}
              </Box>
            </Card>
          )
        }
      </Answer>
    </Page>
  );
}
