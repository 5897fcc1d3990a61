import type { Language } from "@kansrijk/core/vocabulary/text";
import { numberText } from "../../i18n/format.ts";
import type { Quantile } from "./quantileSeries.ts";

/** What the chart of a distribution says: the largest distance and the middle. */
export function fitSummary(points: readonly Quantile[], name: string, language: Language): string {
  const [first, ...rest] = points;
  if (!first) return "";
  const distance = ({ target, achieved }: Quantile): number => Math.abs(achieved - target);
  const furthest = rest.reduce((most, point) => (distance(point) > distance(most) ? point : most), first);
  const middle = points.find(({ percent }) => percent === 50);
  const write = (value: number): string => numberText(value, language, Math.abs(value) >= 10 ? 0 : 2);
  const half = middle
    ? language === "nl"
      ? ` Bij de middelste school is het ${write(middle.achieved)}, gepubliceerd ${write(middle.target)}.`
      : ` For the middle school it is ${write(middle.achieved)}, published ${write(middle.target)}.`
    : "";
  return language === "nl"
    ? `${name}: het verst van elkaar bij ${furthest.percent}% van de scholen, ${write(furthest.achieved)} tegen ${write(furthest.target)}.${half}`
    : `${name}: furthest apart at ${furthest.percent}% of the schools, ${write(furthest.achieved)} against ${write(furthest.target)}.${half}`;
}
