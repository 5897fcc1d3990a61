import type { NationalFitRow } from "@kansrijk/core/population/national/nationalFit";
import { useLanguage, useText } from "../../app/language.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { StatusBadge } from "../../components/StatusBadge.tsx";
import { numberText } from "../../i18n/format.ts";
import { REGISTER } from "./registerWords.ts";

/** Of a generated register: every published figure beside what came out. Shows nothing for another register. */
export function FitTable({ fit }: { readonly fit: unknown }) {
  const text = useText();
  const language = useLanguage();
  const rows = fitRows(fit);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="gelijkenis" className="section">
      <h2 id="gelijkenis" className="nl-heading nl-heading--level-2">
        {text(REGISTER.fit)}
      </h2>
      <PlainTable
        caption={text(REGISTER.fit)}
        hideCaption
        tall
        columns={[
          { label: text(REGISTER.measure) },
          { label: text(REGISTER.target), numeric: true },
          { label: text(REGISTER.achieved), numeric: true },
          { label: text(REGISTER.differenceOf), numeric: true },
          { label: text(REGISTER.verdict) },
          { label: text(REGISTER.source) },
        ]}
        rows={rows.map(({ measure, target, achieved, difference, decimals, within, status, source }) => [
          text(measure),
          numberText(target, language, decimals),
          numberText(achieved, language, decimals),
          numberText(difference, language, decimals),
          within ? "" : text(REGISTER.outside),
          <span key="source">
            <StatusBadge status={status} />{" "}
            <a className="nl-link" href={source.link}>
              {source.title}
            </a>
          </span>,
        ])}
      />
    </section>
  );
}

/** The report stands in the register as it was made, as a list or as the rows of one. */
function fitRows(fit: unknown): readonly NationalFitRow[] {
  const list: unknown = typeof fit === "object" && fit !== null && "rows" in fit ? fit.rows : fit;
  return Array.isArray(list) ? (list as readonly NationalFitRow[]) : [];
}
