import Box from '@mui/material/Box';
import { returnReasonNames, type ReturnReason } from '@sucharit/domain/workflow';
import { useLanguage } from '../i18n/use-language.js';

/** Why something is returned: what is to be mended, and the reasons as codes. */
export interface ReturnTold {
  readonly reason: string;
  readonly reasonCodes: readonly ReturnReason[];
}

/** The coded reasons of a return in words, before its text; nothing where there are none. */
export function ReasonCodes({ codes }: { codes: readonly ReturnReason[] }) {
  const { nameOf } = useLanguage();
  if (codes.length === 0) return null;
  return (
    <Box component="span" sx={{ fontWeight: 500 }}>
      {codes.map((code) => nameOf(returnReasonNames[code])).join(' · ')}:{' '}
    </Box>
  );
}
