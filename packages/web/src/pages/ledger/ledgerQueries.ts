import { figure } from "@kansrijk/core/ledger/figure";
import type { CheckResult } from "@kansrijk/core/ledger/evaluateCheck";
import { ledgerEntry } from "@kansrijk/core/ledger/ledgerEntry";
import { queryOptions } from "@tanstack/react-query";
import { apiUrl } from "../../api/apiUrl.ts";
import { problemOf } from "../../api/problem.ts";
import { recordsQuery } from "../../collections/recordApi.ts";

export const entriesQuery = recordsQuery("ledger", ledgerEntry);
export const figuresQuery = recordsQuery("figures", figure);

export const checksQuery = queryOptions({
  queryKey: ["ledger", "checks"],
  queryFn: async ({ signal }) => {
    const response = await fetch(apiUrl("/ledger/checks", {}), { signal });
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok) throw problemOf(body, response);
    return (body as { readonly checks: readonly CheckResult[] }).checks;
  },
});
