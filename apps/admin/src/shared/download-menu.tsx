import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../i18n/use-language.js';
import { exportAddress, exportFormats, type TableExport } from './export-address.js';

interface DownloadMenuProps extends TableExport {
  /** Name of the table, for those who hear the page. */
  readonly table: string;
  /** On the button where a page has several; absent for the usual word. */
  readonly label?: string;
}

/** A table as a file: the list behind it, whole, with the filter, the order and the headings that are on the page. */
export function DownloadMenu({ table, label, ...asked }: DownloadMenuProps) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [button, menu] = [useId(), useId()];
  const close = (): void => setAnchor(null);
  return (
    <>
      <Button
        id={button}
        size="small"
        color="inherit"
        startIcon={<FileDownloadOutlined />}
        aria-label={translate('download.of', { table })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? menu : undefined}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {label ?? translate('download.download')}
      </Button>
      <Menu
        id={menu}
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        slotProps={{ list: { 'aria-labelledby': button } }}
      >
        {exportFormats.map((format) => (
          <MenuItem key={format} component="a" href={exportAddress(asked, format, language)} download onClick={close}>
            {translate(`download.${format}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
