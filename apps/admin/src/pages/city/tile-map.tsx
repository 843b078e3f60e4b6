import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { useRef, useState, type KeyboardEvent } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/use-language.js';
import { StatusSymbol } from '../../shared/status.js';
import { lookOf, statusKey, type CityMeasure, type TileLook } from './city-measures.js';
import type { CityDistrict } from './city-district.js';

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Chromium takes these names for one word each and breaks them inside a syllable; the break belongs between two words. */
const twoWords = [
  'ป้อมปราบ ศัตรูพ่าย',
  'สัมพันธ วงศ์',
  'บางกอก น้อย',
  'บางกอก ใหญ่',
  'บาง ขุนเทียน',
  'บาง คอแหลม',
  'คลอง สาม\u2060วา',
  'วัง ทองหลาง',
  'ราษฎร์ บูรณะ',
  'ภาษี เจริญ',
  'ลาด กระบัง',
  'คันนา ยาว',
  'สะพาน สูง',
  'สวน หลวง',
];
const breaks = new Map(twoWords.map((name) => [name.replace(/[ \u2060]/g, ''), name.replace(' ', '\u200b')]));
const breakable = (name: string): string => breaks.get(name) ?? name;

/** The nearest district in a direction: straight ahead first, then the least distance. */
function neighbour(
  districts: readonly CityDistrict[],
  from: CityDistrict,
  [rows, columns]: readonly [number, number],
): CityDistrict | undefined {
  const distance = ({ tileRow, tileColumn }: CityDistrict): number => {
    const ahead = (tileRow - from.tileRow) * rows + (tileColumn - from.tileColumn) * columns;
    const aside = Math.abs((tileRow - from.tileRow) * columns) + Math.abs((tileColumn - from.tileColumn) * rows);
    return ahead <= 0 ? Infinity : ahead + aside * 3;
  };
  return districts
    .filter((district) => distance(district) < Infinity)
    .sort((left, right) => distance(left) - distance(right))[0];
}

function Lights({ lights }: { lights: readonly boolean[] }) {
  return (
    <svg width={lights.length * 7} height="7" aria-hidden="true" focusable="false">
      {lights.map((met, index) => (
        <circle
          key={index}
          cx={index * 7 + 3.5}
          cy="3.5"
          r="2.5"
          fill={met ? 'currentColor' : 'none'}
          stroke="currentColor"
        />
      ))}
    </svg>
  );
}

/** What stands in a tile under the name: the figure, the lights, or the sign. */
export function LookMark({ look }: { look: TileLook }) {
  if (look.value !== undefined) return <>{look.value}</>;
  if (look.lights) return <Lights lights={look.lights} />;
  return look.status ? <StatusSymbol status={look.status} size={13} /> : null;
}

interface TileMapProps {
  readonly districts: readonly CityDistrict[];
  readonly measure: CityMeasure;
  readonly label: string;
  /** Address of a district's page. */
  readonly linkTo: (district: CityDistrict) => string;
}

/** The city as equal tiles placed like the city; a line parts the zones. Arrow keys walk, Enter opens. */
export function TileMap({ districts, measure, label, linkTo }: TileMapProps) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const { palette } = useTheme();
  const [entry, setEntry] = useState<number | null>(null);
  const tiles = useRef(new Map<number, HTMLAnchorElement>());
  const zoneAt = new Map(districts.map(({ tileRow, tileColumn, zone }) => [`${tileRow}:${tileColumn}`, zone]));
  const current = entry ?? districts[0]?.code;

  const walk = (event: KeyboardEvent, from: CityDistrict): void => {
    const step = steps[event.key];
    const next = step && neighbour(districts, from, step);
    if (!next) return;
    event.preventDefault();
    setEntry(next.code);
    tiles.current.get(next.code)?.focus();
  };
  const parts = (district: CityDistrict, rows: number, columns: number): boolean => {
    const other = zoneAt.get(`${district.tileRow + rows}:${district.tileColumn + columns}`);
    return other !== undefined && other !== district.zone;
  };

  return (
    <Box
      component="ul"
      aria-label={label}
      sx={{
        listStyle: 'none',
        p: 0,
        m: 0,
        display: 'grid',
        gridTemplateColumns: `repeat(${Math.max(...districts.map(({ tileColumn }) => tileColumn))}, minmax(0, 1fr))`,
        // A tile holds its name; a phone is narrower than the city and moves it.
        minWidth: { xs: 620, sm: 0 },
        gridAutoRows: { xs: 'minmax(44px, auto)', md: 'minmax(48px, auto)' },
        gap: '5px',
      }}
    >
      {districts.map((district) => {
        const look = lookOf(measure, district);
        const words = [
          look.value ?? (look.status ? translate(statusKey(measure, look.status)) : ''),
          look.note && translate(look.note),
        ]
          .filter(Boolean)
          .join(' ');
        const line = palette.text.primary;
        return (
          <Box
            component="li"
            key={district.code}
            sx={{ gridRow: district.tileRow, gridColumn: district.tileColumn, position: 'relative', display: 'flex' }}
          >
            <Box
              component={Link}
              to={linkTo(district)}
              ref={(tile: HTMLAnchorElement | null) => {
                if (tile) tiles.current.set(district.code, tile);
              }}
              tabIndex={district.code === current ? 0 : -1}
              onFocus={() => setEntry(district.code)}
              onKeyDown={(event) => walk(event, district)}
              aria-label={`${nameOf(district)}: ${words}`}
              title={`${nameOf(district)}: ${words}`}
              sx={{
                flex: 1,
                minWidth: 0,
                borderRadius: '5px',
                px: '1px',
                py: '3px',
                display: 'grid',
                alignContent: 'space-between',
                justifyItems: 'center',
                textAlign: 'center',
                textDecoration: 'none',
                overflow: 'hidden',
                fontSize: '0.75rem',
                lineHeight: 1.35,
                color: look.tone ? look.tone.ink : 'text.secondary',
                bgcolor: look.tone ? look.tone.fill : 'transparent',
                border: look.tone ? '1px solid transparent' : '1px dashed',
                borderColor: look.tone ? 'transparent' : 'text.secondary',
                '&:hover': { boxShadow: `0 0 0 2px ${palette.text.primary}` },
              }}
            >
              <Box
                component="span"
                sx={{
                  display: '-webkit-box',
                  WebkitBoxOrient: 'vertical',
                  WebkitLineClamp: 2,
                  overflow: 'hidden',
                  fontWeight: 500,
                  maxWidth: '100%',
                  overflowWrap: 'anywhere',
                  fontSize: nameOf(district).length > 9 ? '0.6875rem' : 'inherit',
                }}
              >
                {breakable(nameOf(district))}
              </Box>
              <Box
                component="span"
                sx={{
                  display: 'inline-flex',
                  alignItems: 'center',
                  minHeight: 16,
                }}
              >
                <LookMark look={look} />
              </Box>
            </Box>
            {parts(district, 0, 1) && (
              <Box sx={{ position: 'absolute', right: -4, top: -3, bottom: -3, width: '2px', bgcolor: line }} />
            )}
            {parts(district, 1, 0) && (
              <Box sx={{ position: 'absolute', bottom: -4, left: -3, right: -3, height: '2px', bgcolor: line }} />
            )}
          </Box>
        );
      })}
    </Box>
  );
}
