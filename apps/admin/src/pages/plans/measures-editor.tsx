import { DndContext, KeyboardSensor, PointerSensor, closestCenter, useSensor, useSensors } from '@dnd-kit/core';
import type { Active, Over } from '@dnd-kit/core';
import {
  SortableContext,
  arrayMove,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import DragIndicator from '@mui/icons-material/DragIndicator';
import PlaylistAdd from '@mui/icons-material/PlaylistAdd';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { emptyContent, pickContent } from '@sucharit/domain/content';
import { measureSchema, type PlanMeasure } from '@sucharit/domain/plans';
import { sameValue } from '@sucharit/domain/revisions';
import { useTranslate } from 'react-admin';
import { memo, useEffect, useRef, useState, type ReactNode } from 'react';
import { NearRow } from '../../shared/near-row.js';
import { UndoLines, useRemoved } from '../../shared/removed-rows.js';
import { visuallyHidden } from '../../shared/status.js';
import type { LinkTargets } from './links-field.js';
import { MeasureFields } from './measure-fields.js';

interface MeasuresEditorProps {
  readonly measures: readonly PlanMeasure[];
  readonly fiscalYear: number;
  readonly targets: LinkTargets;
  readonly onChange: (measures: PlanMeasure[]) => void;
  /** The content below a measure: its comments. */
  readonly below: (measure: PlanMeasure) => ReactNode;
}

type Direction = 'up' | 'down';

/** By which a row is told from the others, also while it is written for the first time. */
const keyOf = ({ id, number }: PlanMeasure): string => id ?? String(number);

/** Rows in this order; a number is a position. */
const numbered = (rows: readonly PlanMeasure[]): PlanMeasure[] =>
  rows.map((row, index) => ({ ...row, number: index + 1 }));

/** One measure with the ways to move it, to insert one before it, and to remove it. */
function MeasureRow({
  measure,
  count,
  actions,
  children,
}: {
  measure: PlanMeasure;
  count: number;
  actions: {
    readonly move: (direction: Direction) => void;
    readonly insert: () => void;
    readonly remove: () => void;
  };
  children: ReactNode;
}) {
  const translate = useTranslate();
  const { number } = measure;
  const key = keyOf(measure);
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: key,
    attributes: { roleDescription: translate('planEditing.drag_role') },
  });
  const words = { number };
  return (
    <Box
      ref={setNodeRef}
      style={{
        ...(transform ? { transform: `translate(${transform.x}px, ${transform.y}px)` } : {}),
        ...(transition ? { transition } : {}),
      }}
      sx={{
        border: 1,
        borderColor: isDragging ? 'primary.main' : 'divider',
        borderRadius: 1.5,
        bgcolor: 'background.paper',
        p: 1.5,
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: 1.5,
        minWidth: 0,
        ...(isDragging ? { position: 'relative', zIndex: 1, boxShadow: 4 } : {}),
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 0.5 }}>
        <IconButton
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          size="small"
          aria-label={translate('planEditing.drag', words)}
          sx={{ cursor: isDragging ? 'grabbing' : 'grab', touchAction: 'none' }}
        >
          <DragIndicator />
        </IconButton>
        <Typography variant="h3" sx={{ flex: '1 1 auto' }}>
          {translate('fields.measure', words)}
        </Typography>
        <IconButton
          size="small"
          data-move={`${key}.up`}
          aria-label={translate('planEditing.move_up', words)}
          disabled={number === 1}
          onClick={() => actions.move('up')}
        >
          <ArrowUpward />
        </IconButton>
        <IconButton
          size="small"
          data-move={`${key}.down`}
          aria-label={translate('planEditing.move_down', words)}
          disabled={number === count}
          onClick={() => actions.move('down')}
        >
          <ArrowDownward />
        </IconButton>
        <IconButton size="small" aria-label={translate('planEditing.insert', words)} onClick={actions.insert}>
          <PlaylistAdd />
        </IconButton>
        <IconButton size="small" aria-label={translate('plan.remove_measure', words)} onClick={actions.remove}>
          <DeleteOutlined />
        </IconButton>
      </Box>
      {children}
    </Box>
  );
}

interface FieldsProps {
  readonly measure: PlanMeasure;
  readonly fiscalYear: number;
  readonly targets: LinkTargets;
  readonly isNew: boolean;
  readonly change: (key: string, changes: Partial<PlanMeasure>) => void;
}

const sameTargets = (one: LinkTargets, other: LinkTargets): boolean =>
  (['risks', 'swot', 'objectives', 'higherPlans', 'guidelines', 'weakIndicators'] as const).every(
    (name) => one[name] === other[name],
  );

/** The fields of a measure, drawn again only when it says something else: typing in one leaves the others alone. */
const Fields = memo(
  function Fields({ measure, change, ...shown }: FieldsProps) {
    return <MeasureFields {...shown} measure={measure} onChange={(changes) => change(keyOf(measure), changes)} />;
  },
  (before, now) =>
    before.fiscalYear === now.fiscalYear &&
    before.isNew === now.isNew &&
    before.change === now.change &&
    sameTargets(before.targets, now.targets) &&
    sameValue(before.measure, now.measure),
);

