import type { RiskColour } from '@sucharit/domain/risks';

/** Colours of one mode. Every pair that carries text has a contrast of at least 4.5:1 (WCAG 2.2 AA). */
export interface Palette {
  readonly ground: string;
  readonly paper: string;
  readonly sunken: string;
  readonly line: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly brand: string;
  readonly brandInk: string;
  readonly accent: string;
  readonly danger: string;
  readonly warning: string;
  readonly focus: string;
}

export const light: Palette = {
  ground: '#f4f6f3',
  paper: '#ffffff',
  sunken: '#edf0ec',
  line: '#d5dcd7',
  ink: '#17211d',
  inkSoft: '#4d5a54',
  brand: '#0f5e56',
  brandInk: '#ffffff',
  accent: '#e9b949',
  danger: '#a93a16',
  warning: '#7a5200',
  focus: '#1f5fd0',
};

export const dark: Palette = {
  ground: '#0f1513',
  paper: '#18201d',
  sunken: '#121917',
  line: '#33403a',
  ink: '#e8eeea',
  inkSoft: '#a9b7b0',
  brand: '#74cdbf',
  brandInk: '#06231f',
  accent: '#e9b949',
  danger: '#ff9c7a',
  warning: '#f0c36a',
  focus: '#8db4ff',
};

/** A filled area and the ink on it. */
export interface Tone {
  readonly fill: string;
  readonly ink: string;
}

/**
 * How far along something is. Told apart by lightness as well as by hue, so that the order survives every kind of colour
 * blindness and a grey printer; a symbol goes with each (see status-symbols).
 */
export const statusTones = {
  done: { fill: '#0f5e56', ink: '#ffffff' },
  passed: { fill: '#4f9a8f', ink: '#06231f' },
  moving: { fill: '#a9d6cd', ink: '#0b2f2b' },
  begun: { fill: '#f2dfae', ink: '#3d2b00' },
  back: { fill: '#b4451d', ink: '#ffffff' },
} as const satisfies Record<string, Tone>;

export type StatusTone = keyof typeof statusTones | 'none';

/** From little to much, one hue, lightness falling in even steps. */
export const sequential: readonly Tone[] = [
  { fill: '#f3ead2', ink: '#2b2413' },
  { fill: '#cfe0cf', ink: '#1b2a1f' },
  { fill: '#9fcabb', ink: '#0d2a22' },
  { fill: '#64ab9f', ink: '#04211d' },
  { fill: '#2b7d73', ink: '#ffffff' },
  { fill: '#0b4a44', ink: '#ffffff' },
];

/** Colours of charts: what counts most, its lighter companion (always with an outline of the first), and a mark that lies on both. */
export interface ChartTones {
  readonly first: string;
  readonly second: string;
  readonly accent: string;
}

/** They differ in lightness by far more than in hue, and their signs in shape, so that no one needs the hue. */
export const chartTones: Readonly<Record<'light' | 'dark', ChartTones>> = {
  light: { first: light.brand, second: '#cfe0cf', accent: '#8a5a00' },
  dark: { first: dark.brand, second: '#2c4a43', accent: dark.accent },
};

/**
 * Levels of risks, from the mildest to the gravest, by the colour that the matrix names: away from the ground in even steps of
 * lightness, so that the order needs no hue; the name of the level stands beside.
 */
export const riskTones: Readonly<Record<'light' | 'dark', Readonly<Record<RiskColour, Tone>>>> = {
  light: {
    GREEN: { fill: '#d5ead9', ink: '#12301d' },
    YELLOW: { fill: '#f3d988', ink: '#3a2900' },
    ORANGE: { fill: '#e0964e', ink: '#2a1400' },
    RED: { fill: '#9c2f14', ink: '#ffffff' },
  },
  dark: {
    GREEN: { fill: '#1e3b2c', ink: '#d8f0e0' },
    YELLOW: { fill: '#5a4a12', ink: '#fff0c2' },
    ORANGE: { fill: '#9a5518', ink: '#ffffff' },
    RED: { fill: '#ef8466', ink: '#260800' },
  },
};
