import { json, jsonParseLinter } from '@codemirror/lang-json';
import { linter } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import PlayArrowOutlined from '@mui/icons-material/PlayArrowOutlined';
import StopOutlined from '@mui/icons-material/StopOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { library } from '@sucharit/contract/library';
import { graphql, showInDocsCommand } from 'cm6-graphql';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAccount } from '../../providers/use-account.js';
import { formatCount } from '../../shared/format.js';
import { Answer, Page } from '../../shared/page.js';
import { useAddress } from '../../shared/use-address.js';
import { AnswerView } from './answer-view.js';
import { CodeEditor } from './code-editor.js';
import { DocsPane } from './docs-pane.js';
import { CodePane, HistoryPane, LibraryPane } from './side-panes.js';
import { operationNames, useExplorer } from './use-explorer.js';
import { useSchema } from './use-schema.js';

const panes = ['library', 'docs', 'history', 'code'] as const;
type Pane = (typeof panes)[number];
type View = 'json' | 'table';

const resultExtensions = json();
/** An empty field is no variables. */
const jsonProblems = jsonParseLinter();
const variableExtensions = [
  json(),
  linter((view) => (view.state.doc.toString().trim() === '' ? [] : jsonProblems(view))),
];

/** What the answer was counted as, its size and how long it took. */
function AnswerLine({ answered, running }: Pick<ReturnType<typeof useExplorer>, 'answered' | 'running'>) {
  const translate = useTranslate();
  const cost = answered?.cost;
  return (
    <Typography variant="body2" role="status" sx={{ color: 'text.secondary', minHeight: '1.6em' }}>
      {running
        ? translate('explorer.running')
        : !answered
          ? translate('explorer.unasked')
          : [
              cost &&
                translate('explorer.cost', { estimated: formatCount(cost.estimated), limit: formatCount(cost.limit) }),
              cost?.remaining !== null &&
                cost?.remaining !== undefined &&
                translate('explorer.remaining', { remaining: formatCount(cost.remaining) }),
              translate('explorer.took', { milliseconds: formatCount(answered.milliseconds) }),
            ]
              .filter(Boolean)
              .join(' · ')}
    </Typography>
  );
}

