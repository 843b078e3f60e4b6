import Box from '@mui/material/Box';
import GlobalStyles from '@mui/material/GlobalStyles';

/** The steps of a decider; no other role reads to the end to decide. */
const decisions = ['ENDORSE', 'RECOMMEND', 'APPROVE', 'RETURN'];

/** True for a decision that is to be taken, false for something to be written. */
export const isToDecide = (allowed: readonly string[]): boolean => allowed.some((action) => decisions.includes(action));

/** The place of the steps of a decider: where the plan or report ends, and in sight all the while it is read. */
export function StepsEnd({ place }: { place: (element: HTMLElement | null) => void }) {
  return (
    <>
      {/* What the focus moves to is not hidden behind it. */}
      <GlobalStyles styles={{ '@media screen': { html: { scrollPaddingBottom: '12rem' } } }} />
      <Box
        ref={place}
        sx={{
          position: 'sticky',
          bottom: 0,
          zIndex: 5,
          '&:empty': { display: 'none' },
          '@media print': { position: 'static' },
          // A low window is for reading; the steps stand at the end of the page there.
          '@media (max-height: 480px)': { position: 'static' },
        }}
      />
    </>
  );
}
