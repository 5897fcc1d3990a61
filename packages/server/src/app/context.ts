import type { FundingScheme } from "@kansrijk/core/funding/fundingScheme";
import type { RuleBook } from "@kansrijk/core/rules/ruleBook";
import type { TrustSettings } from "../api/trust.ts";
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
  readonly trust: TrustSettings;
  /** The clock that decides whether an embargo has ended. */
  readonly now: () => Date;
}