/**
 * The table of measures as it is written. A measure is moved by dragging, by the arrow keys on its handle, or by its buttons; each tells
 * those who hear the page where it stands now.
 */
export function MeasuresEditor({ measures, fiscalYear, targets, onChange, below }: MeasuresEditorProps) {
  const translate = useTranslate();
  const rows = measures.map((measure) => pickContent(measureSchema, measure));
  const removed = useRemoved<PlanMeasure>();
  const [added, setAdded] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  /** The button that moved a row, which loses the focus when its row is put elsewhere. */
  const pressed = useRef<{ readonly key: string; readonly direction: Direction } | null>(null);
  useEffect(() => {
    if (!pressed.current) return;
    const { key, direction } = pressed.current;
    pressed.current = null;
    const buttons = [direction, direction === 'up' ? 'down' : 'up'].map((way) =>
      list.current?.querySelector<HTMLButtonElement>(`[data-move="${key}.${way}"]`),
    );
    buttons.find((button) => button && !button.disabled)?.focus();
  });
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );

  const indexOf = (key: string): number => rows.findIndex((row) => keyOf(row) === key);
  const placeOf = (thing: Active | Over | null): Record<string, unknown> => ({
    number: thing ? indexOf(String(thing.id)) + 1 : 0,
    count: rows.length,
  });
  const titleOf = (row: PlanMeasure): string => row.title || translate('planEditing.no_title');
  const put = (next: readonly PlanMeasure[]): void => onChange(numbered(next));
  const change = (key: string, changes: Partial<PlanMeasure>): void =>
    onChange(rows.map((row) => (keyOf(row) === key ? { ...row, ...changes } : row)));
  const latest = useRef(change);
  useEffect(() => {
    latest.current = change;
  });
  const [changeRow] = useState(
    () =>
      (...given: Parameters<typeof change>): void =>
        latest.current(...given),
  );
  const move = (from: number, to: number): void => {
    const row = rows[from];
    if (!row || from === to || to < 0 || to >= rows.length) return;
    setSaid(translate('planEditing.moved', { title: titleOf(row), number: to + 1, count: rows.length }));
    put(arrayMove(rows, from, to));
  };
  const insert = (index: number): void => {
    const row = { ...emptyContent(measureSchema), id: crypto.randomUUID() };
    setAdded(row.id);
    put(rows.toSpliced(index, 0, row));
  };
  const remove = (row: PlanMeasure, index: number): void => {
    removed.add(row, index);
    put(rows.toSpliced(index, 1));
  };

  return (
    <Box sx={{ px: { xs: 1, md: 2 }, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5 }}>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={({ active, over }) => {
          if (over) move(indexOf(String(active.id)), indexOf(String(over.id)));
        }}
        accessibility={{
          screenReaderInstructions: { draggable: translate('planEditing.drag_help') },
          announcements: {
            onDragStart: ({ active }) => translate('planEditing.lifted', placeOf(active)),
            onDragOver: ({ active, over }) =>
              translate(over?.id === active.id ? 'planEditing.lifted' : 'planEditing.over', placeOf(over)),
            // The line about moved measures announces the new position.
            onDragEnd: () => undefined,
            onDragCancel: ({ active }) => translate('planEditing.put_back', placeOf(active)),
          },
        }}
      >
        <SortableContext items={rows.map(keyOf)} strategy={verticalListSortingStrategy}>
          <Box
            ref={list}
            component="ol"
            aria-label={translate('plan.measure')}
            sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5 }}
          >
            {rows.map((row, index) => {
              const key = keyOf(row);
              return (
                <NearRow
                  key={key}
                  id={`measure-${row.number}`}
                  as="li"
                  count={rows.length}
                  height={800}
                  brief={`${translate('fields.measure', { number: row.number })} ${row.title}`}
                >
                  <MeasureRow
                    measure={row}
                    count={rows.length}
                    actions={{
                      move: (direction) => {
                        pressed.current = { key, direction };
                        move(index, direction === 'up' ? index - 1 : index + 1);
                      },
                      insert: () => insert(index),
                      remove: () => remove(row, index),
                    }}
                  >
                    <Fields
                      measure={row}
                      fiscalYear={fiscalYear}
                      targets={targets}
                      isNew={key === added}
                      change={changeRow}
                    />
                    {below(row)}
                  </MeasureRow>
                </NearRow>
              );
            })}
          </Box>
        </SortableContext>
      </DndContext>
      <Box role="status" sx={visuallyHidden}>
        {said}
      </Box>
      <Box sx={{ pb: 2, display: 'grid', gap: 1.5, justifyItems: 'start' }}>
        <UndoLines
          removed={removed.rows}
          whatOf={({ number, title }) => `${translate('fields.measure', { number })} ${title}`.trim()}
          onUndo={(row) => {
            setAdded(keyOf(row.row));
            put(removed.bringBack(rows, row));
          }}
        />
        <Button variant="outlined" size="small" onClick={() => insert(rows.length)}>
          {translate('plan.add_measure')}
        </Button>
      </Box>
    </Box>
  );
}
