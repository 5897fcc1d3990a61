import { expect, test } from "vitest";
import { roundSlug } from "./roundSlug.ts";

test("an address holds small letters, digits and single hyphens", () => {
  expect(roundSlug("Amsterdam", "2027-2028")).toBe("amsterdam-2027-2028");
  expect(roundSlug("'s-Hertogenbosch & Ùden!", "")).toBe("s-hertogenbosch-uden");
  expect(roundSlug("", "…")).toBe("");
});

test("an address is never longer than the server takes, and does not end in a hyphen", () => {
  const slug = roundSlug("a".repeat(62), "b");
  expect(slug).toHaveLength(62);
  expect(slug).toMatch(/^[a-z0-9][a-z0-9-]{0,62}$/);
});
