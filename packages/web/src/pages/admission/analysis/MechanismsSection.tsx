import type { MechanismEffect } from "@kansrijk/core/admission/analysis/compareMechanisms";
import type { Spread } from "@kansrijk/core/admission/analysis/spread";
import { useMemo } from "react";
import { useLanguage, useText } from "../../../app/language.ts";
import { DataFigure } from "../../../charts/DataFigure.tsx";
import { SpreadChart, StackedChart } from "../../../charts/lazyCharts.ts";
import { PlainTable } from "../../../components/PlainTable.tsx";
import type { ShownAnalysis } from "./analysisView.ts";
import { ANALYSIS, MEASURES, MECHANISM_NOTES } from "./analysisWords.ts";
import { comparedMechanisms } from "./comparedMechanisms.ts";
import { COUNTS, DECIMALS, PERCENTS, SHARES, THOUSANDTHS } from "./figureTexts.ts";
import { partsOfRanks, partStyles, stacked } from "./rankParts.ts";

/** The same lists under other rules: what each gives, and what it gives up. */
export function MechanismsSection({ view }: { readonly view: ShownAnalysis }) {
  const text = useText();
  const { mechanisms } = view.analysis;
  const { shown, alike } = useMemo(() => comparedMechanisms(mechanisms), [mechanisms]);
  const undefinedOnes = mechanisms.mechanisms.filter((item) => !item.isDefined);
  return (
    <section aria-labelledby="regels" className="section">
      <h2 id="regels" className="nl-heading nl-heading--level-2">
        {text(ANALYSIS.rules)}
      </h2>
      <p className="nl-paragraph section__lead">{text(ANALYSIS.rulesLead)}</p>
      {alike.length === 0 ? null : (
        <p className="notice notice--apart">
          {text(ANALYSIS.alike)} {alike.map(({ label }) => text(label)).join("; ")}. {text(ANALYSIS.alikeWhy)}
        </p>
      )}
      {undefinedOnes.map(({ mechanism, label, reason }) => (
        <p key={mechanism} className="note">
          {text(ANALYSIS.notDefined)} {text(label)}. {text(reason)}
        </p>
      ))}
      <RanksFigure round={view.round.id} shown={shown} />
      <Multiples view={view} shown={shown} />
      <Notes effects={[...shown, ...alike]} />
    </section>
  );
}

function RanksFigure({ round, shown }: { readonly round: string; readonly shown: readonly MechanismEffect[] }) {
  const text = useText();
  const language = useLanguage();
  const picture = useMemo(() => {
    const parts = shown.map(({ ranks }) => partsOfRanks(ranks.all));
    const styles = partStyles((words) => words[language], parts);
    const rows = shown.map(({ label }) => label[language]);
    return { parts, rows, styles, values: rows.flatMap((row, index) => stacked(row, parts[index]!, styles)) };
  }, [shown, language]);
  return (
    <DataFigure
      title={text(ANALYSIS.rulesRanks)}
      summary={ranksText(shown, language)}
      file={`${round}-regels-plaats-op-lijst`}
      columns={[
        { label: text(ANALYSIS.rule) },
        ...picture.styles.map(({ label }) => ({ label, format: SHARES[language] })),
        { label: text(ANALYSIS.better), format: SHARES[language] },
        { label: text(ANALYSIS.worse), format: SHARES[language] },
      ]}
      rows={shown.map(({ moved }, index) => {
        const { first, second, lower, none } = picture.parts[index]!;
        return [
          picture.rows[index]!,
          first,
          second,
          lower,
          none,
          moved?.all.better?.mean ?? "–",
          moved?.all.worse?.mean ?? "–",
        ];
      })}
    >
      <StackedChart rows={picture.rows} parts={picture.styles} values={picture.values} format={PERCENTS[language]} />
    </DataFigure>
  );
}

function ranksText(shown: readonly MechanismEffect[], language: "nl" | "en"): string {
  const firstOf = ({ ranks }: MechanismEffect): number => ranks.all.byRank[0] ?? 0;
  const most = shown.toSorted((a, b) => firstOf(b) - firstOf(a))[0];
  const leftOf = ({ ranks }: MechanismEffect): number => ranks.all.unplaced ?? 0;
  const least = shown.toSorted((a, b) => leftOf(a) - leftOf(b))[0];
  if (!most || !least) return "";
  return language === "nl"
    ? `De meeste eerste keuzes: ${most.label.nl} (${SHARES.nl(firstOf(most))}). De minste leerlingen zonder plaats: ${least.label.nl} (${SHARES.nl(leftOf(least))}).`
    : `Most first choices: ${most.label.en} (${SHARES.en(firstOf(most))}). Fewest pupils without a place: ${least.label.en} (${SHARES.en(leftOf(least))}).`;
}

