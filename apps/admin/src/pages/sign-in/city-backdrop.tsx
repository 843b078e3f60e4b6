/** Rows and columns of the city's tile map, as they are drawn behind the sign-in page: a picture, no data. */
const rows = [
  '....xx..',
  '...xxxx.',
  '..xxxxxx',
  '.xxxxxxx',
  'xxxxxxx.',
  'xxxxxx..',
  '.xxxxx..',
  '.xx.....',
  '.x......',
];
const opacities = [0.1, 0.16, 0.24, 0.13, 0.2];

/** The silhouette of the city in tiles. */
export function CityBackdrop() {
  const tiles = rows.flatMap((row, y) => [...row].flatMap((tile, x) => (tile === 'x' ? [{ x, y }] : [])));
  return (
    <svg
      viewBox="0 0 88 99"
      aria-hidden="true"
      focusable="false"
      style={{ position: 'absolute', top: '4%', left: '8%', width: '84%', maxHeight: '64%' }}
    >
      {tiles.map(({ x, y }, index) => (
        <rect
          key={`${x}-${y}`}
          x={x * 11}
          y={y * 11}
          width="10"
          height="10"
          rx="1.5"
          fill={x === 1 && y === 6 ? '#e9b949' : '#ffffff'}
          opacity={x === 1 && y === 6 ? 1 : opacities[(index * 7) % opacities.length]}
        />
      ))}
    </svg>
  );
}
