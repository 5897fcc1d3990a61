import type { Agenda } from "@kansrijk/core/agenda/agenda";
import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useText } from "../../../app/language.ts";
import { PlaceMap, type MapArea } from "../../../charts/PlaceMap.tsx";
import type { MonitorPlace } from "../../../monitor/monitorTypes.ts";
import { LIST } from "./listWords.ts";

interface AgendaMapProps {
  readonly agendas: readonly Agenda[];
  readonly places: readonly MonitorPlace[];
}

const TONES = [
  { fill: "var(--ma-color-neutral-2)", ink: "var(--k-subtle)" },
  { fill: "var(--k-map-4)", ink: "white", hatch: "rising" as const },
];
/** Small enough for a telephone: only tiles with an agenda carry letters. */
const TILE = 13;

/** A tile per municipality; those with an agenda open it. */
export function AgendaMap({ agendas, places }: AgendaMapProps) {
  const text = useText();
  const navigate = useNavigate();
  const [seen, setSeen] = useState<string>();
  const byPlace = useMemo(() => firstByPlace(agendas), [agendas]);
  const tiles = places.filter(({ kind, tile }) => kind === "municipality" && tile !== null);
  const areas = tiles.map(({ code, name, tile }): MapArea => ({
    code,
    label: `${name}: ${byPlace.get(code)?.title ?? text(LIST.without)}`,
    short: byPlace.has(code) ? name.slice(0, 2) : "",
    tone: byPlace.has(code) ? 1 : 0,
    x: tile![0]! + 0.5,
    y: tile![1]! + 0.5,
    isMarked: false,
  }));
  const size: readonly [number, number] = [
    Math.max(1, ...areas.map(({ x }) => x + 0.5)),
    Math.max(1, ...areas.map(({ y }) => y + 0.5)),
  ];
  const [one, many] = [text(LIST.summaryOne), text(LIST.summary)];
  const summary = (agendas.length === 1 ? one : many)
    .replace("{agendas}", String(agendas.length))
    .replace("{places}", String(byPlace.size))
    .replace("{all}", String(tiles.length));
  return (
    <section aria-labelledby="kaart" className="section">
      <h2 id="kaart" className="nl-heading nl-heading--level-2">
        {text(LIST.map)}
      </h2>
      <p className="nl-paragraph section__lead">{summary}</p>
      <div className="agenda-map">
        <PlaceMap
          label={text(LIST.mapKeys)}
          areas={areas}
          tones={TONES}
          size={size}
          least={TILE}
          onLook={setSeen}
          onChoose={(code) => {
            const agenda = byPlace.get(code);
            if (agenda) void navigate({ to: "/agendas/$id", params: { id: agenda.id } });
          }}
        />
      </div>
      <output className="note agenda-map__seen">{areas.find(({ code }) => code === seen)?.label ?? "\u00A0"}</output>
    </section>
  );
}

/** Of a municipality with several agendas the one that ends last. */
function firstByPlace(agendas: readonly Agenda[]): Map<string, Agenda> {
  const sorted = agendas.toSorted((a, b) => (a.to < b.to ? -1 : 1));
  return new Map(sorted.flatMap((agenda) => agenda.municipalities.map((code) => [code, agenda] as const)));
}
