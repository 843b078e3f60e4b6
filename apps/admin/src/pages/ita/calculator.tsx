import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Card } from '../../shared/card.js';
import { DerivedScore } from './derived-score.js';
import { ScoreFields } from './score-fields.js';
import type { ItaSchemeFieldsFragment } from './ita.operations.js';

/** Scores in, every derived figure out, computed by the API under the year's scheme. */
export function Calculator({ scheme }: { scheme: ItaSchemeFieldsFragment }) {
  const translate = useTranslate();
  const [scores, setScores] = useState<readonly string[]>(() => scheme.indicators.map(() => ''));
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 420px' },
        alignItems: 'start',
      }}
    >
      <Card title={translate('ita.scores_of', { year: scheme.fiscalYear })}>
        <ScoreFields scheme={scheme} scores={scores} onScores={setScores} />
      </Card>
      <Card title={translate('ita.derived')}>
        <DerivedScore scheme={scheme} typed={scores} />
      </Card>
    </Box>
  );
}
