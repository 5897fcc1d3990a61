import { STAGES } from "../../network/networkTerms.ts";
import { stageOn } from "../../network/stageOn.ts";
import type { ProgressFacts } from "../progressFacts.ts";
import type { ReportSection } from "../progressReport.ts";
import { column, count, paragraph, same } from "../writing.ts";

const LONGEST = 40;

/** Who works together in the place. */
export function networkSection({ coalitions, organisations, asOf, place }: ProgressFacts): ReportSection {
  const title = { nl: "Wie werkt er samen?", en: "Who works together?" };
  if (coalitions.length === 0) {
    const none = paragraph(
      "Er is in Kansrijk geen coalitie van School en Omgeving voor deze plaats vastgelegd.",
      "No coalition of School and Surroundings is recorded in Kansrijk for this place.",
    );
    return { id: "network", title, blocks: [none] };
  }
  const shown = coalitions.slice(0, LONGEST);
  return {
    id: "network",
    title,
    blocks: [
      paragraph(
        `In ${place.name} ${coalitions.length === 1 ? "is 1 coalitie" : `zijn ${coalitions.length} coalities`} van scholen, gemeenten en partners begonnen.`,
        `In ${place.name} ${coalitions.length === 1 ? "1 coalition" : `${coalitions.length} coalitions`} of schools, municipalities and partners began.`,
      ),
      {
        kind: "table",
        caption: { nl: "Coalities", en: "Coalitions" },
        columns: [
          column("Coalitie", "Coalition"),
          column("Fase", "Stage"),
          column("Partners", "Partners"),
          column("Vestigingen", "Sites", true),
        ],
        rows: shown.map((coalition) => [
          same(coalition.title),
          STAGES[stageOn(coalition, asOf) ?? "starter"],
          same(partnersOf(coalition.partners, organisations, asOf)),
          count(coalition.sites),
        ]),
      },
      ...(coalitions.length > LONGEST
        ? [
            paragraph(
              `De tabel toont de eerste ${LONGEST}; alle coalities staan op de pagina Netwerk.`,
              `The table shows the first ${LONGEST}; all coalitions are on the page Network.`,
            ),
          ]
        : []),
    ],
  };
}

function partnersOf(
  partners: ProgressFacts["coalitions"][number]["partners"],
  names: ReadonlyMap<string, string>,
  on: string,
): string {
  const active = partners.filter(({ since, until }) => since <= on && (until === undefined || on < until));
  return [...new Set(active.map(({ organisation }) => names.get(organisation) ?? organisation))].join(", ");
}
