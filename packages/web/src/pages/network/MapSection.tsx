import { useMemo, useState } from "react";
import { useLanguage, useText } from "../../app/language.ts";
import { DataFigure } from "../../charts/DataFigure.tsx";
import { PlaceMap, type MapArea, type MapTone } from "../../charts/PlaceMap.tsx";
import { numberText } from "../../i18n/format.ts";
import { CollectionLinks } from "./CollectionLinks.tsx";
import type { MapMunicipality } from "./networkQueries.ts";
import { MAP } from "./networkWords.ts";

const DARK = "var(--k-text)";
const TONES = [
  { name: "several", fill: "var(--k-map-5)", ink: "white" },
  { name: "one", fill: "var(--k-map-3)", ink: DARK },
  { name: "community", fill: "var(--k-map-1)", ink: DARK, hatch: "rising" },
  { name: "none", fill: "var(--k-map-none)", ink: DARK, hatch: "dots" },
] as const satisfies readonly (MapTone & { readonly name: string })[];
const TILE = 26;

interface MapSectionProps {
  readonly municipalities: readonly MapMunicipality[];
  readonly place: string | undefined;
  readonly onChoose: (place: string | undefined) => void;
}

/** A tile per municipality that says what runs there. */
export function MapSection({ municipalities, place, onChoose }: MapSectionProps) {
  const text = useText();
  const language = useLanguage();
  const [seen, setSeen] = useState<string>();
  const areas = useMemo(() => areasOf(municipalities, place, language), [municipalities, place, language]);
  const shown = municipalities.find(({ code }) => code === (seen ?? place));
  const counts = TONES.map((_, tone) => municipalities.filter((item) => toneOf(item) === tone).length);
  return (
    <section aria-labelledby="kaart" className="section">
      <h2 id="kaart" className="nl-heading nl-heading--level-2">
        {text(MAP.title)}
      </h2>
      <p className="nl-paragraph section__lead">{text(MAP.lead)}</p>
      <DataFigure
        title={text(MAP.chart)}
        summary={`${TONES.map(({ name }, tone) => `${text(MAP[name])}: ${counts[tone]}`).join("; ")}.`}
        file="netwerk-gemeenten"
        columns={[
          { label: text(MAP.municipality) },
          { label: text(MAP.coalitions), format: (value) => numberText(value, language) },
          { label: text(MAP.communities), format: (value) => numberText(value, language) },
          { label: text(MAP.named) },
        ]}
        rows={municipalities.map(({ name, coalitions, communities, memberships }) => [
          name,
          coalitions.length,
          communities.length,
          memberships.length > 0 ? "x" : "",
        ])}
      >
        <Legend counts={counts} />
        <div className="map-figure">
          <div className="map-figure__map">
            <PlaceMap
              label={text(MAP.keys)}
              areas={areas}
              tones={TONES}
              size={[Math.max(...areas.map(({ x }) => x + 0.5)), Math.max(...areas.map(({ y }) => y + 0.5))]}
              least={TILE}
              onLook={setSeen}
              onChoose={(code) => onChoose(code === place ? undefined : code)}
            />
          </div>
          <div className="map-figure__side no-print">
            {shown ? <Seen municipality={shown} /> : <p className="note">{text(MAP.hint)}</p>}
          </div>
        </div>
      </DataFigure>
      <CollectionLinks collection="membership" label={text(MAP.title)} />
    </section>
  );
}

function Seen({ municipality }: { readonly municipality: MapMunicipality }) {
  const text = useText();
  const { name, coalitions, communities, memberships } = municipality;
  const parts = [`${coalitions.length} ${text(MAP.coalitions)}`, `${communities.length} ${text(MAP.communities)}`];
  return (
    <div className="map-seen">
      <p className="map-seen__name">{name}</p>
      <p className="note">{[...parts, ...(memberships.length > 0 ? [text(MAP.named)] : [])].join(", ")}</p>
    </div>
  );
}

function Legend({ counts }: { readonly counts: readonly number[] }) {
  const text = useText();
  return (
    <ul className="map-legend">
      {TONES.map((tone, index) => (
        <li key={tone.name} className="map-legend__item">
          <span
            className={`map-legend__swatch${"hatch" in tone ? ` map-legend__swatch--${tone.hatch === "rising" ? "falling" : tone.hatch}` : ""}`}
            style={{ backgroundColor: tone.fill }}
          />
          {text(MAP[tone.name])} ({counts[index]})
        </li>
      ))}
      <li className="map-legend__item">* {text(MAP.named)}</li>
    </ul>
  );
}

function toneOf({ coalitions, communities }: MapMunicipality): number {
  if (coalitions.length > 1) return 0;
  if (coalitions.length === 1) return 1;
  return communities.length > 0 ? 2 : 3;
}

function areasOf(
  municipalities: readonly MapMunicipality[],
  place: string | undefined,
  language: "nl" | "en",
): MapArea[] {
  return municipalities.map((item) => {
    const tone = toneOf(item);
    const isNamed = item.memberships.length > 0;
    return {
      code: item.code,
      label: `${item.name}: ${item.coalitions.length} ${MAP.coalitions[language]}, ${MAP[TONES[tone]!.name][language]}${isNamed ? `, ${MAP.named[language]}` : ""}`,
      short: `${item.coalitions.length || ""}${isNamed ? "*" : ""}`,
      tone,
      x: item.tile[0] + 0.5,
      y: item.tile[1] + 0.5,
      isMarked: item.code === place,
    };
  });
}
