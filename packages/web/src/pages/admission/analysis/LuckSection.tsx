import type { LuckVersusRule } from "@kansrijk/core/admission/analysis/luckVersusRule";
import type { RankVariance } from "@kansrijk/core/admission/analysis/rankVariance";
import { useMemo } from "react";
import { useLanguage, useText } from "../../../app/language.ts";
import { DataFigure } from "../../../charts/DataFigure.tsx";
import { SpreadChart, StackedChart } from "../../../charts/lazyCharts.ts";
import type { SpreadRow } from "../../../charts/SpreadChart.tsx";
import type { PartStyle } from "../../../charts/StackedChart.tsx";
import { numberText, shareText } from "../../../i18n/format.ts";
import { groupName, inOrder } from "./analysisNames.ts";
import type { ShownAnalysis } from "./analysisView.ts";
import { ANALYSIS, MEASURES } from "./analysisWords.ts";
import { formatOf, PERCENTS, SHARES } from "./figureTexts.ts";

/** What would have come out in any draw, and what this draw made of it. */
export function LuckSection({ view }: { readonly view: ShownAnalysis }) {
  const text = useText();
  const language = useLanguage();
  const { luck } = view.analysis;
  return (
    <section aria-labelledby="geluk" className="section">
      <h2 id="geluk" className="nl-heading nl-heading--level-2">
        {text(ANALYSIS.luck)}
      </h2>
      <p className="nl-paragraph section__lead">
        {text(ANALYSIS.luckLead)} ({numberText(luck.lotteries, language)} {text(ANALYSIS.draws)})
      </p>
      <div className="figures">
        <LuckFigure view={view} luck={luck} />
        {luck.rankVariance ? <VarianceFigure round={view.round.id} variance={luck.rankVariance} /> : null}
      </div>
    </section>
  );
}

type LuckRow = SpreadRow & { readonly draw: number | null; readonly luck: number | null };

function LuckFigure({ view, luck }: { readonly view: ShownAnalysis; readonly luck: LuckVersusRule }) {
  const text = useText();
  const language = useLanguage();
  const { measure, grouping } = view;
  const format = formatOf(measure, language);
  const rows = useMemo((): LuckRow[] => {
    const chosen = luck.figures.groupings.find(({ id }) => id === grouping);
    const all = luck.figures.all[measure];
    const groups = chosen
      ? inOrder(chosen.groups).flatMap((group): LuckRow[] => {
          const found = group.figures?.[measure];
          return found ? [{ label: groupName(chosen.id, group)[language], ...found }] : [];
        })
      : [];
    return all ? [{ label: ANALYSIS.everybody[language], isWhole: true, ...all }, ...groups] : groups;
  }, [luck, grouping, measure, language]);
  if (rows.length === 0) return null;
  return (
    <DataFigure
      title={`${text(ANALYSIS.luckFigure)}: ${text(MEASURES[measure]).toLowerCase()}`}
      summary={`${outsideText(rows, language)} ${text(ANALYSIS.bandKey)}.`}
      file={`${view.round.id}-regel-en-geluk-${measure}`}
      columns={[
        { label: text(ANALYSIS.group) },
        { label: text(ANALYSIS.expected), format },
        { label: text(ANALYSIS.low), format },
        { label: text(ANALYSIS.high), format },
        { label: text(ANALYSIS.thisDraw), format },
        { label: text(ANALYSIS.luckOf), format },
      ]}
      rows={rows.map(({ label, mean, low, high, draw, luck }) => [label, mean, low, high, draw, luck])}
    >
      <SpreadChart rows={rows} xLabel={text(MEASURES[measure])} format={format} />
    </DataFigure>
  );
}

function outsideText(rows: readonly LuckRow[], language: "nl" | "en"): string {
  const known = rows.filter(({ draw }) => draw !== null);
  if (known.length === 0) return language === "nl" ? "Er is nog niet geloot." : "Lots have not been drawn yet.";
  const outside = known.filter(({ draw, low, high }) => draw! < low || draw! > high).map(({ label }) => label);
  if (outside.length === 0)
    return language === "nl"
      ? "Deze loting is heel gewoon: elke groep ligt waar 95% van de lotingen ligt."
      : "This draw is quite ordinary: every group lies where 95% of the draws lie.";
  const names = outside.join(", ");
  return language === "nl"
    ? `Deze loting viel bijzonder uit voor ${names}. Bij veel groepen gebeurt dat soms ook zomaar.`
    : `This draw was unusual for ${names}. With many groups that sometimes just happens.`;
}

const KEYS = ["lottery", "priority", "firstChoice", "restOfList"] as const;
const WORDS = {
  lottery: ANALYSIS.varLottery,
  priority: ANALYSIS.varPriority,
  firstChoice: ANALYSIS.varFirst,
  restOfList: ANALYSIS.varRest,
} as const;
const LOOKS = {
  lottery: { fill: "var(--k-loss)", ink: "white" },
  priority: { fill: "var(--ma-color-blauw-4)", ink: "black" },
  firstChoice: { fill: "var(--ma-color-blauw-8)", ink: "white" },
  restOfList: { fill: "var(--ma-color-blauw-11)", ink: "white" },
} as const;

function VarianceFigure({ round, variance }: { readonly round: string; readonly variance: RankVariance }) {
  const text = useText();
  const language = useLanguage();
  const picture = useMemo(() => {
    const row = ANALYSIS.everybody[language];
    const parts = KEYS.map((key): PartStyle => ({ label: WORDS[key][language], ...LOOKS[key] }));
    const values = KEYS.map((key) => ({ row, part: WORDS[key][language], share: variance[key] }));
    return { rows: [row], parts, values };
  }, [variance, language]);
  return (
    <DataFigure
      title={text(ANALYSIS.variance)}
      summary={
        language === "nl"
          ? `${shareText(variance.lottery, "nl")} van de verschillen komt door de loting, de rest door wat leerlingen willen en welke voorrang ze hebben.`
          : `${shareText(variance.lottery, "en")} of the differences is the lottery; the rest is what pupils want and which priority they have.`
      }
      file={`${round}-waardoor`}
      columns={[{ label: text(ANALYSIS.part) }, { label: text(ANALYSIS.shareOfDifference), format: SHARES[language] }]}
      rows={KEYS.map((key) => [text(WORDS[key]), variance[key]])}
    >
      <StackedChart rows={picture.rows} parts={picture.parts} values={picture.values} format={PERCENTS[language]} />
    </DataFigure>
  );
}
