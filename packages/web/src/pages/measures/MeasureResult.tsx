import type { SegregationReport } from "@kansrijk/core/measures/segregation/segregationReport";
import { useLanguage, useText } from "../../app/language.ts";
import { Notice } from "../../components/Notice.tsx";
import { PlainTable } from "../../components/PlainTable.tsx";
import { numberText } from "../../i18n/format.ts";
import { figuresOf } from "./figures.ts";
import { FiguresPicture } from "./FiguresPicture.tsx";
import { countedText, drawsText, MEASURES } from "./measuresWords.ts";
import { PartsTable } from "./PartsTable.tsx";
import { REPLICATES, SEED } from "./settings.ts";

interface MeasureResultProps {
  readonly report: SegregationReport;
  readonly invented: boolean;
}

/** The measures of a table, what they mean, how sure they are, and the picture of them. */
export function MeasureResult({ report, invented }: MeasureResultProps) {
  const language = useLanguage();
  const text = useText();
  const whole = (value: number) => numberText(value, language);
  const shown = (value: number) => numberText(value, language, 3);
  if (report.groups < 2)
    return (
      <Notice type="warning" live="status">
        {text(MEASURES.nothing)}
      </Notice>
    );
  const figures = figuresOf(report);
  const rows = figures.map(({ name, value, interval, meaning }) => [
    <Named key="name" name={text(name)} meaning={text(meaning)} />,
    shown(value),
    interval === null ? "" : shown(interval.corrected.value),
    interval === null ? "" : `${shown(interval.corrected.low)} – ${shown(interval.corrected.high)}`,
  ]);
  return (
    <div className="stack">
      <output className="nl-paragraph">
        {text(countedText(whole(report.n), whole(report.units), whole(report.groups)))}
      </output>
      {report.focus === null ? <p className="note">{text(MEASURES.noPair)}</p> : null}
      <PlainTable
        caption={text(MEASURES.figures)}
        columns={[
          { label: text(MEASURES.what) },
          { label: text(MEASURES.value), numeric: true },
          { label: text(MEASURES.corrected), numeric: true },
          { label: text(MEASURES.interval), numeric: true },
        ]}
        rows={rows}
      />
      <p className="nl-paragraph">{text(MEASURES.explain)}</p>
      <FiguresPicture figures={figures} invented={invented} />
      {report.within ? <PartsTable parts={report.within} /> : null}
      <p className="note">{text(drawsText(REPLICATES, SEED))}</p>
      <p className="note">{text(MEASURES.small)}</p>
    </div>
  );
}

/** A measure with what it means in one line. */
function Named({ name, meaning }: { readonly name: string; readonly meaning: string }) {
  return (
    <>
      {name}
      <span className="note note--block">{meaning}</span>
    </>
  );
}
