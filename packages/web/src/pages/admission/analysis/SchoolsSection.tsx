import type { ClassComposition } from "@kansrijk/core/admission/analysis/classComposition";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { offersQuery } from "../../../api/admissionAnalysis.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { DataFigure } from "../../../charts/DataFigure.tsx";
import { PairChart, SpreadChart, StripChart } from "../../../charts/lazyCharts.ts";
import { numberText } from "../../../i18n/format.ts";
import { programmeNames } from "../programmeNames.ts";
import { groupName, inOrder } from "./analysisNames.ts";
import type { ShownAnalysis } from "./analysisView.ts";
import { ANALYSIS } from "./analysisWords.ts";
import { COUNTS, DECIMALS, PERCENTS, SHARES, TENTHS } from "./figureTexts.ts";
import { compositionOf } from "./compositionOf.ts";

/** Segregation, distance and the composition of the classes. */
export function SchoolsSection({ view }: { readonly view: ShownAnalysis }) {
  const text = useText();
  const composition = view.analysis.placement.composition.find(({ grouping }) => grouping === view.grouping);
  return (
    <section aria-labelledby="scholen" className="section">
      <h2 id="scholen" className="nl-heading nl-heading--level-2">
        {text(ANALYSIS.schools)}
      </h2>
      <p className="nl-paragraph section__lead">{text(ANALYSIS.schoolsLead)}</p>
      <div className="figures">
        <SegregationFigure view={view} />
        <DistanceFigure view={view} />
      </div>
      {composition ? <CompositionFigure view={view} composition={composition} /> : null}
    </section>
  );
}

function SegregationFigure({ view }: { readonly view: ShownAnalysis }) {
  const text = useText();
  const language = useLanguage();
  const { analysis, grouping } = view;
  const rows = useMemo(() => {
    const lines = analysis.placement.segregation.filter((line) => line.grouping === grouping);
    return lines.flatMap(({ unit, dissimilarity, random, randomWithinAdvice }) => {
      const names = unit === "programme" ? PROGRAMMES : SCHOOLS;
      const row = (label: string, found: { mean: number; low: number; high: number } | null) =>
        found ? [{ label, ...found }] : [];
      const actual = dissimilarity === null ? null : { mean: dissimilarity, low: dissimilarity, high: dissimilarity };
      return [
        ...row(names.actual[language], actual),
        ...row(names.within[language], randomWithinAdvice),
        ...row(names.random[language], random),
      ];
    });
  }, [analysis, grouping, language]);
  if (rows.length === 0) return null;
  const format = DECIMALS[language];
  const [actual, chance] = [rows[0]!, rows.at(1)];
  return (
    <DataFigure
      title={text(ANALYSIS.segregationFigure)}
      summary={
        language === "nl"
          ? `De plaatsing geeft ${format(actual.mean)}${chance ? `; toeval zou ${format(chance.mean)} geven` : ""}.`
          : `The placement gives ${format(actual.mean)}${chance ? `; chance would give ${format(chance.mean)}` : ""}.`
      }
      file={`${view.round.id}-segregatie`}
      columns={[
        { label: text(ANALYSIS.value) },
        { label: text(ANALYSIS.index), format },
        { label: text(ANALYSIS.low), format },
        { label: text(ANALYSIS.high), format },
      ]}
      rows={rows.map(({ label, mean, low, high }) => [label, mean, low, high])}
    >
      <SpreadChart rows={rows} xLabel={text(ANALYSIS.index)} format={format} fromZero />
    </DataFigure>
  );
}

const PROGRAMMES = {
  actual: ANALYSIS.actualProgrammes,
  random: ANALYSIS.randomProgrammes,
  within: ANALYSIS.withinProgrammes,
};
const SCHOOLS = { actual: ANALYSIS.actualSchools, random: ANALYSIS.randomSchools, within: ANALYSIS.withinSchools };

function useDistances({ analysis, grouping }: ShownAnalysis) {
  const language = useLanguage();
  return useMemo(() => {
    const { all, groupings } = analysis.placement.distances;
    const chosen = groupings.find(({ id }) => id === grouping);
    const cohorts = [
      { label: ANALYSIS.everybody[language], figures: all },
      ...(chosen
        ? inOrder(chosen.groups).map((group) => ({
            label: groupName(chosen.id, group)[language],
            figures: group.figures,
          }))
        : []),
    ];
    return cohorts.flatMap(({ label, figures }) =>
      figures?.nearest && figures.placed ? [{ label, nearest: figures.nearest, placed: figures.placed }] : [],
    );
  }, [analysis, grouping, language]);
}

