import type { ProgressFacts } from "./progressFacts.ts";
import type { ProgressReport } from "./progressReport.ts";
import { agendaSections } from "./sections/agendaSection.ts";
import { briefSection } from "./sections/briefSection.ts";
import { methodSection } from "./sections/methodSection.ts";
import { equalitySection, monitorSection } from "./sections/monitorSection.ts";
import { networkSection } from "./sections/networkSection.ts";
import { promisesSection } from "./sections/promisesSection.ts";

/** The progress report of a place; the same facts give the same report. */
export function composeReport(facts: ProgressFacts): ProgressReport {
  const { place, asOf, summary, agendas, coalitions } = facts;
  return {
    format: "kansrijk-progress/1",
    place,
    title: {
      nl: `Voortgang gelijke kansen: ${place.name}`,
      en: `Progress of equal chances: ${place.kind === "country" ? "the Netherlands" : place.name}`,
    },
    asOf,
    generated:
      summary?.data.generated === true ||
      agendas.some(({ agenda }) => agenda.generated) ||
      coalitions.some(({ generated }) => generated),
    sections: [
      briefSection(facts),
      ...agendaSections(facts),
      equalitySection(facts),
      monitorSection(facts),
      networkSection(facts),
      promisesSection(facts),
      methodSection(facts),
    ],
  };
}
