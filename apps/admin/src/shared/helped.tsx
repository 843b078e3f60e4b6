import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined';
import Box from '@mui/material/Box';
import ClickAwayListener from '@mui/material/ClickAwayListener';
import IconButton from '@mui/material/IconButton';
import Popper from '@mui/material/Popper';
import Typography from '@mui/material/Typography';
import type { PlaceHelp } from '@sucharit/domain/content';
import { useId, useRef, useState, type FocusEvent, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../i18n/use-language.js';
import { visuallyHidden } from './status.js';

/** The height of the line that stays above a page while it scrolls. */
const stickyHeight = 100;

/** The content that belongs in a place, an example, and the rules that it answers to. */
function Explanation({ help }: { help: PlaceHelp }) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  return (
    <>
      <Typography variant="body2">{nameOf(help.belongs)}</Typography>
      {help.example && (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {translate('help.example')}
          </Box>{' '}
          {nameOf(help.example)}
        </Typography>
      )}
      {help.rules.length > 0 && (
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.25, color: 'text.secondary', fontSize: '0.8125rem' }}>
          {help.rules.map((rule) => (
            <li key={rule.nameEn}>{nameOf(rule)}</li>
          ))}
        </Box>
      )}
    </>
  );
}

/** The button that opens an explanation, and the explanation beside it until it is closed or left. */
function HelpButton({
  places,
  placement,
  isOpen,
  setOpen,
}: {
  places: readonly PlaceHelp[];
  placement: 'top-end' | 'bottom-start';
  isOpen: boolean;
  setOpen: (isOpen: boolean) => void;
}) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const name = places.map((place) => nameOf(place.name)).join(' – ');
  return (
    <ClickAwayListener onClickAway={() => setOpen(false)}>
      <Box component="span" sx={{ displayPrint: 'none' }}>
        <IconButton
          ref={button}
          size="small"
          title={translate('help.title')}
          aria-expanded={isOpen}
          {...(isOpen ? { 'aria-controls': id } : {})}
          onClick={() => setOpen(!isOpen)}
          sx={{
            p: '3px',
            bgcolor: 'background.paper',
            color: 'text.secondary',
            '&:hover': { bgcolor: 'action.hover' },
          }}
        >
          <HelpOutlineOutlined sx={{ fontSize: 18 }} />
          {/* Whoever looks for a field by its name finds the field alone. */}
          <Box component="span" sx={visuallyHidden}>
            {translate('help.of', { name })}
          </Box>
        </IconButton>
        <Popper
          id={id}
          open={isOpen}
          disablePortal
          role="note"
          anchorEl={() => button.current ?? document.body}
          placement={placement}
          modifiers={[{ name: 'flip', options: { padding: { top: stickyHeight } } }]}
          sx={{
            zIndex: 'modal',
            width: 'min(26rem, calc(100vw - 3rem))',
            p: 1.5,
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            bgcolor: 'background.paper',
            color: 'text.primary',
            boxShadow: 4,
            textAlign: 'left',
            lineHeight: 1.55,
            overflowWrap: 'anywhere',
          }}
        >
          {places.map((help, index) => (
            <Box key={index} sx={index > 0 ? { mt: 1, pt: 1, borderTop: 1, borderColor: 'divider' } : {}}>
              <Explanation help={help} />
            </Box>
          ))}
        </Popper>
      </Box>
    </ClickAwayListener>
  );
}

/** The explanation of what stands under a heading, beside the heading. */
export function HeadingHelp({ places }: { places: readonly PlaceHelp[] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Box
      component="span"
      onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
      sx={{ display: 'inline-block', verticalAlign: 'middle', lineHeight: 1 }}
    >
      <HelpButton places={places} placement="bottom-start" isOpen={isOpen} setOpen={setOpen} />
    </Box>
  );
}

/** A field with the explanation that may be asked for while the field has the focus or the pointer; a page of fields stays one without signs. */
export function Helped({
  places,
  className,
  children,
}: {
  places: readonly PlaceHelp[];
  className?: string | undefined;
  children: ReactNode;
}) {
  const [hasFocus, setFocus] = useState(false);
  const [hasPointer, setPointer] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void => {
    if (relatedTarget === null || currentTarget.contains(relatedTarget)) return;
    setFocus(false);
    setOpen(false);
  };
  return (
    <div
      className={className}
      style={{ position: 'relative', minWidth: 0 }}
      onFocus={() => setFocus(true)}
      onBlur={leave}
      onPointerEnter={() => setPointer(true)}
      onPointerLeave={() => setPointer(false)}
      onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
    >
      {children}
      {(hasFocus || hasPointer || isOpen) && (
        <div style={{ position: 'absolute', top: -13, right: 6, zIndex: 2, lineHeight: 1 }}>
          {/* Above the field, which stays in sight while one reads. */}
          <HelpButton places={places} placement="top-end" isOpen={isOpen} setOpen={setOpen} />
        </div>
      )}
    </div>
  );
}
