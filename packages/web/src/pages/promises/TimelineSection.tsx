import { dayWords } from "@kansrijk/core/promises/dayWords";
import { FACT_STATUS } from "@kansrijk/core/vocabulary/factStatus";
import type { PromiseRow } from "@kansrijk/core/promises/promiseRows";
import { TIMELINE_KINDS, type TimelineEvent } from "@kansrijk/core/promises/promiseTimeline";
import { useMemo } from "react";
import { useLanguage, useText } from "../../app/language.ts";
import { DataFigure } from "../../charts/DataFigure.tsx";
import { WindowChart } from "../../charts/lazyCharts.ts";
import { PROMISES } from "./promiseWords.ts";
import { timelineSummary, windowsOf } from "./timelinePicture.ts";

interface TimelineSectionProps {
  readonly rows: readonly PromiseRow[];
  readonly events: readonly TimelineEvent[];
}

/** Letters, windows and what happened on one line of time, as a picture and as a table. */
export function TimelineSection({ rows, events }: TimelineSectionProps) {
  const text = useText();
  const language = useLanguage();
  const picture = useMemo(() => windowsOf(rows, events, language), [rows, events, language]);
  const keys = [PROMISES.bar, PROMISES.dotKept, PROMISES.dotLate, PROMISES.dotOther, PROMISES.line];
  const marks = ["▬", "●", "▲", "○", "┆"];
  return (
    <section aria-labelledby="tijd" className="section">
      <h2 id="tijd" className="nl-heading nl-heading--level-2">
        {text(PROMISES.timeline)}
      </h2>
      <DataFigure
        title={text(PROMISES.timelineTitle)}
        summary={text(timelineSummary(rows, events))}
        file="beloften-in-de-tijd"
        columns={[
          { label: text(PROMISES.when) },
          { label: text(PROMISES.kind) },
          { label: text(PROMISES.promise) },
          { label: text(PROMISES.what) },
          { label: text(PROMISES.howKnown) },
        ]}
        rows={events.map(({ on, kind, promise, id, text: what, status }) => [
          dayWords(on)[language],
          text(TIMELINE_KINDS[kind]),
          promise ?? id,
          text(what),
          text(FACT_STATUS[status]),
        ])}
      >
        <p className="note" aria-hidden="true">
          {keys.map((key, index) => `${marks[index]} ${text(key)}`).join("   ")}
        </p>
        <WindowChart {...picture} />
      </DataFigure>
    </section>
  );
}
