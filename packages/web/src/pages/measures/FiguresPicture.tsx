import { useCallback, useMemo } from "react";
import { useLanguage, useText } from "../../app/language.ts";
import { DataFigure } from "../../charts/DataFigure.tsx";
import { GroupChart } from "../../charts/lazyCharts.ts";
import { numberText } from "../../i18n/format.ts";
import type { Figure } from "./figures.ts";
import { MEASURES, pictureText } from "./measuresWords.ts";

interface FiguresPictureProps {
  readonly figures: readonly Figure[];
  readonly invented: boolean;
}

/** Per measure a dot with its interval, and the same figures in full as a table and a file. */
export function FiguresPicture({ figures, invented }: FiguresPictureProps) {
  const language = useLanguage();
  const text = useText();
  const format = useCallback((value: number) => numberText(value, language, 2), [language]);
  const full = (value: number) => numberText(value, language, 4);
  const names = useMemo(() => figures.map(({ short }) => short[language]), [figures, language]);
  const points = useMemo(
    () =>
      figures.map(({ short, value, interval }) => ({
        row: short[language],
        series: 0,
        value: interval?.corrected.value ?? value,
        low: interval?.corrected.low ?? null,
        high: interval?.corrected.high ?? null,
      })),
    [figures, language],
  );
  const title = text(MEASURES.picture) + (invented ? ` (${text(MEASURES.exampleNote).replace(/\.$/, "")})` : "");
  const lead = figures.find(({ id, interval }) => id === "H" && interval !== null);
  const { value = 0, low = 0, high = 0 } = lead?.interval?.corrected ?? {};
  const data = text(invented ? MEASURES.exampleNote : MEASURES.own);
  return (
    <DataFigure
      title={title}
      summary={lead ? text(pictureText(lead.name, full(value), full(low), full(high))) : title}
      columns={[
        { label: text(MEASURES.what) },
        { label: text(MEASURES.value), format: full },
        { label: text(MEASURES.corrected), format: full },
        { label: text(MEASURES.low), format: full },
        { label: text(MEASURES.high), format: full },
        { label: text(MEASURES.chance), format: full },
        { label: text(MEASURES.data) },
      ]}
      rows={figures.map((figure) => [
        text(figure.name),
        figure.value,
        figure.interval?.corrected.value ?? "",
        figure.interval?.corrected.low ?? "",
        figure.interval?.corrected.high ?? "",
        figure.chance ?? "",
        data,
      ])}
      file={invented ? "segregatie-verzonnen-leerlingen" : "segregatie"}
    >
      <GroupChart rows={names} series={SERIES} points={points} format={format} />
    </DataFigure>
  );
}

const SERIES = [""];
