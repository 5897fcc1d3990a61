import type { IndicatorCatalogue } from "@kansrijk/core/indicators/readCatalogue";
import { done, refused, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { IndicatorRequest } from "../indicators/question.ts";
import { readAddress } from "../reading/readAddress.ts";
import type { AskedView } from "./freezeView.ts";

/** A page of the site, or a question as the API takes it. */
export type ViewRequest = { readonly path: string; readonly search: string } | Omit<IndicatorRequest, "exact">;

/** What is to be kept, in a form that is the same for the same view. */
export function askedView(
  request: ViewRequest,
  catalogue: IndicatorCatalogue,
  schoolYears: readonly number[],
): Outcome<AskedView> {
  if ("indicator" in request) return done(questionView(request));
  const view = readAddress(request.path, new URLSearchParams(request.search), catalogue, schoolYears);
  if (!view)
    return refused({
      kind: "unknown-subject",
      message: {
        nl: `Op ${request.path} staan geen cijfers om te bewaren; wel op /monitor, /monitor/<indicator> en /tabel.`,
        en: `There are no figures to keep at ${request.path}; there are at /monitor, /monitor/<indicator> and /tabel.`,
      },
    });
  return done({ address: view.address, requests: view.requests, isPartial: view.kind === "summary" });
}

function questionView({ by, ...rest }: Omit<IndicatorRequest, "exact">): AskedView {
  const breakdowns = [...new Set(by.split(",").map((id) => id.trim()))].filter(Boolean);
  const search = new URLSearchParams();
  if (rest.place !== "NL") search.append("place", rest.place);
  const shown = breakdowns.find((id) => !["year", "municipality", "province"].includes(id));
  search.append("by", shown ?? "all");
  for (const item of rest.filter.split(",").filter(Boolean)) search.append("filter", item.trim());
  if (rest.data !== undefined) search.append("data", rest.data);
  const address = `/monitor/${rest.indicator}?${search.toString().replaceAll("%3A", ":")}`;
  return { address, requests: [{ ...rest, by: breakdowns.join(",") }], isPartial: false };
}
