import { figureText, yearText } from "../indicators/figureText.ts";
import { valueDomain } from "../numbers/valueDomain.ts";
import { valueTicks } from "../numbers/valueTicks.ts";
import type { Language } from "../vocabulary/text.ts";
import { svgText } from "./svgText.ts";
import type { ReportSeries } from "./progressReport.ts";

const WIDTH = 520;
const HEIGHT = 230;
const LEFT = 52;
const RIGHT = 130;
const TOP = 14;
const BOTTOM = 30;
/** Lines differ in dashes as well as in colour. */
const LOOKS = [
  { colour: "#154273", dash: "", width: 2.5 },
  { colour: "#6b6b6b", dash: "6 3", width: 1.8 },
  { colour: "#8a5a00", dash: "2 3", width: 1.8 },
] as const;
const TARGET = { colour: "#a90061", dash: "8 3 2 3" };

type Place = (value: number) => number;

/** A picture of lines with their 95% bands and what is aimed at, for print. A year without a figure breaks the line. */
export function seriesSvg({ lines, target, unit, decimals, isGap }: ReportSeries, language: Language): string {
  const points = lines.flatMap(({ points: own }) => own);
  const ends = target ? [target.year, target.from.year] : [];
  const years = [...points.map(({ year }) => year), ...ends];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const aims = target ? [target.value, target.from.value] : [];
  const values = [...points.flatMap(({ value, low, high }) => [value, low, high]), ...aims];
  const domain = valueDomain(values.filter((value) => value !== null));
  const x: Place = (year) => LEFT + ((year - first) / Math.max(1, last - first)) * (WIDTH - LEFT - RIGHT);
  const y: Place = (value) =>
    HEIGHT - BOTTOM - ((value - domain[0]) / (domain[1] - domain[0])) * (HEIGHT - TOP - BOTTOM);
  const labels = labelsOf({ lines, target, unit, decimals, isGap }, language, y);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="Fira Sans" font-size="10">`,
    // On the axis the number is enough; what it is stands beside the target and below the picture.
    ...gridOf(domain, { unit: isGap ? "index" : unit, decimals }, language, y),
    ...yearsOf(first, last, x),
    ...lines.toReversed().map((line, at) => lineOf(line.points, LOOKS[(lines.length - 1 - at) % LOOKS.length]!, x, y)),
    ...(target && target.from.value !== null
      ? [
          `<path d="M${at(x(target.from.year))} ${at(y(target.from.value))}L${at(x(target.year))} ${at(y(target.value))}" fill="none" stroke="${TARGET.colour}" stroke-width="1.8" stroke-dasharray="${TARGET.dash}"/>`,
          `<circle cx="${at(x(target.year))}" cy="${at(y(target.value))}" r="4" fill="#fff" stroke="${TARGET.colour}" stroke-width="2"/>`,
        ]
      : []),
    ...labels,
    "</svg>",
  ].join("");
}

function gridOf(
  domain: readonly [number, number],
  style: Pick<ReportSeries, "unit" | "decimals">,
  language: Language,
  y: Place,
): string[] {
  return valueTicks(domain).map((value) => {
    const height = at(y(value));
    return `<path d="M${LEFT} ${height}H${WIDTH - RIGHT}" stroke="#d0d0d0" stroke-width="0.7"/><text x="${LEFT - 6}" y="${at(y(value) + 3.5)}" text-anchor="end" fill="#444">${svgText(figureText(value, style, language))}</text>`;
  });
}

function yearsOf(first: number, last: number, x: Place): string[] {
  const step = Math.max(1, Math.ceil((last - first + 1) / 6));
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years
    .filter((year) => (last - year) % step === 0)
    .map(
      (year) => `<text x="${at(x(year))}" y="${HEIGHT - 12}" text-anchor="middle" fill="#444">${yearText(year)}</text>`,
    );
}

type Points = ReportSeries["lines"][number]["points"];

function lineOf(points: Points, look: (typeof LOOKS)[number], x: Place, y: Place): string {
  const runs: Points[] = [];
  for (const point of points) {
    if (point.value === null) runs.push([]);
    else (runs.at(-1) ?? runs[runs.push([]) - 1]!).push(point);
  }
  const whole = runs.filter((run) => run.length > 0);
  return whole
    .map((run) => {
      const path = (pick: (point: Points[number]) => number): string[] =>
        run.map((point) => `${at(x(point.year))} ${at(y(pick(point)))}`);
      const band = run.every(({ low, high }) => low !== null && high !== null)
        ? `<path d="M${[...path(({ high }) => high!), ...path(({ low }) => low!).toReversed()].join("L")}Z" fill="${look.colour}" fill-opacity="0.14"/>`
        : "";
      const dots = run.map(
        ({ year, value }) => `<circle cx="${at(x(year))}" cy="${at(y(value!))}" r="2.2" fill="${look.colour}"/>`,
      );
      const dash = look.dash === "" ? "" : ` stroke-dasharray="${look.dash}"`;
      return `${band}<path d="M${path(({ value }) => value!).join("L")}" fill="none" stroke="${look.colour}" stroke-width="${look.width}"${dash}/>${dots.join("")}`;
    })
    .join("");
}

/** The names at the ends of the lines, moved apart so that none covers another. */
function labelsOf(
  { lines, target, ...style }: Pick<ReportSeries, "lines" | "target" | "unit" | "decimals" | "isGap">,
  language: Language,
  y: Place,
): string[] {
  const named = lines.flatMap(({ label, points }, index) => {
    const last = points.findLast(({ value }) => value !== null);
    return last ? [{ text: label[language], height: y(last.value!), colour: LOOKS[index % LOOKS.length]!.colour }] : [];
  });
  const aim = { nl: "doel", en: "target" }[language];
  const all = target
    ? [
        ...named,
        {
          text: `${aim} ${figureText(target.value, style, language)}`,
          height: y(target.value),
          colour: TARGET.colour,
        },
      ]
    : named;
  let floor = -Infinity;
  return all
    .toSorted((a, b) => a.height - b.height)
    .map(({ text, height, colour }) => {
      floor = Math.max(height, floor + 13);
      return `<text x="${WIDTH - RIGHT + 8}" y="${at(floor + 3.5)}" fill="${colour}" font-weight="600">${svgText(shortened(text))}</text>`;
    });
}

const LONGEST = 22;

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

/** A coordinate: the same digits on every machine. */
function at(value: number): string {
  return value.toFixed(1);
}