interface Multiple {
  readonly id: string;
  readonly title: string;
  readonly format: (value: number) => string;
  readonly valueOf: (effect: MechanismEffect) => Spread | null;
  readonly fromZero?: boolean;
}

function useMultiples(grouping: string | undefined): Multiple[] {
  const language = useLanguage();
  return useMemo(() => {
    const all: Multiple[] = [
      {
        id: "first",
        title: MEASURES.first[language],
        format: SHARES[language],
        valueOf: ({ figures }) => figures.all.first,
      },
      {
        id: "unplaced",
        title: MEASURES.unplaced[language],
        format: SHARES[language],
        valueOf: ({ figures }) => figures.all.unplaced,
        fromZero: true,
      },
      {
        id: "claims",
        title: ANALYSIS.claims[language],
        format: COUNTS[language],
        valueOf: ({ fairness }) => fairness.claims,
        fromZero: true,
      },
      {
        id: "segregation",
        title: ANALYSIS.segregation[language],
        format: THOUSANDTHS[language],
        valueOf: ({ figures }) =>
          figures.groupings.find(({ id }) => id === grouping)?.whole.dissimilarity.programmes ?? null,
      },
      {
        id: "distance",
        title: MEASURES.distance[language],
        format: DECIMALS[language],
        valueOf: ({ figures }) => figures.all.distance,
      },
    ];
    return all;
  }, [grouping, language]);
}

function Multiples({ view, shown }: { readonly view: ShownAnalysis; readonly shown: readonly MechanismEffect[] }) {
  const text = useText();
  const multiples = useMultiples(view.grouping);
  return (
    <>
      <h3 className="nl-heading nl-heading--level-3 section__part">{text(ANALYSIS.multiples)}</h3>
      <div className="figures figures--small">
        {multiples.map((multiple) => (
          <MultipleFigure key={multiple.id} round={view.round.id} multiple={multiple} shown={shown} />
        ))}
      </div>
    </>
  );
}

interface MultipleFigureProps {
  readonly round: string;
  readonly multiple: Multiple;
  readonly shown: readonly MechanismEffect[];
}

function MultipleFigure({ round, multiple, shown }: MultipleFigureProps) {
  const text = useText();
  const language = useLanguage();
  const rows = useMemo(
    () =>
      shown.flatMap((effect) => {
        const found = multiple.valueOf(effect);
        return found ? [{ label: effect.label[language], ...found }] : [];
      }),
    [shown, multiple, language],
  );
  if (rows.length === 0) return null;
  const { id, title, format, fromZero } = multiple;
  const sorted = rows.toSorted((a, b) => a.mean - b.mean);
  const [low, high] = [sorted[0]!, sorted.at(-1)!];
  const summary = { nl: "Van", en: "From" }[language];
  return (
    <DataFigure
      title={title}
      summary={
        format(low.mean) === format(high.mean)
          ? `${{ nl: "Overal", en: "Everywhere" }[language]} ${format(low.mean)}.`
          : `${summary} ${format(low.mean)} (${low.label}) ${{ nl: "tot", en: "to" }[language]} ${format(high.mean)} (${high.label}).`
      }
      file={`${round}-regels-${id}`}
      columns={[
        { label: text(ANALYSIS.rule) },
        { label: title, format },
        { label: text(ANALYSIS.low), format },
        { label: text(ANALYSIS.high), format },
      ]}
      rows={rows.map(({ label, mean, low, high }) => [label, mean, low, high])}
    >
      <SpreadChart rows={rows} format={format} {...(fromZero ? { fromZero } : {})} />
    </DataFigure>
  );
}

function Notes({ effects }: { readonly effects: readonly MechanismEffect[] }) {
  const text = useText();
  return (
    <PlainTable
      caption={text(ANALYSIS.rulesWords)}
      columns={[
        { label: text(ANALYSIS.rule) },
        { label: text(ANALYSIS.gives) },
        { label: text(ANALYSIS.givesUp) },
        { label: text(ANALYSIS.honest) },
      ]}
      rows={effects.map(({ mechanism, label }) => {
        const { how, givesUp, isHonest } = MECHANISM_NOTES[mechanism];
        return [text(label), text(how), text(givesUp), text(isHonest ? ANALYSIS.yes : ANALYSIS.no)];
      })}
    />
  );
}
