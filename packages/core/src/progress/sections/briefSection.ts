import { inBoth } from "../../indicators/figureText.ts";
import type { ProgressFacts } from "../progressFacts.ts";
import type { ReportSection } from "../progressReport.ts";
import { count } from "../writing.ts";

/** The main numbers of the report in a few lines. */
export function briefSection({ summary, agendas, coalitions, promises }: ProgressFacts): ReportSection {
  const tiles = summary?.fields.flatMap((field) => field.tiles) ?? [];
  const gaps = tiles.filter(({ gap }) => gap?.certain);
  const goals = agendas.flatMap((facts) => facts.goals);
  const inState = (...states: string[]) => goals.filter(({ progress }) => states.includes(progress.state)).length;
  const [good, bad] = [inState("reached", "on-the-way"), inState("further-away")];
  const open = promises.filter(({ status }) => status === "open" || status === "late").length;
  return {
    id: "brief",
    title: { nl: "In het kort", en: "In brief" },
    blocks: [
      {
        kind: "facts",
        items: [
          { label: { nl: "Indicatoren", en: "Indicators" }, value: count(tiles.length) },
          {
            label: { nl: "Met een zeker verschil tussen groepen", en: "With a certain difference between groups" },
            value: count(gaps.length),
          },
          { label: { nl: "Agenda's", en: "Agendas" }, value: count(agendas.length) },
          {
            label: { nl: "Doelen", en: "Goals" },
            value: inBoth((language) =>
              language === "nl"
                ? `${goals.length}: ${good} bereikt of op weg, ${bad} verder weg`
                : `${goals.length}: ${good} reached or on the way, ${bad} further away`,
            ),
          },
          { label: { nl: "Coalities", en: "Coalitions" }, value: count(coalitions.length) },
          {
            label: { nl: "Beloften van het Rijk: open of te laat", en: "Promises of the government: open or late" },
            value: count(open),
          },
        ],
      },
    ],
  };
}
