import { coalition } from "@kansrijk/core/network/coalition";
import { organisation } from "@kansrijk/core/network/organisation";
import { expect, test } from "vitest";
import { nearestFirst, suggestedPartners } from "./partnerChoices.ts";

const one = (id: string, municipality?: string) =>
  organisation.parse({
    id,
    name: `Club ${id}`,
    kind: "sport",
    ...(municipality === undefined ? {} : { municipality }),
  });
const ALL = [one("far", "GM0363"), one("wide"), one("zwem", "GM0599"), one("band"), one("near", "GM0599")];
const COALITION = coalition.parse({
  id: "c",
  title: "C",
  municipalities: ["GM0599", "GM0606"],
  partners: [{ organisation: "band", role: "partner", since: "2025-01-01" }],
  stages: [{ stage: "starter", from: "2025-01-01" }],
});
const { near, all } = nearestFirst(ALL, [COALITION], ["GM0599"]);
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

test("first who works in the municipality or in a coalition of it, by name; then everybody else", () => {
  expect(ids(near)).toEqual(["band", "near", "zwem"]);
  expect(ids(all)).toEqual(["band", "near", "zwem", "far", "wide"]);
  expect(nearestFirst(ALL, [COALITION], ["GM0518"]).near).toEqual([]);
});

test("hardly anything typed suggests who is near; more letters search everybody; who was chosen is left out", () => {
  const question = { near, all, chosen: ["near"] };
  expect(ids(suggestedPartners({ ...question, typed: " c" }))).toEqual(["band", "zwem"]);
  expect(ids(suggestedPartners({ ...question, typed: "CLUB F" }))).toEqual(["far"]);
  expect(ids(suggestedPartners({ ...question, typed: "club" }))).toEqual(["band", "zwem", "far", "wide"]);
});
