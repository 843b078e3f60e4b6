import SearchOutlined from '@mui/icons-material/SearchOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { searchLimits } from '@sucharit/domain/shared';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useLocation, useNavigate } from 'react-router';

/**
 * Ctrl+K, or ⌘K, leads to the search above the menu, or to the page that searches. No key by itself: it would stand in the way
 * of those who dictate (WCAG 2.1.4). It is the key's place that counts, because a Thai keyboard has another letter there.
 */
export function useSearchKey(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.code !== 'KeyK' || event.ctrlKey === event.metaKey || event.altKey || event.shiftKey) return;
      if (document.querySelector('[role=dialog]')) return;
      event.preventDefault();
      const boxes = [...document.querySelectorAll<HTMLInputElement>('input[data-search]')];
      const shown = boxes.find((box) => box.offsetParent !== null);
      if (!shown) void navigate('/search');
      shown?.focus();
      shown?.select();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [navigate]);
}

/** The search of every page, above the menu; the page that searches has its own. */
export function SearchBox({ onSearch }: { onSearch?: () => void }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [text, setText] = useState('');
  if (pathname === '/search') return null;
  return (
    <Box
      component="form"
      role="search"
      sx={{ px: 1.5, pb: 1 }}
      onSubmit={(event) => {
        event.preventDefault();
        void navigate(`/search?q=${encodeURIComponent(text.trim())}`);
        setText('');
        onSearch?.();
      }}
    >
      <TextField
        fullWidth
        size="small"
        type="search"
        placeholder={translate('search.title')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        slotProps={{
          htmlInput: {
            'aria-label': translate('search.label'),
            'aria-keyshortcuts': 'Control+K Meta+K',
            maxLength: searchLimits.length,
            'data-search': true,
          },
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <SearchOutlined fontSize="small" />
              </InputAdornment>
            ),
          },
        }}
      />
    </Box>
  );
}

/** The way to the search on a phone. */
export function SearchButton() {
  const translate = useTranslate();
  return (
    <IconButton component={Link} to="/search" aria-label={translate('search.label')}>
      <SearchOutlined />
    </IconButton>
  );
}
