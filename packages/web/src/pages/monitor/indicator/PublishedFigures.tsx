import { useLanguage, useText } from "../../../app/language.ts";
import { PlainTable } from "../../../components/PlainTable.tsx";
import { StatusBadge } from "../../../components/StatusBadge.tsx";
import { cellIndex } from "../../../monitor/cellIndex.ts";
import { cellFigure, figureText, yearText } from "../../../monitor/figureText.ts";
import type { IndicatorDetail } from "../../../monitor/monitorTypes.ts";
import { INDICATOR } from "./indicatorWords.ts";
import type { IndicatorView } from "./indicatorView.ts";

type PublishedFigure = IndicatorDetail["published"][number];

/** What others published about the country, beside what stands here for the same year and group where that is in view. */
export function PublishedFigures({ view }: { readonly view: IndicatorView }) {
  const text = useText();
  const language = useLanguage();
  const { published, breakdownDetails } = view.indicator;
  if (published.length === 0) return null;
  const ownOf = ownFigures(view);
  const groupName = ({ breakdown, group }: PublishedFigure) => {
    const found = breakdownDetails.find(({ id }) => id === breakdown)?.groups.find(({ code }) => code === group);
    return found ? text(found.label) : text(INDICATOR.everybody);
  };
  return (
    <div className="section__part">
      <PlainTable
        caption={text(INDICATOR.published)}
        columns={[
          { label: text(INDICATOR.year) },
          { label: text(INDICATOR.group) },
          { label: text(INDICATOR.publishedValue), numeric: true },
          { label: text(INDICATOR.ownValue), numeric: true },
          { label: text(INDICATOR.source) },
          { label: text(INDICATOR.statusLabel) },
        ]}
        rows={published.map((figure) => {
          const own = ownOf(figure);
          return [
            yearText(figure.year),
            groupName(figure),
            figureText(figure.value, view.indicator, language),
            own ? cellFigure(own, view.indicator, language) : text(INDICATOR.notInView),
            figure.source,
            <StatusBadge key="status" status={figure.status} />,
          ];
        })}
      />
    </div>
  );
}

/** The figure of the country for the same year and group, when the country is in view broken down that way. */
function ownFigures({ tables, by }: IndicatorView) {
  const country = tables.find(({ place }) => place.code === "NL");
  const cellOf = country ? cellIndex(country) : () => undefined;
  return ({ year, breakdown, group }: PublishedFigure) => {
    if (breakdown !== by) return undefined;
    return cellOf({ year: String(year), ...(breakdown !== null && group !== null ? { [breakdown]: group } : {}) });
  };
}
