import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { useTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useEffect, useId, useRef, useState, type ComponentType } from 'react';
import { useTranslate } from 'react-admin';
import { Card } from '../card.js';
import { chartCsv, fileName, spokenFigures, type ChartData } from './chart-data.js';
import { ChartTable } from './chart-table.js';
import { saveText, svgText } from './download.js';
import type { PictureProps } from './parts.js';

// The drawing library is loaded with the first chart that is shown; without it the table still says everything.
const Drawing = lazy((): Promise<{ default: ComponentType<PictureProps> }> =>
  import('./drawing.js').then(
    (loaded) => ({ default: loaded.Drawing }),
    () => ({ default: () => null }),
  ),
);

/** Width of the place a picture has, so that its letters are as large as those around it. */
function useWidth() {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!place.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return { place, width };
}

interface ChartProps {
  readonly data: ChartData;
  /** What one should know to read it, in a sentence. */
  readonly hint?: string;
}

/** A chart in a card: picture, table twin, and both as files. */
export function Chart({ data, hint }: ChartProps) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const { place, width } = useWidth();
  const [open, setOpen] = useState(false);
  const table = useId();
  const saveCsv = (): void => saveText(chartCsv(data), 'text/csv;charset=utf-8', fileName(data.title, 'csv'));
  const saveSvg = (): void => {
    const picture = place.current?.querySelector('svg');
    if (picture)
      saveText(svgText(picture, palette.background.paper), 'image/svg+xml;charset=utf-8', fileName(data.title, 'svg'));
  };
  return (
    <Card
      title={data.title}
      actions={
        <Box sx={{ display: 'flex', flexWrap: 'wrap' }}>
          <Button size="small" aria-expanded={open} aria-controls={table} onClick={() => setOpen(!open)}>
            {translate(open ? 'chart.hide_table' : 'chart.show_table')}
          </Button>
          <Button
            size="small"
            aria-label={translate('chart.save', { format: 'SVG', title: data.title })}
            onClick={saveSvg}
          >
            SVG
          </Button>
          <Button
            size="small"
            aria-label={translate('chart.save', { format: 'CSV', title: data.title })}
            onClick={saveCsv}
          >
            CSV
          </Button>
        </Box>
      }
    >
      {hint && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
          {hint}
        </Typography>
      )}
      <Box ref={place} sx={{ minHeight: 120, minWidth: 0 }}>
        {width > 0 && (
          <Suspense fallback={<Skeleton variant="rounded" height={200} />}>
            <Drawing data={data} width={width} spoken={spokenFigures(data, translate('state.none'))} />
          </Suspense>
        )}
      </Box>
      <Box id={table} hidden={!open} sx={{ mt: 1.5, mx: -2, mb: -1 }}>
        {open && <ChartTable data={data} />}
      </Box>
    </Card>
  );
}
