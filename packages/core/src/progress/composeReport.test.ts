import { expect, test } from "vitest";
import { agenda } from "../agenda/agenda.ts";
import { goalProgress } from "../agenda/goalProgress.ts";
import { coalition } from "../network/coalition.ts";
import type { MonitorSummary, MonitorTile } from "../indicators/monitorSummary.ts";
import { composeReport } from "./composeReport.ts";
import { progressReport, type ProgressReport, type ReportBlock } from "./progressReport.ts";
import type { ProgressFacts } from "./progressFacts.ts";
import { seriesSvg } from "./seriesSvg.ts";

const STYLE = { unit: "percent", decimals: 1 } as const;
const both = (text: string) => ({ nl: text, en: text });

function tile(id: string, value: number | null, gap: number | null, certain: boolean): MonitorTile {
  const ends = (from: string, to: string) => ({
    group: { code: from, label: both(from) },
    against: { code: to, label: both(to) },
  });
  return {
    indicator: id,
    title: both(id),
    question: both("?"),
    ...STYLE,
    better: "higher",
    value,
    low: value === null ? null : value - 2,
    high: value === null ? null : value + 2,
    pupils: 1000,
    ...(value === null ? { symbol: "c" as const } : {}),
    year: 2024,
    gap: {
      year: 2024,
      breakdown: "parental-education",
      ...ends("laag", "hoog"),
      value: gap,
      low: gap === null ? null : gap - 3,
      high: gap === null ? null : gap + 3,
      certain,
    },
    trend: null,
    series: [],
    compare: [{ place: { code: "NL", name: "Nederland" }, value: 60, low: 59, high: 61, pupils: 100_000 }],
    statement: both("s"),
    indicative: false,
  };
}

function summary(code: string, tiles: readonly MonitorTile[]): MonitorSummary {
  return {
    place: { code, name: code },
    data: { dataset: "r", title: "Register", generated: false, sha256: "ab".repeat(32) },
    fields: [{ field: 1, title: both("Start"), tiles, coverage: null }],
    protection: both("Beschermd."),
  };
}

const kept = { low: 48, high: 52, data: "r", register: "x", definition: "d", takenAt: "2026-11-01T00:00:00.000Z" };
const AGENDA = agenda.parse({
  id: "schiedam",
  title: "Kansen in Schiedam",
  municipalities: ["GM0606"],
  from: "2026-01-01",
  to: "2029-12-31",
  owner: "wethouder onderwijs",
  goals: [
    {
      id: "g1",
      title: "Meer adviezen havo of hoger",
      theme: "smooth-transitions",
      corner: "school",
      figure: { indicator: "advice" },
      baseline: { ...kept, year: 2022, value: 50 },
      target: 60,
      by: "2029-06-30",
    },
  ],
  actions: [
    {
      id: "a1",
      title: "Bijles",
      goals: ["g1"],
      intervention: "small-group-tuition",
      owner: "bestuur",
      from: "2026-01-01",
      to: "2027-01-01",
      budget: 1_234_567,
      spent: 100,
      progress: "Begonnen op drie scholen.",
    },
  ],
  meetings: [
    {
      id: "m1",
      title: "Overleg",
      start: "2026-03-01T10:00",
      items: [{ id: "i1", title: "Begroting", decision: "Akkoord." }],
    },
    {
      id: "m2",
      title: "Vervallen overleg",
      start: "2026-04-01T10:00",
      items: [{ id: "i2", title: "Niets", decision: "Geen." }],
      cancelled: true,
    },
  ],
});

