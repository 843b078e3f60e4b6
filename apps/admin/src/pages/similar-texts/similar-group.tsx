import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { Card } from '../../shared/card.js';
import { TextLink } from '../../shared/text-link.js';
import { WordDifferences } from '../../shared/word-differences.js';
import type { SimilarTextsQuery } from './similar-texts.operations.js';

type Group = SimilarTextsQuery['similarTexts']['groups'][number];
type Wording = Group['wordings'][number];

/** Places of plans that have addresses on their page. */
const anchorOf = (path: string, number: number): string =>
  path.startsWith('swot') ? 'swot' : path.startsWith('risks') ? `risk-${number}` : `measure-${number}`;

function Places({ of }: { of: Wording['places'] }) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  return (
    <Box
      component="ul"
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 1 }}
    >
      {of.map(({ planId, districtCode, number, path, ...names }) => (
        <Typography component="li" variant="body2" key={districtCode}>
          <TextLink to={`/plans/${planId}#${anchorOf(path, number)}`}>
            {translate('similar.place', { name: nameOf(names), number })}
          </TextLink>
        </Typography>
      ))}
    </Box>
  );
}

/** Wordings of several districts: the one of most districts, and each other one beside it with the words in which they differ. */
export function SimilarGroup({ group }: { group: Group }) {
  const translate = useTranslate();
  const [first, ...others] = group.wordings;
  if (!first) return null;
  const untold = group.wordingCount - group.wordings.length;
  return (
    <Card title={translate('similar.group', { number: group.number, count: group.districtCount })}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <Box>
          <Typography sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line', fontWeight: 500 }}>
            {first.text}
          </Typography>
          <Places of={first.places} />
        </Box>
        {others.map((wording, index) => (
          <Box key={index} sx={{ borderTop: 1, borderColor: 'divider', pt: 1.5 }}>
            <WordDifferences
              first={{ label: translate('similar.first'), text: first.text }}
              second={{
                label: translate('similar.other', { percent: wording.percent }),
                text: wording.text,
                below: <Places of={wording.places} />,
              }}
            />
          </Box>
        ))}
        {untold > 0 && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {translate('similar.untold', { count: untold })}
          </Typography>
        )}
      </Box>
    </Card>
  );
}