/** The API by hand: a question on the left, its answer on the right, and beside them what helps to ask. */
export function ExplorerPage() {
  const translate = useTranslate();
  const account = useAccount();
  const { get, set } = useAddress();
  const schema = useSchema();
  const explorer = useExplorer(account?.username ?? '');
  const { question, change, ask, answered, running, problem } = explorer;
  const pane = panes.find((name) => name === get('pane')) ?? 'library';
  const view: View = get('view') === 'table' ? 'table' : 'json';
  const [place, setPlace] = useState<readonly string[]>([]);
  const [operation, setOperation] = useState('');
  const names = operationNames(question.query);
  const chosen = names.includes(operation) ? operation : (names[0] ?? '');
  const run = (): void => void ask(chosen);
  const askReady = (query: string): void => {
    change({ query, variables: '' });
    void ask('');
  };
  const showInDocs = (path: string): void => {
    setPlace(path.includes('.') ? [path.split('.')[0] ?? '', path] : [path]);
    set({ pane: 'docs' });
  };
  // A link to a ready question asks it, once: what is made of it afterwards outlives a reload.
  const wanted = get('question');
  const begin = useEffectEvent((file: string) => {
    set({ question: '' });
    const ready = library.find((one) => one.file === file);
    if (ready) askReady(ready.text);
  });
  useEffect(() => {
    if (wanted !== '') begin(wanted);
  }, [wanted]);

  const queryExtensions = useMemo(
    () =>
      (show: (path: string) => void): Extension => [
        keymap.of([{ key: 'F1', preventDefault: true, run: showInDocsCommand }]),
        graphql(schema.data, {
          onShowInDocs: (field, type, parentType) => {
            const named = parentType && field ? `${parentType}.${field}` : type?.replaceAll(/[[\]!]/g, '');
            if (named) show(named);
          },
        }),
      ],
    [schema.data],
  );

  return (
    <Page title={translate('explorer.title')} intro={translate('explorer.intro')}>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            md: 'minmax(0, 1fr) minmax(0, 1fr)',
            lg: '300px minmax(0, 1fr) minmax(0, 1fr)',
          },
          alignItems: 'start',
        }}
      >
        <Box
          component="section"
          aria-label={translate('explorer.help')}
          sx={{
            bgcolor: 'background.paper',
            border: 1,
            borderColor: 'divider',
            borderRadius: 1.5,
            minWidth: 0,
            gridColumn: { md: '1 / -1', lg: 'auto' },
            order: { xs: 2, lg: 0 },
          }}
        >
          <Tabs
            value={pane}
            onChange={(_, value: Pane) => set({ pane: value === 'library' ? '' : value })}
            aria-label={translate('explorer.help')}
            variant="fullWidth"
            sx={{
              borderBottom: 1,
              borderColor: 'divider',
              '& .MuiTab-root': { minWidth: 0, px: 0.5, textTransform: 'none' },
            }}
          >
            {panes.map((name) => (
              <Tab
                key={name}
                value={name}
                id={`explorer-tab-${name}`}
                aria-controls={name === pane ? `explorer-pane-${name}` : undefined}
                label={translate(`explorer.${name}`)}
              />
            ))}
          </Tabs>
          <Box
            role="tabpanel"
            tabIndex={0}
            id={`explorer-pane-${pane}`}
            aria-labelledby={`explorer-tab-${pane}`}
            sx={{ p: 1.5, height: { lg: 586 }, maxHeight: 586, overflowY: 'auto' }}
          >
            {pane === 'library' && <LibraryPane onAsk={({ text }) => askReady(text)} />}
            {pane === 'docs' && (
              <Answer query={schema}>{(data) => <DocsPane schema={data} place={place} onPlace={setPlace} />}</Answer>
            )}
            {pane === 'history' && (
              <HistoryPane history={explorer.history} onOpen={change} onForget={explorer.forget} />
            )}
            {pane === 'code' && <CodePane question={question} />}
          </Box>
        </Box>
        <Box
          component="section"
          aria-label={translate('explorer.question')}
          sx={{ display: 'grid', gap: 1, minWidth: 0 }}
        >
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', minHeight: 40 }}>
            {running ? (
              <Button variant="outlined" startIcon={<StopOutlined />} onClick={explorer.stop}>
                {translate('explorer.stop')}
              </Button>
            ) : (
              <Button variant="contained" startIcon={<PlayArrowOutlined />} onClick={run}>
                {translate('explorer.run')}
              </Button>
            )}
            {names.length > 1 && (
              <TextField
                select
                size="small"
                label={translate('explorer.operation')}
                value={chosen}
                onChange={({ target }) => setOperation(target.value)}
              >
                {names.map((name) => (
                  <MenuItem key={name} value={name}>
                    {name}
                  </MenuItem>
                ))}
              </TextField>
            )}
            <Typography variant="caption" sx={{ color: 'text.secondary' }}>
              {translate('explorer.keys')}
            </Typography>
          </Box>
          <CodeEditor
            label={translate('explorer.question')}
            value={question.query}
            onChange={(query) => change({ query })}
            extensions={queryExtensions}
            onRun={run}
            onShow={showInDocs}
            height={420}
          />
          <Typography variant="h3" component="h2">
            {translate('explorer.variables')}
          </Typography>
          <CodeEditor
            label={translate('explorer.variables')}
            value={question.variables}
            onChange={(variables) => change({ variables })}
            extensions={variableExtensions}
            onRun={run}
            height={110}
          />
        </Box>
        <Box
          component="section"
          aria-label={translate('explorer.answer')}
          sx={{ display: 'grid', gap: 1, minWidth: 0 }}
        >
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', justifyContent: 'space-between', minHeight: 40 }}>
            <AnswerLine answered={answered} running={running} />
            <ToggleButtonGroup
              exclusive
              size="small"
              value={view}
              aria-label={translate('explorer.view')}
              onChange={(_, wanted: View | null) => wanted && set({ view: wanted === 'json' ? '' : wanted })}
            >
              <ToggleButton value="json">JSON</ToggleButton>
              <ToggleButton value="table" sx={{ textTransform: 'none' }}>
                {translate('explorer.table')}
              </ToggleButton>
            </ToggleButtonGroup>
          </Box>
          {problem && (
            <Alert severity="error" variant="outlined">
              {problem}
            </Alert>
          )}
          {answered?.failed && (
            <Alert severity="warning" variant="outlined">
              {translate('explorer.failed')}
            </Alert>
          )}
          {view === 'table' ? (
            <AnswerView text={answered?.text ?? ''} />
          ) : (
            <CodeEditor
              label={translate('explorer.answer')}
              value={answered?.text ?? ''}
              extensions={resultExtensions}
              readOnly
              height={570}
            />
          )}
        </Box>
      </Box>
    </Page>
  );
}
