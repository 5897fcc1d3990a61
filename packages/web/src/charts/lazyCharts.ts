import { lazy } from "react";

/** The charts come with the plot library, which is loaded only when the first chart is shown. */
export const HistogramChart = lazy(async () => ({ default: (await import("./HistogramChart.tsx")).HistogramChart }));
export const IntervalChart = lazy(async () => ({ default: (await import("./IntervalChart.tsx")).IntervalChart }));
export const ConcentrationChart = lazy(async () => ({
  default: (await import("./ConcentrationChart.tsx")).ConcentrationChart,
}));
export const FitChart = lazy(async () => ({ default: (await import("./FitChart.tsx")).FitChart }));
