import type { ChartTones } from '../theme/tokens.js';
import type { ChartData } from './chart-data.js';

/** A chart, the width it has, and its figures in a sentence. */
export interface PictureProps {
  readonly data: ChartData;
  readonly width: number;
  readonly spoken: string;
}

/** What the parts of a picture are drawn from. */
export interface DrawingProps extends Omit<PictureProps, 'spoken'> {
  /** Where the picture begins, below its legend. */
  readonly top: number;
  readonly tones: ChartTones & {
    readonly ink: string;
    readonly soft: string;
    readonly line: string;
    readonly paper: string;
    readonly change: string;
  };
}

/** About how wide a text is at 13 px; Thai vowels and tone marks above and below the line take no room. */
export const widthOf = (text: string): number => text.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, '').length * 7;
