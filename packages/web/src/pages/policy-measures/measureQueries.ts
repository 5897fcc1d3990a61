import { letterOutline } from "@kansrijk/core/letters/letterOutline";
import { policyMeasure } from "@kansrijk/core/policy/policyMeasure";
import { recordsQuery } from "../../collections/recordApi.ts";

/** The measures, in order of id. */
export const measuresQuery = {
  ...recordsQuery("measures", policyMeasure),
  select: (kept: readonly { readonly record: ReturnType<typeof policyMeasure.parse> }[]) =>
    kept.map(({ record }) => record),
};

/** The letters, in order of id. */
export const lettersQuery = {
  ...recordsQuery("letters", letterOutline),
  select: (kept: readonly { readonly record: ReturnType<typeof letterOutline.parse> }[]) =>
    kept.map(({ record }) => record),
};
