import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { useState } from 'react';

/** The items of a text, one a line; blank lines are none. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

type LinesFieldProps = Omit<TextFieldProps, 'value' | 'onChange' | 'defaultValue'> & {
  readonly items: readonly string[];
  readonly onItems: (items: string[]) => void;
};

/** A list as a text field, one item a line. The text is kept as it is typed until the items change from elsewhere. */
export function LinesField({ items, onItems, ...props }: LinesFieldProps) {
  const [text, setText] = useState(items.join('\n'));
  const given = items.join('\n');
  // Whoever else changed the list is shown at once; a blank line that is being typed is not taken for such a change.
  const current = linesOf(text).join('\n') === given ? text : given;
  return (
    <TextField
      {...props}
      multiline
      value={current}
      onChange={({ target }) => {
        setText(target.value);
        onItems(linesOf(target.value));
      }}
    />
  );
}
