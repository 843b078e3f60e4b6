import DarkModeOutlined from '@mui/icons-material/DarkModeOutlined';
import LightModeOutlined from '@mui/icons-material/LightModeOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useTheme as useThemePreference, useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';

/** One click to the other language; the button is named in the language it leads to. */
export function LanguageButton() {
  const { language, setLanguage } = useLanguage();
  const other = language === 'th' ? { code: 'en', name: 'English' } : { code: 'th', name: 'ภาษาไทย' };
  return (
    <Button size="small" color="inherit" lang={other.code} onClick={() => void setLanguage(other.code)}>
      {other.name}
    </Button>
  );
}

/** Light or dark, remembered at this browser. */
export function ThemeButton() {
  const [theme, setTheme] = useThemePreference();
  const translate = useTranslate();
  const isDark = theme === 'dark';
  const label = translate(isDark ? 'app.theme_light' : 'app.theme_dark');
  return (
    <Tooltip title={label}>
      <IconButton color="inherit" aria-label={label} onClick={() => setTheme(isDark ? 'light' : 'dark')}>
        {isDark ? <LightModeOutlined /> : <DarkModeOutlined />}
      </IconButton>
    </Tooltip>
  );
}
