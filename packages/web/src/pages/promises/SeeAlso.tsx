import { collection as measureKind } from "@kansrijk/core/collections/kinds/measures";
import type { GovernmentPromise } from "@kansrijk/core/promises/promise";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { useQuery } from "@tanstack/react-query";
import { useText } from "../../app/language.ts";
import { recordsQuery } from "../../collections/recordApi.ts";
import { indicatorsQuery } from "../../monitor/monitorQueries.ts";
import { PROMISE } from "./promiseWords.ts";

const PAGES: Readonly<Record<string, Text>> = {
  "/agendas": { nl: "Agenda's van gemeenten", en: "Agendas of municipalities" },
  "/netwerk": { nl: "Het netwerk", en: "The network" },
  "/hulp": { nl: "Hulp dichtbij", en: "Help nearby" },
  "/aanmelding": { nl: "Aanmelding en loting", en: "Admission and lottery" },
  "/monitor": { nl: "Kansenmonitor", en: "Chances monitor" },
};

/** Measures of the letters, and places in Kansrijk, about the subject of a promise. */
export function SeeAlso({ measures, seeAlso }: Pick<GovernmentPromise, "measures" | "seeAlso">) {
  const text = useText();
  const names = useNames();
  if (measures.length + seeAlso.length === 0) return null;
  const links = [
    ...measures.map((id) => ({ href: `/maatregelen/${id}`, name: names.measure(id) })),
    ...seeAlso.map(({ kind, id }) =>
      kind === "indicator"
        ? { href: `/monitor/${id}`, name: names.indicator(id) }
        : { href: id, name: PAGES[id] ?? { nl: id, en: id } },
    ),
  ];
  return (
    <section aria-labelledby="meer" className="section">
      <h2 id="meer" className="nl-heading nl-heading--level-2">
        {text(PROMISE.seeAlso)}
      </h2>
      <ul>
        {links.map(({ href, name }) => (
          <li key={href}>
            <a href={href} className="nl-link">
              {text(name)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What measures and indicators are called; their id as long as that is not known. */
function useNames() {
  const { data: measures } = useQuery(recordsQuery(measureKind.id, measureKind.schema));
  const { data: indicators } = useQuery(indicatorsQuery);
  const named = (id: string, name: Text | undefined): Text => name ?? { nl: id, en: id };
  return {
    measure: (id: string) => named(id, measures?.find(({ record }) => record.id === id)?.record.title),
    indicator: (id: string) => named(id, indicators?.indicators.find((one) => one.id === id)?.title),
  };
}
