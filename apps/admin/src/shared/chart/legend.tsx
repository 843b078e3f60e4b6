import { widthOf, type DrawingProps } from './parts.js';

export type Sign = 'first' | 'second' | 'dot' | 'tick' | 'box' | 'whisker' | 'change';
interface Entry {
  readonly sign: Sign;
  readonly text: string;
}

const lineHeight = 22;
const signWidth = 24;
const gap = 18;

/** Places the entries of a legend in lines. */
export function layLegend(entries: readonly Entry[], width: number) {
  const placed: (Entry & { x: number; y: number })[] = [];
  let [x, line] = [0, 0];
  for (const entry of entries) {
    const room = signWidth + widthOf(entry.text);
    if (x > 0 && x + room > width) [x, line] = [0, line + 1];
    placed.push({ ...entry, x, y: line * lineHeight + 12 });
    x += room + gap;
  }
  return { placed, height: entries.length === 0 ? 0 : (line + 1) * lineHeight + 6 };
}

function SignOf({ sign, tones }: { sign: Sign; tones: DrawingProps['tones'] }) {
  switch (sign) {
    case 'first':
    case 'second':
      return <rect y="-6" width="16" height="12" rx="2" fill={tones[sign]} stroke={tones.first} strokeWidth="1" />;
    case 'dot':
      return (
        <>
          <line x2="16" stroke={tones.first} strokeWidth="2.5" />
          <circle cx="8" r="4.5" fill={tones.first} stroke={tones.paper} strokeWidth="1.5" />
        </>
      );
    case 'tick':
      return <line x2="16" stroke={tones.accent} strokeWidth="3" />;
    case 'box':
      return <rect x="3" y="-7" width="10" height="14" rx="2" fill={tones.second} stroke={tones.first} />;
    case 'whisker':
      return <line x1="8" x2="8" y1="-8" y2="8" stroke={tones.first} strokeWidth="1.5" />;
    case 'change':
      return <line x1="8" x2="8" y1="-8" y2="8" stroke={tones.change} strokeWidth="1.5" strokeDasharray="4 3" />;
  }
}

/** What the signs of a picture mean. */
export function Legend({ placed, tones }: ReturnType<typeof layLegend> & Pick<DrawingProps, 'tones'>) {
  return placed.map(({ sign, text, x, y }) => (
    <g key={sign} transform={`translate(${x} ${y})`}>
      <SignOf sign={sign} tones={tones} />
      <text x={signWidth} y="4.5" fill={tones.soft}>
        {text}
      </text>
    </g>
  ));
}
