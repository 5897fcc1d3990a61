import type { PartsReport } from "@kansrijk/core/measures/segregation/partsReport";
import { useLanguage, useText } from "../../app/language.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { numberText, shareText } from "../../i18n/format.ts";
import { MEASURES } from "./measuresWords.ts";

/** Segregation between larger parts and within each of them. */
export function PartsTable({ parts: { by, between, within, parts } }: { readonly parts: PartsReport }) {
  const language = useLanguage();
  const text = useText();
  const shown = (value: number | null) => (value === null ? "" : numberText(value, language, 3));
  const rows = [
    [text(MEASURES.between), shareText(1, language), shown(between.M), shown(between.H)],
    [text(MEASURES.inside), shareText(1, language), shown(within.M), shown(within.H)],
    ...parts.map(({ name, share, M, H }) => [`${by}: ${name}`, shareText(share, language), shown(M), shown(H)]),
  ];
  return (
    <>
      <h3 className="nl-heading nl-heading--level-3">{text(MEASURES.parts)}</h3>
      <p className="nl-paragraph">{text(MEASURES.partsHelp)}</p>
      <PlainTable
        caption={text(MEASURES.parts)}
        hideCaption
        columns={[
          { label: text(MEASURES.part) },
          { label: text(MEASURES.share), numeric: true },
          { label: "M", numeric: true },
          { label: "H", numeric: true },
        ]}
        rows={rows}
        tall
      />
    </>
  );
}