function DistanceFigure({ view }: { readonly view: ShownAnalysis }) {
  const text = useText();
  const language = useLanguage();
  const rows = useDistances(view);
  const pairs = useMemo(
    () => rows.map(({ label, nearest, placed }) => ({ label, from: nearest.mean, to: placed.mean })),
    [rows],
  );
  if (rows.length === 0) return null;
  const format = TENTHS[language];
  const [all] = rows;
  return (
    <DataFigure
      title={text(ANALYSIS.distanceFigure)}
      summary={
        language === "nl"
          ? `Leerlingen komen gemiddeld op ${format(all!.placed.mean)} km van huis terecht; de dichtstbijzijnde school die past is ${format(all!.nearest.mean)} km weg. Ver weg kan een eigen keuze zijn.`
          : `Pupils end up ${format(all!.placed.mean)} km from home on average; the nearest school that fits is ${format(all!.nearest.mean)} km away. Far away can be a choice of their own.`
      }
      file={`${view.round.id}-afstand`}
      columns={[
        { label: text(ANALYSIS.group) },
        { label: text(ANALYSIS.nearest), format: DECIMALS[language] },
        { label: text(ANALYSIS.placedAt), format: DECIMALS[language] },
        { label: text(ANALYSIS.low), format: DECIMALS[language] },
        { label: text(ANALYSIS.high), format: DECIMALS[language] },
      ]}
      rows={rows.map(({ label, nearest, placed }) => [
        label,
        nearest.mean,
        placed.mean,
        placed.interval.low,
        placed.interval.high,
      ])}
    >
      <PairChart
        rows={pairs}
        fromLabel={text(ANALYSIS.nearest)}
        toLabel={text(ANALYSIS.placedAt)}
        xLabel={text(ANALYSIS.km)}
        format={format}
      />
    </DataFigure>
  );
}

interface CompositionFigureProps {
  readonly view: ShownAnalysis;
  readonly composition: ClassComposition;
}

function CompositionFigure({ view, composition }: CompositionFigureProps) {
  const text = useText();
  const language = useLanguage();
  const { data: offers } = useQuery(offersQuery(view.round.id));
  const nameOf = useMemo(() => programmeNames(offers ?? []), [offers]);
  const picture = useMemo(() => compositionOf(composition, language), [composition, language]);
  const means = useMemo(() => groupShares(view, language), [view, language]);
  const ordered = inOrder(composition.groups);
  return (
    <div className="section__part">
      <DataFigure
        title={text(ANALYSIS.composition)}
        summary={`${text(ANALYSIS.compositionNote)} ${numberText(picture.hidden, language)} ${text(ANALYSIS.hiddenProgrammes)}.`}
        file={`${view.round.id}-samenstelling`}
        columns={[
          { label: text(ANALYSIS.programme) },
          { label: text(ANALYSIS.placed), format: COUNTS[language] },
          ...ordered.map((group) => ({
            label: text(groupName(composition.grouping, group)),
            format: SHARES[language],
          })),
        ]}
        rows={composition.programmes.map(({ programme, placed, shares }) => [
          nameOf(programme),
          placed,
          ...ordered.map((group) => shares[composition.groups.indexOf(group)]!),
        ])}
      >
        <StripChart
          rows={picture.rows}
          points={picture.points}
          means={means}
          xLabel={text(ANALYSIS.compositionX)}
          format={PERCENTS[language]}
        />
      </DataFigure>
    </div>
  );
}

/** Which part of all applicants each group is, as far as its size may be shown. */
function groupShares({ analysis, grouping }: ShownAnalysis, language: Language) {
  const { all, groupings } = analysis.placement.placement;
  const chosen = groupings.find(({ id }) => id === grouping);
  return (chosen?.groups ?? []).flatMap((group) =>
    group.figures
      ? [{ row: groupName(chosen!.id, group)[language], share: group.figures.applicants / all.applicants }]
      : [],
  );
}
