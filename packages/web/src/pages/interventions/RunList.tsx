import { agenda } from "@kansrijk/core/agenda/agenda";
import type { Intervention } from "@kansrijk/core/interventions/intervention";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useText } from "../../app/language.ts";
import { recordsQuery } from "../../collections/recordApi.ts";
import { FirmnessBadge } from "./FirmnessBadge.tsx";
import { INTERVENTIONS } from "./interventionWords.ts";
import { LetterPlaces } from "./LetterPlaces.tsx";

const EXAMPLE = { nl: "Voorbeeld: verzonnen", en: "Example: invented" };

/** Where it runs: as the letters tell, and in agendas kept here. */
export function RunList({ item }: { readonly item: Intervention }) {
  const text = useText();
  const { data } = useSuspenseQuery(recordsQuery("agendas", agenda));
  const agendas = data
    .map(({ record }) => record)
    .filter(({ actions }) => actions.some(({ intervention }) => intervention === item.id));
  if (item.runs.length === 0 && agendas.length === 0)
    return <p className="nl-paragraph">{text(INTERVENTIONS.runsNone)}</p>;
  return (
    <ul>
      {item.runs.map(({ where, what, places, status }) => (
        <li key={where.en}>
          <strong>{text(where)}</strong>: {text(what)} <FirmnessBadge status={status} />
          <LetterPlaces places={places} />
        </li>
      ))}
      {agendas.map(({ id, title, generated }) => (
        <li key={id}>
          <a href={`/agendas/${id}`} className="nl-link">
            {title}
          </a>
          {generated ? ` (${text(EXAMPLE)})` : null}
        </li>
      ))}
    </ul>
  );
}
