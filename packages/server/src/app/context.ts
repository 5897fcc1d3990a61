import type { FundingScheme } from "@kansrijk/core/funding/fundingScheme";
import type { RuleBook } from "@kansrijk/core/rules/ruleBook";
import type { SourceCache } from "../funding/sourceCache.ts";
import type { Jobs } from "../jobs/openJobs.ts";
import type { Store } from "../store/store.ts";

/** What every route works with. */
export interface AppContext {
  readonly store: Store;
  readonly book: RuleBook;
  readonly schemes: ReadonlyMap<string, FundingScheme>;
  readonly sources: SourceCache;
  readonly jobs: Jobs;
  /** Writes from other machines need this token; without one they are refused. */
  readonly writeToken: string | undefined;
}
