import type { Coalition, CoalitionPartner } from "@kansrijk/core/network/coalition";
import { newId } from "../newId.ts";

/** A coalition while it is filled in: everything may still be empty. */
export type CoalitionDraft = Omit<Coalition, "id" | "generated" | "plan" | "pupils"> & {
  readonly pupils: Coalition["pupils"] | "";
  readonly planFrom: string;
  readonly planTo: string;
};

export function draftOf(given: Coalition | undefined, today: string): CoalitionDraft {
  if (!given) return emptyDraft(today);
  const { id: _id, generated: _generated, plan, pupils = "", ...rest } = given;
  return { ...rest, pupils, planFrom: plan?.from ?? "", planTo: plan?.to ?? "" };
}

/** The record that would be kept. What was made up stays marked, also when a user changes it. */
export function coalitionOf(
  { pupils, planFrom, planTo, partners, ...rest }: CoalitionDraft,
  given: Coalition | undefined,
  taken: ReadonlySet<string>,
): Coalition {
  return {
    ...rest,
    id: given?.id ?? newId(rest.title, taken),
    partners: partners.map(withoutEmptyEnd),
    ...(pupils ? { pupils } : {}),
    ...(planFrom || planTo ? { plan: { from: planFrom, to: planTo } } : {}),
    generated: given?.generated ?? false,
  };
}

function withoutEmptyEnd({ until, ...partner }: CoalitionPartner): CoalitionPartner {
  return until ? { ...partner, until } : partner;
}

function emptyDraft(today: string): CoalitionDraft {
  return {
    title: "",
    municipalities: [],
    partners: [],
    stages: [{ stage: "starter", from: today }],
    sites: 0,
    pupils: "",
    scheme: "",
    themes: [],
    summary: "",
    planFrom: "",
    planTo: "",
  };
}
