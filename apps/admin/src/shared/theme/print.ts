/** Elements that are not printed: buttons, choices, file fields, and dialogs above the page. */
const unprinted = [
  'button:not(.MuiLink-root)',
  '.MuiButton-root',
  '.MuiToggleButtonGroup-root',
  '.MuiTabs-root',
  '.MuiModal-root',
  'input[type=file]',
].join(', ');

/**
 * A page as it is printed: without menus and buttons, its tables whole and as wide as the sheet. Fills are kept, because they
 * carry figures; a status besides is ink on paper, so that it is read where a browser leaves fills out.
 */
export const printStyle = {
  '@page': { size: 'A4', margin: '12mm' },
  '@media print': {
    html: { fontSize: '13px' },
    body: { printColorAdjust: 'exact', backgroundColor: '#ffffff' },
    [unprinted]: { display: 'none !important' },
    'main > *': { maxWidth: 'none !important', padding: '0 !important' },
    'h1, h2, h3': { breakAfter: 'avoid' },
    'tr, li, svg, .MuiAlert-root': { breakInside: 'avoid' },
    // Paper shows the whole of a list that scrolls on the screen.
    '.MuiTableContainer-root, main [tabindex="0"]': { overflow: 'visible !important', maxHeight: 'none !important' },
    table: { width: '100% !important', minWidth: '0 !important' },
    '.MuiTableCell-root.MuiTableCell-root': {
      position: 'static',
      minWidth: 0,
      padding: '2px 4px',
      fontSize: '0.75rem',
      whiteSpace: 'normal',
      overflowWrap: 'anywhere',
    },
    '.MuiSelect-select.MuiSelect-select': { whiteSpace: 'normal', height: 'auto' },
    // A field grows with its text, which on paper has other lines than on the screen.
    'textarea:not([aria-hidden])': {
      fieldSizing: 'content',
      height: 'auto !important',
      overflow: 'visible !important',
    },
    'textarea[aria-hidden]': { display: 'none' },
  },
} as const;
