import { apiUrl } from "../../../api/apiUrl.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { valuesParameters } from "../../../monitor/monitorQueries.ts";
import { FORMATS } from "../../permalink/permalinkWords.ts";
import { INDICATOR } from "./indicatorWords.ts";
import type { IndicatorView } from "./indicatorView.ts";

/** The figures in view as files, per place and format, with their definition inside. */
export function ExportLinks({ view }: { readonly view: IndicatorView }) {
  const text = useText();
  const language = useLanguage();
  const { indicator, tables, by, search } = view;
  const { filter = [], data } = search;
  return (
    <ul className="plain-list export-links no-print">
      {tables.map(({ place }) => {
        const question = { indicator: indicator.id, place: place.code, by: by === null ? ["year"] : ["year", by] };
        const query = { ...valuesParameters({ ...question, filter, data }), lang: language };
        return (
          <li key={place.code}>
            {text(INDICATOR.download)} {place.name}:
            {FORMATS.map(({ format, label }) => (
              <a
                key={format}
                className="nl-link"
                href={apiUrl(`/indicators/${indicator.id}/export`, { ...query, format })}
                download
              >
                {label}
                <span className="visually-hidden">, {place.name}</span>
              </a>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
