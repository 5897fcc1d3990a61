import type { MonitorSummary } from "@kansrijk/core/indicators/monitorSummary";
import { useText } from "../../app/language.ts";
import { firstTiles } from "../../monitor/firstTiles.ts";
import type { MonitorSearch } from "../../monitor/monitorSearch.ts";
import { IndicatorTile } from "./IndicatorTile.tsx";
import { MONITOR } from "./monitorWords.ts";

interface FieldSectionProps {
  readonly field: MonitorSummary["fields"][number];
  readonly search: MonitorSearch;
  /** The year of most figures, said once. */
  readonly year: number;
}

/** So many of each of five fields fit on one screen. */
const FIRST = 2;

/** One field of action: what stands out first, the rest to open, and what is not known. */
export function FieldSection({ field, search, year }: FieldSectionProps) {
  const text = useText();
  const { first, rest } = firstTiles(field.tiles, FIRST);
  const list = (tiles: typeof first) => (
    <ul className="tiles">
      {tiles.map((tile) => (
        <IndicatorTile key={tile.indicator} tile={tile} search={{ ...search }} usualYear={year} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby={`terrein-${field.field}`} className="field-of-action">
      <h2 id={`terrein-${field.field}`} className="field-of-action__title">
        <span className="card__number">{field.field}</span> {text(field.title)}
      </h2>
      <div>
        {field.tiles.length === 0 && field.coverage === null ? <p className="note">{text(MONITOR.noFigures)}</p> : null}
        {first.length === 0 ? null : list(first)}
        {rest.length === 0 ? null : (
          <details className="details details--tight">
            <summary>
              {rest.length} {text(MONITOR.moreFigures)}
              <span className="visually-hidden">
                {" "}
                {text(MONITOR.onField)} {text(field.title)}
              </span>
            </summary>
            {list(rest)}
          </details>
        )}
        {field.coverage === null ? null : (
          <p className="note field-of-action__gap">
            <strong>{text(MONITOR.notCovered)}</strong> {text(field.coverage)}
          </p>
        )}
      </div>
    </section>
  );
}
