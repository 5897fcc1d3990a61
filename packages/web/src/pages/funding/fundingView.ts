import type { FundingComparison } from "@kansrijk/core/funding/compareFunding";
import { compareFunding } from "@kansrijk/core/funding/compareFunding";
import type { FundingScheme } from "@kansrijk/core/funding/fundingScheme";
import { useMemo } from "react";
import type { FundingSearch } from "../../funding/fundingSearch.ts";
import type { Funding } from "../../funding/useFunding.ts";
import type { SearchChange } from "../../funding/useFundingSearch.ts";

/** A funding page as its sections see it: what is decided, what the address says, and how to change that. */
export interface FundingView extends Funding {
  readonly scheme: FundingScheme;
  readonly search: FundingSearch;
  readonly change: (change: SearchChange) => void;
}

/** Who gains and who loses by what is tried out; undefined when nothing is, or when one of the two gives no outcome. */
export function useComparison({ tried, base, run }: FundingView): FundingComparison | undefined {
  return useMemo(
    () => (tried && base?.ok && run?.ok ? compareFunding(base.value.decisions, run.value.decisions) : undefined),
    [tried, base, run],
  );
}
