import EditOutlined from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { memo, useEffect, useRef } from 'react';
import { DateField } from '../../shared/date-field.js';
import type { Edit } from './corrections.js';

/** One value that was read, or that is missing. */
export interface Value {
  readonly path: string;
  readonly label: string;
  /** As it was read; '' when it is missing. Several codes are parted by commas. */
  readonly read: string;
  /** How it is written; a fixed one cannot be corrected here. */
  readonly kind: 'text' | 'date' | 'choice' | 'choices' | 'fixed';
  /** Code and words of what may be chosen. */
  readonly choices?: readonly (readonly [code: string, words: string])[];
}

interface ValueRowProps {
  readonly value: Value;
  /** What was put in its place; undefined while it stands as it was read. */
  readonly corrected: string | undefined;
  readonly hasPlace: boolean;
  readonly isShown: boolean;
  /** What is being typed in its place; null while it is not edited. */
  readonly edit: Edit | null;
  readonly wordsOf: (value: Value, text: string) => string;
  readonly onShow: (path: string) => void;
  /** Opens its field. */
  readonly onEdit: (value: Value) => void;
  readonly onType: (edit: Edit) => void;
  /** Closes the field: with what was typed, as it was before, or as it was read. */
  readonly onClose: (how: 'take' | 'leave' | 'put_back') => void;
}

/** Where a value stands on the page. */
export const valueId = (path: string): string => `value-${path}`;

function ValueField({ value, corrected, edit, onType, onClose }: ValueRowProps & { readonly edit: Edit }) {
  const translate = useTranslate();
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        onClose('take');
      }}
      sx={{ display: 'grid', gap: 1, py: 0.75 }}
    >
      {value.kind === 'date' ? (
        <DateField
          label={value.label}
          value={edit.text || null}
          onChange={(day) => onType({ ...edit, text: day ?? '', unfinished: day === null })}
          {...(edit.unfinished ? { helperText: translate('planImport.unfinished') } : {})}
        />
      ) : (
        <TextField
          size="small"
          fullWidth
          autoFocus
          label={value.label}
          value={value.kind === 'choices' ? edit.text.split(',').filter(Boolean) : edit.text}
          onChange={({ target }) => onType({ ...edit, text: String(target.value) })}
          {...(value.kind === 'choice'
            ? { select: true }
            : value.kind === 'choices'
              ? { select: true, slotProps: { select: { multiple: true } } }
              : { multiline: true, maxRows: 12 })}
        >
          {value.choices?.map(([code, words]) => (
            <MenuItem key={code} value={code}>
              {words}
            </MenuItem>
          ))}
        </TextField>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button type="submit" size="small" variant="contained">
          {translate('planImport.take')}
        </Button>
        <Button size="small" onClick={() => onClose('leave')}>
          {translate('ra.action.cancel')}
        </Button>
        {corrected !== undefined && (
          <Button size="small" onClick={() => onClose('put_back')}>
            {translate('planImport.put_back')}
          </Button>
        )}
      </Box>
    </Box>
  );
}

/** A value with the way to its place in the document, and the way to correct it. */
export const ValueRow = memo(function ValueRow(props: ValueRowProps) {
  const { value, corrected, hasPlace, isShown, edit, wordsOf, onShow, onEdit } = props;
  const isEdited = edit !== null;
  const translate = useTranslate();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isShown || isEdited) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown, isEdited]);
  const words = wordsOf(value, corrected ?? value.read);
  const label = value.label.toLocaleLowerCase();
  return (
    <Box
      component="li"
      ref={row}
      id={valueId(value.path)}
      sx={{
        px: 1,
        mx: -1,
        borderRadius: 1,
        scrollMarginBlock: 24,
        bgcolor: isShown ? 'action.selected' : 'transparent',
      }}
    >
      {edit ? (
        <ValueField {...props} edit={edit} />
      ) : (
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', py: 0.25 }}>
          <Box sx={{ flex: 1, minWidth: 0, pt: 0.5 }}>
            <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
              {value.label}
              {corrected !== undefined && (
                <Box component="strong" sx={{ color: 'primary.main', ml: 1 }}>
                  {translate('planImport.corrected')}
                </Box>
              )}
            </Typography>
            {hasPlace && words ? (
              <Link
                component="button"
                type="button"
                color="inherit"
                underline="hover"
                variant="body2"
                title={translate('planImport.in_source', { label })}
                onClick={() => onShow(value.path)}
                sx={{ textAlign: 'left', whiteSpace: 'pre-line', minHeight: 24, maxHeight: 160, overflow: 'auto' }}
              >
                {words}
              </Link>
            ) : (
              <Typography variant="body2" sx={words ? { whiteSpace: 'pre-line' } : { color: 'text.secondary' }}>
                {words || translate('planImport.empty')}
              </Typography>
            )}
          </Box>
          {value.kind !== 'fixed' && (
            <IconButton size="small" aria-label={translate('planImport.edit', { label })} onClick={() => onEdit(value)}>
              <EditOutlined fontSize="small" />
            </IconButton>
          )}
        </Box>
      )}
    </Box>
  );
});
