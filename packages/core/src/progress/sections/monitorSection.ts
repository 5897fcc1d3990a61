import { distanceText, inBoth, rangeText, yearText } from "../../indicators/figureText.ts";
import type { MonitorSummary, MonitorTile } from "../../indicators/monitorSummary.ts";
import type { Text } from "../../vocabulary/text.ts";
import type { ProgressFacts } from "../progressFacts.ts";
import type { ReportBlock, ReportSection } from "../progressReport.ts";
import { column, figureWithRange, paragraph, same } from "../writing.ts";

/** The figures of the five fields of action, beside those of the country. */
export function monitorSection({ place, summary }: ProgressFacts): ReportSection {
  const title = { nl: "Cijfers per terrein", en: "Figures by field" };
  if (summary === null)
    return { id: "monitor", title, blocks: [paragraph("Er is nog geen register.", "There is no register yet.")] };
  const isCountry = place.kind === "country";
  const blocks = summary.fields.flatMap(({ field, title: name, tiles, coverage }): ReportBlock[] => [
    { kind: "heading", text: inBoth((language) => `${field}. ${name[language]}`) },
    ...(tiles.length === 0 ? [] : [fieldTable(name, tiles, isCountry)]),
    ...(coverage ? [{ kind: "paragraph" as const, text: coverage }] : []),
  ]);
  return {
    id: "monitor",
    title,
    blocks: [
      paragraph(
        "Bij elk cijfer staat tussen haakjes het gebied waarin het met 95% zekerheid ligt.",
        "Beside each figure stands, in brackets, the range in which it lies with 95% certainty.",
      ),
      ...blocks,
    ],
  };
}

function fieldTable(name: Text, tiles: readonly MonitorTile[], isCountry: boolean): ReportBlock {
  return {
    kind: "table",
    caption: name,
    columns: [
      column("Indicator", "Indicator"),
      column("Jaar", "Year"),
      column("Waarde", "Value", true),
      ...(isCountry ? [] : [column("Nederland", "Netherlands", true)]),
    ],
    rows: tiles.map((tile) => {
      const country = tile.compare.find((other) => other.place.code === "NL");
      return [
        tile.title,
        same(yearText(tile.year)),
        figureWithRange(tile, tile),
        ...(isCountry ? [] : [country ? figureWithRange(country, tile) : same("-")]),
      ];
    }),
  };
}

/** The distance between groups for every indicator that has one: whether chances are more equal. */
export function equalitySection({ summary, country }: ProgressFacts): ReportSection {
  const title = { nl: "Verschillen tussen groepen", en: "Differences between groups" };
  const gaps = summary?.fields.flatMap(({ tiles }) => tiles).filter((tile) => tile.gap !== null) ?? [];
  if (gaps.length === 0) {
    const none = paragraph(
      "Er zijn geen verschillen tussen groepen die getoond mogen worden.",
      "There are no differences between groups that may be shown.",
    );
    return { id: "equality", title, blocks: [none] };
  }
  const certain = gaps.filter(({ gap }) => gap?.certain);
  return {
    id: "equality",
    title,
    blocks: [
      paragraph(
        `Bij ${certain.length} van de ${gaps.length} indicatoren is er zeker een verschil tussen groepen. De oorzaak ligt in de omgeving waarin kinderen opgroeien, niet in de kinderen.`,
        `For ${certain.length} of ${gaps.length} indicators there certainly is a difference between groups. The cause lies in the surroundings in which children grow up, not in the children.`,
      ),
      gapTable(gaps, country),
    ],
  };
}

function gapTable(tiles: readonly MonitorTile[], country: MonitorSummary | null): ReportBlock {
  const others = new Map(country?.fields.flatMap(({ tiles: all }) => all).map((tile) => [tile.indicator, tile]));
  return {
    kind: "table",
    caption: {
      nl: "Verschillen tussen groepen, met 95%-interval",
      en: "Differences between groups, with 95% interval",
    },
    columns: [
      column("Indicator", "Indicator"),
      column("Groepen", "Groups"),
      column("Verschil", "Difference", true),
      ...(country ? [column("Nederland", "Netherlands", true)] : []),
    ],
    rows: tiles.map((tile) => {
      const { group, against } = tile.gap!;
      const other = others.get(tile.indicator);
      return [
        tile.title,
        inBoth((language) => `${group.label[language]} - ${against.label[language]}`),
        gapText(tile),
        ...(country ? [other ? gapText(other) : same("-")] : []),
      ];
    }),
  };
}

function gapText(tile: MonitorTile): Text {
  const { gap } = tile;
  if (gap === null || gap.value === null) return same("c");
  const points = { ...tile, unit: tile.unit === "percent" ? "points" : tile.unit } as const;
  return inBoth((language) => {
    const sign = gap.value! < 0 ? "-" : "";
    const range = gap.low === null || gap.high === null ? "" : ` (${rangeText(gap.low, gap.high, points, language)})`;
    return `${sign}${distanceText(gap.value!, tile, language)}${range}`;
  });
}
