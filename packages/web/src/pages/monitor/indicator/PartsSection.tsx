import { useText, useLanguage } from "../../../app/language.ts";
import { PlainTable } from "../../../components/PlainTable.tsx";
import { figureText, yearText } from "../../../monitor/figureText.ts";
import { INDICATOR } from "./indicatorWords.ts";
import type { IndicatorView } from "./indicatorView.ts";

/** For figures of separation: what comes from where people live and what from the choice of a school. */
export function PartsSection({ view }: { readonly view: IndicatorView }) {
  const text = useText();
  const language = useLanguage();
  const [table] = view.tables;
  const cells = (table?.cells ?? []).filter(({ parts }) => parts !== undefined);
  if (!table || cells.length === 0) return null;
  const figure = (value: number | undefined) => (value === undefined ? "x" : figureText(value, table, language));
  const partOf = (cell: (typeof cells)[number], id: "housing" | "choice") =>
    figure(cell.parts?.find((part) => part.id === id)?.value);
  return (
    <section aria-labelledby="wonen" className="section">
      <h2 id="wonen" className="nl-heading nl-heading--level-2">
        {text(INDICATOR.parts)}
      </h2>
      <p className="nl-paragraph section__lead">{text(INDICATOR.partsLead)}</p>
      <PlainTable
        caption={text(INDICATOR.parts)}
        hideCaption
        tall
        columns={[
          ...table.by.map(({ label }) => ({ label: text(label) })),
          { label: text(INDICATOR.housing), numeric: true },
          { label: text(INDICATOR.choice), numeric: true },
          { label: text(INDICATOR.total), numeric: true },
        ]}
        rows={cells
          .toReversed()
          .map((cell) => [
            ...cell.keys.map((key, at) =>
              table.by[at]!.id === "year"
                ? yearText(Number(key))
                : text(table.by[at]!.groups.find(({ code }) => code === key)?.label ?? { nl: key, en: key }),
            ),
            partOf(cell, "housing"),
            partOf(cell, "choice"),
            figure(cell.value ?? undefined),
          ])}
      />
    </section>
  );
}
