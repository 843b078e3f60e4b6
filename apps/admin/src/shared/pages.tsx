import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatCount } from './format.js';

/** One page of a list as the API gives it, without its rows. */
interface PageOfList {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/**
 * Walks a list page by page, forth and back.
 * @param list what makes another list of it (its filter): a change begins at the first page
 */
export function usePages(list: string) {
  const [walked, setWalked] = useState<{ list: string; cursors: readonly string[] }>({ list, cursors: [] });
  const cursors = walked.list === list ? walked.cursors : [];
  return {
    /** Cursor after which the page begins; null for the first. */
    after: cursors.at(-1) ?? null,
    number: cursors.length + 1,
    next: (cursor: string): void => setWalked({ list, cursors: [...cursors, cursor] }),
    previous: (): void => setWalked({ list, cursors: cursors.slice(0, -1) }),
  };
}

/** How many rows there are, and the ways to the pages before and after. */
export function MoreRows({
  pages,
  page: { totalCount, pageInfo },
}: {
  pages: ReturnType<typeof usePages>;
  page: PageOfList;
}) {
  const translate = useTranslate();
  const { endCursor, hasNextPage } = pageInfo;
  return (
    <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', px: 2, py: 1 }}>
      <Typography variant="body2" role="status" sx={{ color: 'text.secondary', flex: 1 }}>
        {translate('operations.of_total', { total: formatCount(totalCount) })}
      </Typography>
      {(pages.number > 1 || hasNextPage) && (
        <>
          <Button size="small" disabled={pages.number === 1} onClick={pages.previous}>
            {translate('ra.navigation.prev')}
          </Button>
          <Typography variant="body2">
            {translate('operations.page')} {pages.number}
          </Typography>
          <Button
            size="small"
            disabled={!hasNextPage || endCursor === null}
            onClick={() => endCursor !== null && pages.next(endCursor)}
          >
            {translate('ra.navigation.next')}
          </Button>
        </>
      )}
    </Box>
  );
}
