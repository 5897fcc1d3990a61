import { FACT_STATUSES } from "@kansrijk/core/network/networkTerms";
import type { CountedId, GrowthFigure } from "@kansrijk/core/network/growthFigure";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { useLanguage, useText } from "../../app/language.ts";
import { DataFigure } from "../../charts/DataFigure.tsx";
import { GrowthChart } from "../../charts/lazyCharts.ts";
import { CollectionLinks } from "./CollectionLinks.tsx";
import type { GrowthView } from "./networkQueries.ts";
import { GROWTH, NETWORK } from "./networkWords.ts";

/** Counts of municipalities; the others are told apart from the chart. */
const DRAWN: readonly CountedId[] = [
  "starting-municipalities",
  "municipalities-with-network",
  "agendas",
  "participants",
];

/** How the network grew, with every figure's place in a letter or source. */
export function GrowthSection({ growth }: { readonly growth: GrowthView }) {
  const text = useText();
  const language = useLanguage();
  const drawn = growth.series.filter(({ counted }) => DRAWN.includes(counted));
  const gaps = drawn.flatMap(({ gaps: years }) => years);
  const lines = drawn.map(({ counted, label, points }) => ({
    id: counted,
    label: text(label),
    points: points.map((point) => ({ time: timeOf(point), value: point.value, label: String(point.value) })),
  }));
  const rows = growth.series.flatMap(({ label, points }) =>
    points.map((point) => [
      text(label),
      dateText(point),
      `${point.bound === "above" ? `${text(GROWTH.moreThan)} ` : ""}${point.value}`,
      text(FACT_STATUSES[point.status]),
      placeText(point, language),
      text(point.note),
    ]),
  );
  return (
    <section aria-labelledby="groei" className="section">
      <h2 id="groei" className="nl-heading nl-heading--level-2">
        {text(GROWTH.title)}
      </h2>
      <p className="nl-paragraph section__lead">{text(GROWTH.lead)}</p>
      <DataFigure
        title={text(GROWTH.chart)}
        summary={`${drawn
          .map(
            ({ label, points }) =>
              `${text(label)}: ${points.map((point) => `${point.value} (${point.on.slice(0, 4)})`).join(", ")}.`,
          )
          .join(" ")} ${gaps.length > 0 ? `${text(GROWTH.gap)} ${gaps.join(", ")}.` : ""}`}
        file="groei-netwerk"
        columns={[
          { label: text(GROWTH.what) },
          { label: text(GROWTH.when) },
          { label: text(GROWTH.number) },
          { label: text(NETWORK.status) },
          { label: text(GROWTH.where) },
          { label: text(GROWTH.note) },
        ]}
        rows={rows}
      >
        <GrowthChart lines={lines} />
      </DataFigure>
      {drawn.some(({ points }) => points.some(({ status }) => status === "recalled")) ? (
        <p className="note">{text(GROWTH.recalled)}</p>
      ) : null}
      <CollectionLinks collection="growth" label={text(GROWTH.title)} />
    </section>
  );
}

function timeOf({ on, precision }: GrowthFigure): number {
  const [year, month] = on.split("-").map(Number) as [number, number];
  return precision === "year" ? year + 0.5 : year + (month - 0.5) / 12;
}

function dateText({ on, precision }: GrowthFigure): string {
  return on.slice(0, precision === "day" ? 10 : precision === "month" ? 7 : 4);
}

function placeText({ place, source }: GrowthFigure, language: Language): string {
  if (!place) return source;
  return `${GROWTH.letter[language]} ${place.letter}${place.heading ? `, ${place.heading}` : ""}, ¶${place.paragraph}`;
}
