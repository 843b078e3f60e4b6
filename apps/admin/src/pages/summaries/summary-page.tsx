import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { formatSize } from '@sucharit/domain/shared';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { useLanguage } from '../../i18n/use-language.js';
import { useOperation } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { DownloadMenu } from '../../shared/download-menu.js';
import { CopyButton } from '../../shared/copy-button.js';
import { formatDate, formatInstant } from '../../shared/format.js';
import { Answer, Notice, Page } from '../../shared/page.js';
import { TextLink } from '../../shared/text-link.js';
import { Comparison } from './comparison.js';
import { summariesOfRoundQuery, summaryQuery, type SummaryQuery } from './summaries.operations.js';

/** A compiled summary; it never changes. */
type Summary = NonNullable<SummaryQuery['citySummary']>;

const code = { fontFamily: 'monospace', fontSize: '0.8125rem', wordBreak: 'break-all' } as const;

function CheckCode({ summary }: { summary: Summary }) {
  const translate = useTranslate();
  return (
    <Card title={translate('summary.check_code')} actions={<CopyButton text={summary.sha256} />}>
      <Typography sx={{ ...code, mb: 1 }}>{summary.sha256}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('summary.check_code_hint')}
      </Typography>
    </Card>
  );
}

function Files({ summary }: { summary: Summary }) {
  const translate = useTranslate();
  const title = translate('summaries.files');
  return (
    <Card title={title} flush>
      <TableContainer tabIndex={0} role="group" aria-label={title}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('summary.file')}</TableCell>
              <TableCell align="right">{translate('summary.size')}</TableCell>
              <TableCell>SHA-256</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {summary.files.map((file) => (
              <TableRow key={file.id}>
                <TableCell component="th" scope="row">
                  <Link href={file.url} download={file.fileName} sx={{ fontWeight: 500 }}>
                    {file.fileName}
                  </Link>
                </TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                  {formatSize(file.size)}
                </TableCell>
                <TableCell sx={{ ...code, minWidth: 220 }}>{file.sha256}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Card>
  );
}

function Gaps({ summary }: { summary: Summary }) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  return (
    <Card title={translate('summary.missing')}>
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1.5 }}>
        {(['plan', 'report', 'ita'] as const).map((part) => (
          <div key={part}>
            <Typography component="dt" sx={{ fontWeight: 600 }}>
              {translate(`summaries.missing.${part}`)}
            </Typography>
            <Box component="dd" sx={{ m: 0, display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
              {summary.missing[part].length === 0 && (
                <Typography sx={{ color: 'text.secondary' }}>{translate('summaries.nobody')}</Typography>
              )}
              {summary.missing[part].map((district) => (
                <TextLink key={district.code} to={`/districts/${district.code}?year=${summary.fiscalYear}`}>
                  {nameOf(district)}
                </TextLink>
              ))}
            </Box>
          </div>
        ))}
      </Box>
    </Card>
  );
}

/** What was compiled of the same year and round, and whether its figures are those of this one. */
function Others({ summary }: { summary: Summary }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const query = useOperation(summariesOfRoundQuery, { fiscalYear: summary.fiscalYear, round: summary.round });
  const title = translate('summary.others');
  const download = (
    <DownloadMenu
      table={title}
      list="citySummaries"
      filter={{ fiscalYear: { eq: summary.fiscalYear }, round: { eq: summary.round } }}
      columns={[
        ['compiledAt', translate('summaries.compiled_at')],
        ['sha256', 'SHA-256'],
      ]}
    />
  );
  return (
    <Card title={title} flush actions={download}>
      <Answer query={query}>
        {({ citySummaries: { nodes } }) => (
          <TableContainer tabIndex={0} role="group" aria-label={title}>
            <Table size="small">
              <TableHead>
                <TableRow>
                  <TableCell>{translate('summaries.compiled_at')}</TableCell>
                  <TableCell>{translate('summary.comparison')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {nodes.map((other) => {
                  const isThis = other.id === summary.id;
                  const when = formatInstant(other.compiledAt, language);
                  return (
                    <TableRow key={other.id} selected={isThis}>
                      <TableCell component="th" scope="row">
                        {isThis ? when : <TextLink to={`/summaries/${other.id}`}>{when}</TextLink>}
                      </TableCell>
                      <TableCell>
                        {translate(
                          isThis
                            ? 'summary.this'
                            : other.sha256 === summary.sha256
                              ? 'summary.same'
                              : 'summary.different',
                        )}
                      </TableCell>
                    </TableRow>
                  );
                })}
              </TableBody>
            </Table>
          </TableContainer>
        )}
      </Answer>
    </Card>
  );
}

/** One compiled summary: its figures, its files, its check code, what was missing, and how it stands to others of its round. */
export function SummaryPage() {
  const translate = useTranslate();
  const { language } = useLanguage();
  const { id = '' } = useParams();
  const query = useOperation(summaryQuery, { id });
  const summary = query.data?.citySummary;
  const title = summary
    ? translate('summary.title', { year: summary.fiscalYear, round: translate(`summaries.rounds.${summary.round}`) })
    : translate('nav.summaries');
  return (
    <Page
      title={title}
      intro={
        summary &&
        translate('summary.moment', {
          when: formatInstant(summary.compiledAt, language),
          day: formatDate(summary.cutOffOn, language),
        })
      }
      back={{ to: '/summaries', label: translate('summary.back') }}
    >
      <Answer query={query}>
        {({ citySummary }) =>
          citySummary ? (
            <Box
              sx={{
                display: 'grid',
                gap: 2,
                gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
                alignItems: 'start',
              }}
            >
              <Box sx={{ display: 'grid', gap: 2 }}>
                <Comparison summary={citySummary} />
                <Files summary={citySummary} />
                <CheckCode summary={citySummary} />
              </Box>
              <Box sx={{ display: 'grid', gap: 2 }}>
                <Gaps summary={citySummary} />
                <Others summary={citySummary} />
              </Box>
            </Box>
          ) : (
            <Notice title={translate('summary.gone')} hint={translate('summary.gone_hint')} />
          )
        }
      </Answer>
    </Page>
  );
}
