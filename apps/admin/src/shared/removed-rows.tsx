import Box from '@mui/material/Box';
import { useRef, useState } from 'react';
import { UndoLine } from './undo-line.js';

/** A row that was removed from a list, with the place where it stood. */
interface Removed<Row> {
  readonly key: number;
  readonly row: Row;
  readonly index: number;
}

/** A list with a removed row back in its place. */
const withRow = <Row,>(rows: readonly Row[], { row, index }: Removed<Row>): Row[] =>
  rows.toSpliced(Math.min(index, rows.length), 0, row);

/** The rows that were removed from a list on this page; each of them can be brought back, in any order. */
export function useRemoved<Row>() {
  const [removed, setRemoved] = useState<readonly Removed<Row>[]>([]);
  const count = useRef(0);
  return {
    /** In the order in which they were removed. */
    rows: removed,
    add: (row: Row, index: number): void => {
      count.current += 1;
      const entry = { key: count.current, row, index };
      setRemoved((now) => [...now, entry]);
    },
    /** Gives the list with the row in it again. */
    bringBack: (rows: readonly Row[], back: Removed<Row>): Row[] => {
      setRemoved((now) =>
        now
          .filter(({ key }) => key !== back.key)
          // What was removed after it was counted without it.
          .map((one) => (one.key > back.key && one.index >= back.index ? { ...one, index: one.index + 1 } : one)),
      );
      return withRow(rows, back);
    },
  };
}

/** A line for every row that was removed, with the way to bring it back. */
export function UndoLines<Row>({
  removed,
  whatOf,
  onUndo,
}: {
  removed: readonly Removed<Row>[];
  whatOf: (row: Row) => string;
  onUndo: (removed: Removed<Row>) => void;
}) {
  return removed.map((one) => (
    <Box key={one.key} sx={{ mb: 1, maxWidth: '100%' }}>
      <UndoLine what={whatOf(one.row)} onUndo={() => onUndo(one)} />
    </Box>
  ));
}
