import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { roleDefinitions } from '@sucharit/domain/access';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { useAccount } from '../../providers/use-account.js';
import { Card } from '../../shared/card.js';
import { Answer, Page } from '../../shared/page.js';
import { usePlaceInAddress } from '../../shared/use-place-in-address.js';
import { partsOf, type Guide, type GuideNode, type GuidePart, type GuideTask } from './guide.js';

const files = import.meta.glob<Guide>('../../../../../docs/guide/*.md', { import: 'default' });
const readers = ['everybody', 'district', 'centre', 'analyst', 'operator'];

/** The guides of all readers in a language, each a file of docs/guide that the build made data of. */
const load = (language: string): Promise<Guide[]> =>
  Promise.all(
    readers.flatMap((reader) => {
      const file = files[`../../../../../docs/guide/${reader}.${language}.md`];
      return file ? [file()] : [];
    }),
  );

/** Text of a guide; what stands strong is a button or an entry of the menu. */
function Nodes({ of }: { of: readonly GuideNode[] }) {
  return of.map((node, index) => {
    switch (node.type) {
      case 'text':
        return node.value;
      case 'inlineCode':
        return (
          <Box key={index} component="code" sx={{ overflowWrap: 'anywhere' }}>
            {node.value}
          </Box>
        );
      case 'strong':
        return (
          <Box key={index} component="strong" sx={{ fontWeight: 600, color: 'primary.main' }}>
            <Nodes of={node.children} />
          </Box>
        );
      case 'list':
        return (
          <Box key={index} component={node.ordered ? 'ol' : 'ul'} sx={{ m: 0, pl: 3, display: 'grid', gap: 0.5 }}>
            <Nodes of={node.children} />
          </Box>
        );
      case 'listItem':
        return (
          <li key={index}>
            <Nodes of={node.children} />
          </li>
        );
      case 'paragraph':
        return (
          <Typography key={index} sx={{ m: 0 }}>
            <Nodes of={node.children} />
          </Typography>
        );
    }
  });
}

function Task({ task, place }: { task: GuideTask; place: string }) {
  return (
    <Box component="section" id={place} sx={{ scrollMarginTop: 16, breakInside: 'avoid' }}>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {task.title}
      </Typography>
      <Nodes of={task.body} />
    </Box>
  );
}

const placeOf = ({ id }: GuideTask): string => `task-${id}`;
const partPlace = (index: number): string => `part-${index}`;

const Entry = ({ to, title }: { to: string; title: string }) => (
  <Box component="li" sx={{ breakInside: 'avoid' }}>
    <Link href={`#${to}`}>{title}</Link>
  </Box>
);

/** The contents name each own task, of the others the parts alone. */
function Parts({ parts }: { parts: readonly GuidePart[] }) {
  const translate = useTranslate();
  const [own, ...others] = parts;
  usePlaceInAddress();
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: '90ch' }}>
      <Box component="nav" aria-label={translate('guide.contents')} sx={{ displayPrint: 'none' }}>
        <Box component="ul" sx={{ m: 0, pl: 2.5, columns: { md: 2 }, columnGap: 4 }}>
          {own?.tasks.map((task) => (
            <Entry key={task.id} to={placeOf(task)} title={task.title} />
          ))}
          {others.map(({ title }, index) => (
            <Entry key={title} to={partPlace(index + 1)} title={title} />
          ))}
        </Box>
      </Box>
      {parts.map(({ title, tasks }, index) => (
        <Card key={title} id={partPlace(index)} title={title}>
          <Box sx={{ display: 'grid', gap: 2.5 }}>
            {tasks.map((task) => (
              <Task key={task.id} task={task} place={placeOf(task)} />
            ))}
          </Box>
        </Card>
      ))}
    </Box>
  );
}

/** The guides of all readers, task by task, those of the own role first. */
export function GuidePage() {
  const translate = useTranslate();
  const { language, nameOf } = useLanguage();
  const account = useAccount();
  const query = useQuery({ queryKey: ['guide', language], queryFn: () => load(language), staleTime: Infinity });
  return (
    <Page title={translate('guide.title')} intro={translate('guide.intro')}>
      <Answer query={query}>
        {(guides) =>
          account && (
            <Parts
              parts={partsOf(
                guides,
                account.role,
                translate('guide.own', { role: nameOf(roleDefinitions[account.role]) }),
              )}
            />
          )
        }
      </Answer>
    </Page>
  );
}
