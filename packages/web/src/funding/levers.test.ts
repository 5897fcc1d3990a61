import { expect, test } from "vitest";
import { factsOverlay, leversFor } from "./levers.ts";
import { loadScheme, SCHEME_IDS } from "./schemes.ts";

test("schemes are found by their folder in core", async () => {
  expect(SCHEME_IDS).toContain("po");
  expect(await loadScheme("po")).toMatchObject({ id: "po" });
  expect(await loadScheme("nergens")).toBeUndefined();
});

test("only levers that need the pupils make the page ask for facts again", async () => {
  const scheme = (await loadScheme("po"))!;
  const target = "besluit-bekostiging-wpo/targetShare:20";
  const threshold = "besluit-bekostiging-wpo/thresholdShare:10";
  expect(factsOverlay(scheme, [threshold, target])).toEqual([target]);
  expect(factsOverlay(scheme, [threshold])).toEqual([]);
});

test("a published table offers fewer levers than pupils do", async () => {
  const scheme = (await loadScheme("po"))!;
  const names = (source: "scores" | "pupils") =>
    leversFor(scheme, source).map(({ parameter }) => parameter.split("/")[1]);
  expect(names("scores")).toEqual(["thresholdShare"]);
  expect(names("pupils")).toEqual(expect.arrayContaining(["thresholdShare", "targetShare", "borderRule"]));
});
