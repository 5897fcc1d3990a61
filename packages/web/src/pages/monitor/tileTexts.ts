import type { MonitorTile } from "@kansrijk/core/indicators/monitorSummary";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { cellFigure, changeFigure, intervalText, yearText } from "../../monitor/figureText.ts";
import { MONITOR } from "./monitorWords.ts";

/** The gap between groups in words: how large, who against whom, and whether chance can explain it. */
export function gapText({ gap, ...style }: MonitorTile, language: Language): string {
  if (gap === null) return MONITOR.noGap[language];
  if (gap.value === null) return MONITOR.gapHidden[language];
  const groups = `${gap.group.label[language]} ${MONITOR.gapOf[language]} ${gap.against.label[language]}`;
  const chance = gap.certain ? "" : `, ${MONITOR.uncertain[language]}`;
  return `${changeFigure({ ...gap, change: gap.value }, style, language)}: ${groups}${chance}`;
}

/** How the figure changed, only said in numbers when it is more than chance. */
export function trendText({ trend, ...style }: MonitorTile, language: Language): string {
  if (trend === null) return MONITOR.noTrend[language];
  const since = `${MONITOR.since[language]} ${yearText(trend.since)}`;
  if (!trend.certain) return `${MONITOR.stable[language]} ${since}`;
  return `${changeFigure(trend, style, language)} ${since}`;
}

/** The same figure in larger places, with intervals. */
export function compareText({ compare, ...style }: MonitorTile, language: Language): string {
  const texts = compare.map((other) => {
    const interval = intervalText(other, style, language);
    return `${other.place.name} ${cellFigure(other, style, language)}${interval === null ? "" : ` (${interval})`}`;
  });
  return texts.join(", ");
}
