import { dayWords } from "@kansrijk/core/promises/dayWords";
import { periodOf } from "@kansrijk/core/promises/partialDate";
import { rowName, type PromiseRow } from "@kansrijk/core/promises/promiseRows";
import type { TimelineEvent } from "@kansrijk/core/promises/promiseTimeline";
import type { Language, Text } from "@kansrijk/core/vocabulary/text";
import type { WindowChartProps } from "../../charts/WindowChart.tsx";

/** What the picture shows: a bar per window, a mark for everything that happened, a line per letter and plan. */
export function windowsOf(
  rows: readonly PromiseRow[],
  events: readonly TimelineEvent[],
  language: Language,
): WindowChartProps {
  return {
    rows: rows.map(rowName),
    bars: rows.flatMap((row) => {
      const { from, to } = row.deadline;
      return to === null ? [] : [{ row: rowName(row), from, to }];
    }),
    marks: rows.flatMap((row) =>
      row.updates.map((update) => ({ row: rowName(row), ...periodOf(update.on), look: lookOf(row, update) })),
    ),
    lines: events
      .filter(({ kind }) => kind === "letter" || kind === "plan")
      .map(({ on, kind, id }) => ({ on, label: kind === "letter" ? id : { nl: "plan", en: "plan" }[language] })),
  };
}

function lookOf(
  { status }: PromiseRow,
  { kind, unknownPart }: PromiseRow["updates"][number],
): "kept" | "late" | "other" {
  if (kind !== "delivered" || unknownPart !== undefined) return "other";
  return status === "kept" || status === "late" ? status : "other";
}

/** The picture in words. */
export function timelineSummary(rows: readonly PromiseRow[], events: readonly TimelineEvent[]): Text {
  const years = events.map(({ on }) => on.slice(0, 4)).sort();
  const [first = "", last = ""] = [years[0], years.at(-1)];
  const count = (status: PromiseRow["status"]) => rows.filter((row) => row.status === status).length;
  const laws = rows.flatMap(({ became }) => became).length;
  const late = rows.find(({ status, became }) => status === "late" && became[0]?.status === "stated");
  const example = late ? exampleOf(late, late.became[0]!) : { nl: "", en: "" };
  return {
    nl: `Van ${first} tot en met ${last}: ${rows.length} beloften of delen ervan, waarvan ${count("kept")} op tijd en ${count("late")} te laat; van ${laws} weten we wat het werd.${example.nl}`,
    en: `From ${first} to ${last}: ${rows.length} promises or parts of them, of which ${count("kept")} in time and ${count("late")} late; of ${laws} we know what it became.${example.en}`,
  };
}

function exampleOf({ id, madeOn }: PromiseRow, became: PromiseRow["became"][number]): Text {
  const { year, when } = { year: madeOn.slice(0, 4), when: dayWords(became.on) };
  return {
    nl: ` Voorbeeld: uit ${id} van ${year} kwam voort: ${became.text.nl} (${when.nl}).`,
    en: ` Example: from ${id} of ${year} came: ${became.text.en} (${when.en}).`,
  };
}
