import type { IndicatorTable } from "../indicators/indicatorTable.ts";
import type { DefinitionFacts } from "./definitionFacts.ts";

/** A view as it was when somebody kept it: its figures and all that decided them. */
export interface FrozenView {
  readonly format: "kansrijk-permalink/1";
  /** The page that shows the view with the figures of today. */
  readonly address: string;
  readonly requests: readonly FrozenRequest[];
  /** The answers, in the order of the requests. */
  readonly tables: readonly IndicatorTable[];
  readonly definitions: readonly (DefinitionFacts & {
    /** The whole text of the file. */
    readonly text: string;
  })[];
  /** Files of the ways to break figures down, as far as they were used. */
  readonly breakdowns: readonly { readonly id: string; readonly file: string; readonly sha256: string }[];
  readonly code: { readonly version: string; readonly sha256: string };
}

export interface FrozenRequest {
  readonly indicator: string;
  readonly by: string;
  readonly place: string;
  readonly years?: string | undefined;
  readonly filter: string;
  readonly data?: string | undefined;
  readonly seed: number;
}

/** What else is different today; the figures may be the same all the same. */
export type ChangedPart = "data" | "definition" | "breakdown" | "code";

/** A figure that is not what it was. */
export interface CellDifference {
  /** Which of the tables, from 0. */
  readonly table: number;
  readonly keys: readonly string[];
  readonly before: FrozenFigure | null;
  readonly after: FrozenFigure | null;
}

export type FrozenFigure = Pick<
  IndicatorTable["cells"][number],
  "value" | "low" | "high" | "pupils" | "band" | "symbol"
>;

/** The same question asked again today. */
export interface TodayView {
  readonly state: "same" | "changed" | "unanswerable";
  readonly changed: readonly ChangedPart[];
  /** Most of them are given, not more than a page can show. */
  readonly differences: readonly CellDifference[];
  readonly differenceCount: number;
  /** Why it cannot be answered. */
  readonly reasons: readonly { readonly nl: string; readonly en: string }[];
}

export interface PermalinkView {
  readonly id: string;
  /** SHA-256 of the canonical JSON of what was frozen; `id` is its beginning. */
  readonly sha256: string;
  readonly createdAt: string;
  readonly frozen: FrozenView;
  readonly today: TodayView;
}
