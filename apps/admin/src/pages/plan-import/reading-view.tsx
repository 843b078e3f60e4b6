import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useCallback, useMemo, useState, type ComponentProps } from 'react';
import { useLanguage } from '../../i18n/use-language.js';
import { Card } from '../../shared/card.js';
import { checklistKeyNames } from '@sucharit/domain/plans';
import { ChecklistLights } from '../../shared/checklist-lights.js';
import { formatDate } from '../../shared/format.js';
import { useHigherPlans } from '../../shared/use-higher-plans.js';
import type { Corrected, Edit } from './corrections.js';
import { FindingsList, type FindingState } from './findings-list.js';
import { IgnoredList } from './ignored-list.js';
import type { Finding, Place, Reading } from './reading.js';
import { valuesOf } from './reading-values.js';
import { SourceText } from './source-text.js';
import { ValueRow, type Value } from './value-row.js';

const nowhere: readonly Place[] = [];

interface ReadingViewProps {
  readonly reading: Reading;
  readonly corrected: Corrected;
  readonly edit: Edit | null;
  readonly onType: (edit: Edit) => void;
  readonly onClose: ComponentProps<typeof ValueRow>['onClose'];
  readonly stateOf: (index: number) => FindingState;
  readonly onAccept: (indexes: readonly number[], accepted: boolean) => void;
}

/** What was read beside the document: each value leads to its place and back, and can be corrected where it stands. */
export function ReadingView({ reading, corrected, edit, onType, onClose, stateOf, onAccept }: ReadingViewProps) {
  const translate = useTranslate();
  const { language, nameOf } = useLanguage();
  const [shownPath, setShownPath] = useState<string | null>(null);
  const [shown, setShown] = useState<readonly Place[]>(nowhere);
  const higherPlans = useHigherPlans();
  const groups = useMemo(
    () => valuesOf(reading, translate, nameOf, language, higherPlans),
    [higherPlans, language, nameOf, reading, translate],
  );
  const correctable = new Set(
    groups.flatMap(({ values }) => values.flatMap(({ kind, path }) => (kind === 'fixed' ? [] : [path]))),
  );
  const placed = useMemo(() => new Set(reading.places.map(({ path }) => path)), [reading]);

  const show = useCallback(
    (path: string): void => {
      setShownPath(path);
      setShown(reading.places.filter((place) => place.path === path));
    },
    [reading],
  );
  const wordsOf = useCallback(
    ({ kind, choices }: Value, text: string): string => {
      if (kind === 'date') return text && formatDate(text, language);
      const nameOfCode = (given: string): string => choices?.find(([code]) => code === given)?.[1] ?? given;
      return kind === 'choices' ? text.split(',').map(nameOfCode).join(' · ') : nameOfCode(text);
    },
    [language],
  );
  const open = useCallback(
    ({ path, read, kind }: Value): void => {
      const text = corrected[path] ?? read;
      onType({ path, read, text, unfinished: kind === 'date' && text === '' });
    },
    [corrected, onType],
  );
  const showPlace = useCallback((place: Place): void => {
    setShownPath(null);
    setShown([place]);
  }, []);
  const showFinding = (finding: Finding): void => {
    setShownPath(finding.path);
    setShown([finding]);
  };
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
        alignItems: 'start',
      }}
    >
      <Box sx={{ position: { lg: 'sticky' }, top: 16, minWidth: 0 }}>
        <SourceText
          text={reading.text}
          places={reading.places}
          findings={reading.findings}
          shown={shown}
          onChoose={show}
        />
      </Box>
      <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
        <FindingsList
          findings={reading.findings}
          stateOf={stateOf}
          mayCorrect={({ path }) => path !== null && correctable.has(path)}
          onShow={showFinding}
          onCorrect={(finding) => {
            showFinding(finding);
            const values = groups.flatMap((group) => group.values);
            const value = values.find(({ path }) => path === finding.path);
            if (value) open(value);
          }}
          onAccept={onAccept}
        />
        <Card title={translate('plan.checklist')}>
          <ChecklistLights items={reading.checklist.map((item) => ({ ...item, ...checklistKeyNames[item.key] }))} />
        </Card>
        <Card title={translate('planImport.values')}>
          {groups.map(({ heading, values }) => (
            <Box key={heading} sx={{ pb: 1.5 }}>
              <Typography variant="h3">{heading}</Typography>
              {values.length === 0 && (
                <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                  {translate('planImport.empty')}
                </Typography>
              )}
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {values.map((value) => (
                  <ValueRow
                    key={value.path}
                    value={value}
                    corrected={corrected[value.path]}
                    hasPlace={placed.has(value.path)}
                    isShown={shownPath === value.path}
                    edit={edit?.path === value.path ? edit : null}
                    wordsOf={wordsOf}
                    onShow={show}
                    onEdit={open}
                    onType={onType}
                    onClose={onClose}
                  />
                ))}
              </Box>
            </Box>
          ))}
        </Card>
        <IgnoredList text={reading.text} ignored={reading.ignored} onShow={showPlace} />
      </Box>
    </Box>
  );
}
