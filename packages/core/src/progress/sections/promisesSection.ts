import { rowName, type PromiseRow } from "../../promises/promiseRows.ts";
import { PROMISE_STATUS, type PromiseStatus } from "../../promises/promiseStatus.ts";
import type { ProgressFacts } from "../progressFacts.ts";
import type { ReportSection } from "../progressReport.ts";
import { column, count, day, paragraph, same } from "../writing.ts";

/** What the government promised, and how that stands on the day of the report. */
export function promisesSection({ promises }: ProgressFacts): ReportSection {
  const of = (status: PromiseStatus): PromiseRow[] => promises.filter((row) => row.status === status);
  const statuses = Object.keys(PROMISE_STATUS) as PromiseStatus[];
  const unsettled = [...of("open"), ...of("late")];
  return {
    id: "promises",
    title: { nl: "Beloften van het Rijk", en: "Promises of the government" },
    blocks: [
      paragraph(
        "Beloften uit de brieven over gelijke kansen. Onbekend betekent: de tijd is om en Kansrijk heeft geen bron die zegt of het gebeurd is.",
        "Promises of the letters about equal chances. Unknown means: the time is over and Kansrijk has no source that says whether it was done.",
      ),
      {
        kind: "table",
        caption: { nl: "Beloften naar stand", en: "Promises by standing" },
        columns: [column("Stand", "Standing"), column("Aantal", "Number", true)],
        rows: statuses.map((status) => [PROMISE_STATUS[status], count(of(status).length)]),
      },
      ...(unsettled.length === 0
        ? []
        : [
            {
              kind: "table" as const,
              caption: { nl: "Open of te laat", en: "Open or late" },
              columns: [
                column("Nummer", "Number"),
                column("Onderwerp", "Subject"),
                column("Uiterlijk", "By"),
                column("Stand", "Standing"),
              ],
              rows: unsettled.map((row) => [
                same(rowName(row)),
                row.subject,
                row.deadline.to === null ? same("-") : day(row.deadline.to),
                PROMISE_STATUS[row.status],
              ]),
            },
          ]),
    ],
  };
}
