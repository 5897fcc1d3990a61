import type { PlacementFigures, Share } from "@kansrijk/core/admission/effect";
import { useMemo } from "react";
import { useLanguage, useText } from "../../../app/language.ts";
import { DataFigure } from "../../../charts/DataFigure.tsx";
import { SpreadChart, StackedChart } from "../../../charts/lazyCharts.ts";
import { Stat } from "../../../components/Stat.tsx";
import { numberText, shareText } from "../../../i18n/format.ts";
import { groupingName, groupName, inOrder } from "./analysisNames.ts";
import type { ShownAnalysis } from "./analysisView.ts";
import { ANALYSIS, MEASURES, PARTS } from "./analysisWords.ts";
import { COUNTS, formatOf, PERCENTS, SHARES } from "./figureTexts.ts";
import { partsOfPlacement, partStyles, stacked } from "./rankParts.ts";
import { differenceText } from "./differenceText.ts";

interface Row {
  readonly label: string;
  readonly isWhole: boolean;
  readonly figures: PlacementFigures;
}

/** Who got which choice in this round, for everybody and by group. */
export function WhoSection({ view }: { readonly view: ShownAnalysis }) {
  const text = useText();
  const rows = useRows(view);
  const { all } = view.analysis.placement.placement;
  return (
    <section aria-labelledby="wie" className="section">
      <h2 id="wie" className="nl-heading nl-heading--level-2">
        {text(ANALYSIS.who)}
      </h2>
      <p className="nl-paragraph section__lead">{text(ANALYSIS.whoLead)}</p>
      <Stats all={all} />
      {view.grouping === undefined ? <p className="note">{text(ANALYSIS.noGroupings)}</p> : null}
      <div className="figures">
        <RankFigure view={view} rows={rows} />
        <MeasureFigure view={view} rows={rows} />
      </div>
    </section>
  );
}

function useRows({ analysis, grouping }: ShownAnalysis): Row[] {
  const language = useLanguage();
  return useMemo(() => {
    const { all, groupings } = analysis.placement.placement;
    const chosen = groupings.find(({ id }) => id === grouping);
    const groups = chosen
      ? inOrder(chosen.groups).flatMap((group): Row[] =>
          group.figures
            ? [{ label: groupName(chosen.id, group)[language], isWhole: false, figures: group.figures }]
            : [],
        )
      : [];
    return [{ label: ANALYSIS.everybody[language], isWhole: true, figures: all }, ...groups];
  }, [analysis, grouping, language]);
}

function Stats({ all }: { readonly all: PlacementFigures }) {
  const text = useText();
  const language = useLanguage();
  const stat = (label: string, found: Share | null) =>
    found === null ? null : <Stat label={label} value={shareText(found.share, language, 1)} />;
  return (
    <dl className="stats stats--small">
      <Stat label={text(ANALYSIS.pupils)} value={numberText(all.applicants, language)} />
      {stat(text(MEASURES.first), all.first)}
      {stat(text(MEASURES.topThree), all.topThree)}
      {stat(text(MEASURES.unplaced), all.unplaced)}
      {all.meanRank === null ? null : (
        <Stat label={text(MEASURES.meanRank)} value={numberText(all.meanRank, language, 2)} />
      )}
    </dl>
  );
}

interface FigureProps {
  readonly view: ShownAnalysis;
  readonly rows: readonly Row[];
}

function RankFigure({ view, rows }: FigureProps) {
  const text = useText();
  const language = useLanguage();
  const picture = useMemo(() => {
    const parts = rows.map(({ figures }) => partsOfPlacement(figures));
    const styles = partStyles((words) => words[language], parts);
    return { styles, values: rows.flatMap(({ label }, index) => stacked(label, parts[index]!, styles)) };
  }, [rows, language]);
  const labels = useMemo(() => rows.map(({ label }) => label), [rows]);
  const of = (share: Share | null) => share?.share ?? null;
  return (
    <DataFigure
      title={text(ANALYSIS.whoRanks)}
      summary={differenceText(
        groupsOf(rows, (figures) => of(figures.first)),
        text(PARTS.first),
        SHARES[language],
        language,
      )}
      file={`${view.round.id}-plaats-op-lijst`}
      columns={[
        { label: text(ANALYSIS.group) },
        { label: text(ANALYSIS.pupils), format: COUNTS[language] },
        { label: text(MEASURES.first), format: SHARES[language] },
        { label: text(MEASURES.topThree), format: SHARES[language] },
        { label: text(MEASURES.unplaced), format: SHARES[language] },
      ]}
      rows={rows.map(({ label, figures }) => [
        label,
        figures.applicants,
        of(figures.first),
        of(figures.topThree),
        of(figures.unplaced),
      ])}
    >
      <StackedChart rows={labels} parts={picture.styles} values={picture.values} format={PERCENTS[language]} />
    </DataFigure>
  );
}

function groupsOf(rows: readonly Row[], valueOf: (figures: PlacementFigures) => number | null) {
  return rows.flatMap(({ label, isWhole, figures }) => {
    const value = isWhole ? null : valueOf(figures);
    return value === null ? [] : [{ label, value }];
  });
}

function MeasureFigure({ view, rows }: FigureProps) {
  const text = useText();
  const language = useLanguage();
  const { measure } = view;
  // Distances and mean ranks have no interval of their own here: section "schools" has those of the distances.
  const name = measure === "topThree" || measure === "unplaced" ? measure : "first";
  const format = formatOf(name, language);
  const shown = useMemo(
    () =>
      rows.flatMap(({ label, isWhole, figures }) => {
        const found = figures[name];
        return found ? [{ label, isWhole, mean: found.share, ...found.interval }] : [];
      }),
    [rows, name],
  );
  if (shown.length < 2) return null;
  const label = view.analysis.placement.placement.groupings.find(({ id }) => id === view.grouping);
  return (
    <DataFigure
      title={`${text(MEASURES[name])}: ${label ? text(groupingName(label)).toLowerCase() : ""}`}
      summary={differenceText(
        shown.filter(({ isWhole }) => !isWhole).map(({ label, mean }) => ({ label, value: mean })),
        text(MEASURES[name]),
        format,
        language,
      )}
      file={`${view.round.id}-${name}-per-groep`}
      columns={[
        { label: text(ANALYSIS.group) },
        { label: text(MEASURES[name]), format },
        { label: text(ANALYSIS.low), format },
        { label: text(ANALYSIS.high), format },
      ]}
      rows={shown.map(({ label, mean, low, high }) => [label, mean, low, high])}
    >
      <SpreadChart rows={shown} xLabel={text(MEASURES[name])} format={format} reference={shown[0]!.mean} />
    </DataFigure>
  );
}