function facts(changed: Partial<ProgressFacts> = {}): ProgressFacts {
  const goal = AGENDA.goals[0]!;
  const latest = { ...kept, generated: false, year: 2024, value: 57, low: 55, high: 59 };
  const points = [2022, 2023, 2024].map((year) => ({ year, value: 50 + (year - 2022) * 3.5, low: 48, high: 60 }));
  return {
    place: { code: "GM0606", name: "Schiedam", kind: "municipality" },
    asOf: "2026-11-22",
    summary: summary("GM0606", [tile("advies", 57, -12, true), tile("klein", null, null, false)]),
    country: summary("NL", [tile("advies", 60, -10, true)]),
    agendas: [
      {
        agenda: AGENDA,
        version: 3,
        goals: [
          {
            goal,
            indicator: { ...STYLE, title: both("Advies havo of hoger") },
            group: null,
            progress: goalProgress(goal, latest, STYLE),
            lines: [{ label: both("Schiedam"), points }],
          },
        ],
      },
    ],
    coalitions: [],
    promises: [],
    interventions: new Map([["small-group-tuition", both("Kleine groepen")]]),
    organisations: new Map([["bestuur-1", "Bestuur Een"]]),
    ...changed,
  };
}

function textOf(report: ProgressReport, id: string): string {
  return JSON.stringify(report.sections.find((section) => section.id === id));
}

test("a report holds figures with their range, the standing of goals, money to the euro and decisions that were taken", () => {
  const report = progressReport.parse(composeReport(facts()));
  expect(report.generated).toBe(false);
  expect(textOf(report, "brief")).toContain("1: 1 bereikt of op weg, 0 verder weg");
  const part = textOf(report, "agenda-schiedam");
  for (const words of ["op weg", "Bijles (Kleine groepen)", "€ 12.346", "1 maart 2026, Overleg: Begroting. Akkoord."])
    expect(part).toContain(words);
  expect(part).not.toContain("Geen.");
  expect(textOf(report, "monitor")).toContain("57,0% (55,0 tot 59,0%)");
  expect(textOf(report, "equality")).toContain("-12,0 procentpunt (-15,0 tot -9,0)");
  expect(textOf(report, "equality")).toContain("Bij 1 van de 2 indicatoren");
});

test("what may not be shown is a symbol, and what is not there is said in words", () => {
  const report = composeReport(facts({ agendas: [] }));
  expect(textOf(report, "equality")).toContain('{"nl":"c","en":"c"}');
  expect(textOf(report, "agenda")).toContain("Dat zegt niet dat er geen is");
  expect(textOf(report, "network")).toContain("geen coalitie");
  expect(textOf(composeReport(facts({ summary: null, country: null })), "monitor")).toContain("nog geen register");
});

test("of a province the agendas stand in one table, and one invented coalition marks the whole report", () => {
  const invented = coalition.parse({
    id: "c1",
    title: "Rijke dag",
    municipalities: ["GM0606"],
    stages: [{ stage: "growing", from: "2025-01-01" }],
    partners: [
      { organisation: "bestuur-1", role: "board", since: "2025-01-01" },
      { organisation: "weg", role: "partner", since: "2025-01-01", until: "2026-01-01" },
    ],
    generated: true,
  });
  const province = { code: "PV28", name: "Zuid-Holland", kind: "province" } as const;
  const report = composeReport(facts({ place: province, coalitions: [invented] }));
  expect(report.generated).toBe(true);
  expect(textOf(report, "agenda")).toContain("Kansen in Schiedam");
  expect(textOf(report, "network")).toContain("Bestuur Een");
  expect(textOf(report, "network")).not.toContain("weg");
});

test("the picture of a goal has its target, breaks where there is no figure and is the same every time", () => {
  const series = composeReport(facts())
    .sections.flatMap(({ blocks }) => blocks as readonly ReportBlock[])
    .find((block) => block.kind === "series");
  expect(series?.kind === "series" && series.target).toMatchObject({ year: 2028, value: 60 });
  if (series?.kind !== "series") throw new TypeError("no picture");
  const svg = seriesSvg(series, "nl");
  expect(svg).toContain("doel 60,0%");
  expect(seriesSvg(series, "nl")).toBe(svg);
  const [line] = series.lines;
  const hole = line!.points.map((point) => (point.year === 2023 ? { ...point, value: null } : point));
  const broken = seriesSvg({ ...series, lines: [{ label: both('A & <b> "c"'), points: hole }] }, "nl");
  expect(broken.match(/stroke-width="2.5"/g)).toHaveLength(2);
  expect(broken).toContain("A &amp; &lt;b&gt; &quot;c&quot;");
});
