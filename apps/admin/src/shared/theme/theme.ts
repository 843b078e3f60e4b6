import { enUS, thTH } from '@mui/material/locale';
import type { RaThemeOptions } from 'react-admin';
import { printStyle } from './print.js';
import { dark, light, type Palette } from './tokens.js';

/** Thai needs room above and below the line for vowels and tone marks: no line height under 1.4, text at 1.65. */
const typography = {
  fontFamily: 'Sarabun, "Noto Sans Thai", "Leelawadee UI", Tahoma, sans-serif',
  fontSize: 15,
  fontWeightMedium: 500,
  fontWeightBold: 600,
  h1: { fontSize: '1.625rem', fontWeight: 600, lineHeight: 1.4, letterSpacing: 0 },
  h2: { fontSize: '1.1875rem', fontWeight: 600, lineHeight: 1.45, letterSpacing: 0 },
  h3: { fontSize: '1.0313rem', fontWeight: 600, lineHeight: 1.5, letterSpacing: 0 },
  body1: { fontSize: '0.9688rem', lineHeight: 1.65, letterSpacing: 0 },
  body2: { fontSize: '0.875rem', lineHeight: 1.6, letterSpacing: 0 },
  caption: { fontSize: '0.8125rem', lineHeight: 1.55, letterSpacing: 0 },
  button: { fontSize: '0.9375rem', fontWeight: 500, lineHeight: 1.5, letterSpacing: 0, textTransform: 'none' as const },
};

/** Size of a label that has moved into the outline of its field, against that of the field. */
const smallLabel = 0.83;

const themeOf = (mode: 'light' | 'dark', palette: Palette, language: 'th' | 'en'): RaThemeOptions => ({
  ...(language === 'th' ? thTH : enUS),
  palette: {
    mode,
    primary: { main: palette.brand, contrastText: palette.brandInk },
    secondary: { main: palette.brand, contrastText: palette.brandInk },
    error: { main: palette.danger },
    warning: { main: palette.warning },
    background: { default: palette.ground, paper: palette.paper },
    text: { primary: palette.ink, secondary: palette.inkSoft },
    divider: palette.line,
  },
  shape: { borderRadius: 8 },
  spacing: 8,
  typography,
  transitions: { duration: { enteringScreen: 120, leavingScreen: 90 } },
  components: {
    MuiCssBaseline: {
      styleOverrides: {
        ...printStyle,
        html: { scrollPaddingTop: 112 },
        body: { fontVariantNumeric: 'tabular-nums', wordBreak: 'normal', overflowWrap: 'break-word' },
        ':focus-visible': { outline: `3px solid ${palette.focus}`, outlineOffset: 2 },
        'h1, h2, h3, p, li, dd, dt': { textWrap: 'pretty' },
        '.MuiFormControl-root fieldset legend': { fontSize: `${smallLabel}em` },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' },
        },
      },
    },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: {
        root: { borderRadius: 8, paddingInline: 16, minHeight: 40 },
        sizeSmall: { minHeight: 32, paddingInline: 12 },
      },
    },
    // Without its ripple MUI marks the focus by a shade of grey alone.
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: {
        root: { '&.Mui-focusVisible': { outline: `3px solid ${palette.focus}`, outlineOffset: 1, zIndex: 1 } },
      },
    },
    // The card's own edge closes the table.
    MuiTableBody: { styleOverrides: { root: { '& > tr:last-of-type > *': { borderBottom: 0 } } } },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiTooltip: {
      defaultProps: { arrow: true },
      styleOverrides: { tooltip: { fontSize: '0.8125rem', lineHeight: 1.5 } },
    },
    MuiTableCell: {
      styleOverrides: {
        root: { borderColor: palette.line, padding: '8px 12px', lineHeight: 1.55 },
        head: { fontWeight: 600, color: palette.inkSoft, fontSize: '0.8125rem', verticalAlign: 'bottom' },
      },
    },
    // MUI clips the label to a line that has no room for Thai vowels; only at its end may it be cut.
    // At MUI's 0.75 the loops and marks of Thai letters run together; the gap in the outline is as wide as the label.
    MuiInputLabel: {
      styleOverrides: {
        root: { overflow: 'clip visible', lineHeight: 1.5 },
        outlined: {
          '&.MuiInputLabel-shrink': {
            transform: `translate(14px, -10px) scale(${smallLabel})`,
            maxWidth: `calc(${100 / smallLabel}% - 32px)`,
          },
        },
      },
    },
    // Choices that do not fit side by side stand in several lines, each with its own edge.
    MuiToggleButtonGroup: {
      styleOverrides: {
        root: {
          flexWrap: 'wrap',
          gap: 4,
          '&& .MuiToggleButton-root': { margin: 0, border: `1px solid ${palette.line}`, borderRadius: 8 },
        },
      },
    },
    MuiOutlinedInput: { styleOverrides: { root: { backgroundColor: palette.paper } } },
    MuiLink: { styleOverrides: { root: { textUnderlineOffset: '0.2em' } } },
  },
});

/** The light theme with MUI's own words in a language. */
export const lightTheme = (language: 'th' | 'en'): RaThemeOptions => themeOf('light', light, language);
/** The dark theme with MUI's own words in a language. */
export const darkTheme = (language: 'th' | 'en'): RaThemeOptions => themeOf('dark', dark, language);
