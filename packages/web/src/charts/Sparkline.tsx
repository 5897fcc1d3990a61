import { valueDomain } from "@kansrijk/core/numbers/valueDomain";
import type { SeriesPoint } from "./TimeSeriesChart.tsx";

const WIDTH = 120;
const HEIGHT = 36;
const EDGE = 4;

/** A small line of one figure over the years with its band; the words beside it say the same. */
export function Sparkline({ points }: { readonly points: readonly SeriesPoint[] }) {
  const known = points.filter((point) => point.value !== null);
  if (known.length < 2) return null;
  const [from, to] = [known[0]!.time, known.at(-1)!.time];
  const [low, high] = valueDomain(
    known.flatMap((point) => [point.value!, point.low ?? point.value!, point.high ?? point.value!]),
  );
  const x = (time: number) => EDGE + ((time - from) / (to - from)) * (WIDTH - 2 * EDGE);
  const y = (value: number) => HEIGHT - EDGE - ((value - low) / (high - low)) * (HEIGHT - 2 * EDGE);
  const at = (time: number, value: number) => `${x(time).toFixed(1)},${y(value).toFixed(1)}`;
  const banded = known.filter((point) => point.low !== null && point.high !== null);
  const band = [
    ...banded.map((point) => at(point.time, point.high!)),
    ...banded.toReversed().map((point) => at(point.time, point.low!)),
  ];
  const last = known.at(-1)!;
  return (
    <svg className="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      {band.length > 3 ? <polygon points={band.join(" ")} className="sparkline__band" /> : null}
      <polyline points={known.map((point) => at(point.time, point.value!)).join(" ")} className="sparkline__line" />
      <circle cx={x(last.time)} cy={y(last.value!)} r={3} className="sparkline__end" />
    </svg>
  );
}
