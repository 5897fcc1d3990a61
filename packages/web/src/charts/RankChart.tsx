import * as Plot from "@observablehq/plot";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { useCallback } from "react";
import { useLanguage } from "../app/language.ts";
import { numberText } from "../i18n/format.ts";
import { PALETTE } from "./palette.ts";
import { PlotView } from "./PlotView.tsx";

export interface RankBar {
  readonly label: string;
  /** In per cent. */
  readonly percent: number;
  /** Drawn apart: no place on the own list. */
  readonly isRest?: boolean;
}

const WIDEST = 96;
const NARROW = 640;

interface RankChartProps {
  readonly bars: readonly RankBar[];
  readonly xLabel: string;
  readonly yLabel: string;
}

/** A bar per place on the own list with its share; standing where there is room, else lying. */
export function RankChart({ bars, xLabel, yLabel }: RankChartProps) {
  const language = useLanguage();
  const options = useCallback(
    (width: number): Plot.PlotOptions =>
      width < NARROW ? lying(bars, xLabel, yLabel, language) : standing(bars, xLabel, yLabel, language, width),
    [bars, xLabel, yLabel, language],
  );
  return <PlotView options={options} />;
}

function standing(
  bars: readonly RankBar[],
  xLabel: string,
  yLabel: string,
  language: Language,
  width: number,
): Plot.PlotOptions {
  return {
    height: Math.max(220, Math.min(320, width * 0.4)),
    marginLeft: 48,
    marginBottom: 44,
    marginTop: 28,
    // A few bars do not become as wide as the page.
    marginRight: Math.max(20, width - 48 - bars.length * WIDEST),
    x: { domain: labels(bars), label: xLabel, labelArrow: "none", labelAnchor: "center", padding: 0.25 },
    y: { label: yLabel, labelArrow: "none", grid: true, ticks: 4, nice: true, zero: true },
    marks: [
      Plot.barY(bars, { x: "label", y: "percent", fill: colour }),
      Plot.text(bars, { x: "label", y: "percent", dy: -8, text: (bar: RankBar) => shareOf(bar, language) }),
      Plot.ruleY([0], { stroke: PALETTE.axis }),
    ],
  };
}

function lying(bars: readonly RankBar[], xLabel: string, yLabel: string, language: Language): Plot.PlotOptions {
  return {
    height: 72 + bars.length * 28,
    marginLeft: 84,
    marginRight: 56,
    marginTop: 32,
    marginBottom: 40,
    x: { label: yLabel, labelArrow: "none", labelAnchor: "center", ticks: 3, nice: true, zero: true },
    y: { domain: labels(bars), label: xLabel, labelArrow: "none", padding: 0.25 },
    marks: [
      Plot.axisY({ tickSize: 0, lineWidth: 5, label: xLabel, labelArrow: "none" }),
      Plot.barX(bars, { y: "label", x: "percent", fill: colour }),
      Plot.text(bars, {
        y: "label",
        x: "percent",
        dx: 4,
        textAnchor: "start",
        text: (bar: RankBar) => shareOf(bar, language),
      }),
      Plot.ruleX([0], { stroke: PALETTE.axis }),
    ],
  };
}

function labels(bars: readonly RankBar[]): string[] {
  return bars.map(({ label }) => label);
}

function colour({ isRest = false }: RankBar): string {
  return isRest ? PALETTE.loss : PALETTE.main;
}

function shareOf({ percent }: RankBar, language: Language): string {
  return `${numberText(percent, language, 1)}%`;
}
