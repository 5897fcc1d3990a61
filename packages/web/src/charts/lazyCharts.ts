import { lazy } from "react";

/** The charts come with the plot library, which is loaded only when the first chart is shown. */
export const HistogramChart = lazy(async () => ({ default: (await import("./HistogramChart.tsx")).HistogramChart }));
export const IntervalChart = lazy(async () => ({ default: (await import("./IntervalChart.tsx")).IntervalChart }));
export const ConcentrationChart = lazy(async () => ({
  default: (await import("./ConcentrationChart.tsx")).ConcentrationChart,
}));
export const FitChart = lazy(async () => ({ default: (await import("./FitChart.tsx")).FitChart }));
export const RankChart = lazy(async () => ({ default: (await import("./RankChart.tsx")).RankChart }));
export const ChanceChart = lazy(async () => ({ default: (await import("./ChanceChart.tsx")).ChanceChart }));
export const PairChart = lazy(async () => ({ default: (await import("./PairChart.tsx")).PairChart }));
export const SpreadChart = lazy(async () => ({ default: (await import("./SpreadChart.tsx")).SpreadChart }));
export const StackedChart = lazy(async () => ({ default: (await import("./StackedChart.tsx")).StackedChart }));
export const StripChart = lazy(async () => ({ default: (await import("./StripChart.tsx")).StripChart }));
export const TradeOffChart = lazy(async () => ({ default: (await import("./TradeOffChart.tsx")).TradeOffChart }));
export const TimeSeriesChart = lazy(async () => ({ default: (await import("./TimeSeriesChart.tsx")).TimeSeriesChart }));
export const GroupChart = lazy(async () => ({ default: (await import("./GroupChart.tsx")).GroupChart }));
export const OrderChart = lazy(async () => ({ default: (await import("./OrderChart.tsx")).OrderChart }));
export const CrossChart = lazy(async () => ({ default: (await import("./CrossChart.tsx")).CrossChart }));
export const LiftChart = lazy(async () => ({ default: (await import("./LiftChart.tsx")).LiftChart }));
export const TimelineChart = lazy(async () => ({ default: (await import("./TimelineChart.tsx")).TimelineChart }));
export const AmountChart = lazy(async () => ({ default: (await import("./AmountChart.tsx")).AmountChart }));
export const GrowthChart = lazy(async () => ({ default: (await import("./GrowthChart.tsx")).GrowthChart }));
export const WindowChart = lazy(async () => ({ default: (await import("./WindowChart.tsx")).WindowChart }));
export const ScaleChart = lazy(async () => ({ default: (await import("./ScaleChart.tsx")).ScaleChart }));
export const HeatChart = lazy(async () => ({ default: (await import("./HeatChart.tsx")).HeatChart }));
export const LoadChart = lazy(async () => ({ default: (await import("./LoadChart.tsx")).LoadChart }));
export const MonthsChart = lazy(async () => ({ default: (await import("./MonthsChart.tsx")).MonthsChart }));
export const PowerChart = lazy(async () => ({ default: (await import("./PowerChart.tsx")).PowerChart }));
