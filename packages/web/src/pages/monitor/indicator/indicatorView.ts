import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import type { IndicatorDetail, MonitorPlace } from "../../../monitor/monitorTypes.ts";
import type { MonitorSearch } from "../../../monitor/monitorSearch.ts";
import type { MonitorChange } from "../../../monitor/useMonitorSearch.ts";

/** What all figures of an indicator page share. */
export interface IndicatorView {
  readonly indicator: IndicatorDetail;
  readonly places: readonly MonitorPlace[];
  readonly search: MonitorSearch;
  readonly change: (change: MonitorChange) => void;
  /** Code of the place that is shown. */
  readonly place: string;
  /** Id of the breakdown that is shown; null for everybody together. */
  readonly by: string | null;
  /** The school year of pictures of one year. */
  readonly year: number;
  /** By year and, when chosen, by group: for the place first, then for those it is compared with. */
  readonly tables: readonly IndicatorTable[];
}
