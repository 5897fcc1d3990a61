import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { loadCollections } from "../../../server/src/collections/loadCollections.ts";
import { loadShipped } from "../../../server/src/collections/loadShipped.ts";
import { expect, test } from "vitest";
import { collection as evidence } from "../collections/kinds/evidence.ts";
import { collection as interventions } from "../collections/kinds/interventions.ts";
import { collection as outlines } from "../collections/kinds/letters.ts";
import type { LetterPlace } from "../letters/letterPlace.ts";
import { readLetter } from "../letters/readLetter.ts";
import { changesBetweenEditions } from "./changesBetweenEditions.ts";
import { compareInterventions } from "./compareInterventions.ts";
import { effectsOf, isHarmful, latestEffect } from "./latestEffect.ts";
import { ownResult, ownResultFaults } from "./ownResult.ts";
import { participantBand } from "./participantBand.ts";

const all = await loadShipped(interventions);
const cards = await loadShipped(evidence);
const one = (id: string) => all.find((item) => item.id === id)!;

test("the whole table of the toolkit is there, with every edition", () => {
  const toolkit = all.filter(({ kind }) => kind === "approach");
  expect(toolkit).toHaveLength(28);
  const figures = toolkit.flatMap(({ effects }) => effects);
  const count = (edition: string) => figures.filter((item) => item.edition === edition).length;
  expect([count("2012"), count("2013"), count("2018"), count("2021")]).toEqual([11, 1, 29, 28]);
  expect(figures.filter((item) => item.edition === "2021").every(({ status }) => status === "recalled")).toBe(true);
  expect(figures.filter(({ edition }) => edition < "2018").every(({ status }) => status === "found")).toBe(true);
  expect(effectsOf(one("feedback"), "2012")[0]).toMatchObject({ months: 9, cost: 2, status: "found" });
  expect(latestEffect(one("feedback"))).toMatchObject({ months: 6, strength: 4 });
  expect(all.filter(isHarmful).map(({ id }) => id)).toEqual(["repeating-a-year", "setting-or-streaming"]);
});

test("records name indicators and cards that exist", async () => {
  const collections = await loadCollections();
  const folder = new URL("../../../indicators/definitions/", import.meta.url);
  const known = new Set((await readdir(folder)).map((name) => name.replace(".yaml", "")));
  expect(all.flatMap(({ indicators }) => indicators).filter((id) => !known.has(id))).toEqual([]);
  const ids = new Set(cards.map(({ id }) => id));
  const named = all.flatMap((item) => collections.get("interventions")!.references!(item).map(({ id }) => id));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

const letters = new URL("../../../../../shared/letters/", import.meta.url);
const why = existsSync(letters) ? "" : " (skipped: the letters are not in ../shared/letters)";

test.skipIf(why !== "")(`every place in a letter exists${why}`, async () => {
  const files = await readdir(letters);
  const sections = new Map<string, ReturnType<typeof readLetter>>();
  for (const outline of await loadShipped(outlines)) {
    const file = files.find((name) => name.startsWith(outline.file))!;
    sections.set(outline.id, readLetter(await readFile(new URL(file, letters), "utf8"), outline));
  }
  const places = [...all, ...cards].flatMap((item) => [
    ...item.places,
    ...("runs" in item ? item.runs.flatMap((run) => run.places) : []),
  ]);
  const lacks = ({ letter, heading, paragraph, words }: LetterPlace): boolean => {
    const found = sections.get(letter)?.find((section) => section.heading === heading)?.paragraphs[paragraph - 1];
    return !words.every((word) => found?.toLowerCase().includes(word.toLowerCase()));
  };
  expect(places.length).toBeGreaterThan(60);
  expect(places.filter(lacks)).toEqual([]);
});

test("the change of a figure between editions is told", () => {
  const feedback = changesBetweenEditions([one("feedback")]);
  expect(feedback.map(({ from, to, change, kind }) => [from.edition, to.edition, change, kind])).toEqual([
    ["2012", "2018", -1, "down"],
    ["2018", "2021", -2, "down"],
  ]);
  const homework = changesBetweenEditions([one("homework")], { from: "2012", to: "2018" });
  expect(homework.map(({ group, change }) => [group!.en, change])).toEqual([
    ["primary", -3],
    ["secondary", 0],
  ]);
  expect(changesBetweenEditions([one("learning-styles")])[0]).toMatchObject({ kind: "unclear", change: null });
  expect(changesBetweenEditions([one("arts-participation")], { from: "2012", to: "2018" })).toEqual([]);
  const back = { ...one("learning-styles"), effects: one("learning-styles").effects.toReversed() };
  expect(changesBetweenEditions([back], { from: "2021", to: "2018" })[0]).toMatchObject({ kind: "known" });
});

test("comparing keeps the order asked, and refuses what there is not", () => {
  const found = compareInterventions(all, ["phonics", "feedback", "phonics"], "2012");
  expect(found.ok && found.value.map(({ intervention, effects }) => [intervention.id, effects[0]?.months])).toEqual([
    ["phonics", 4],
    ["feedback", 9],
  ]);
  expect(compareInterventions(all, ["nothing"])).toMatchObject({ refusals: [{ kind: "unknown-subject" }] });
  expect(compareInterventions(all, [])).toMatchObject({ refusals: [{ kind: "invalid-setting" }] });
});

test("an own result has a band of participants, and a small group is refused", () => {
  expect([10, 49, 50, 200, 1000].map((count) => participantBand(count))).toEqual(
    ["10-49", "10-49", "50-199", "200-999", "1000-up"].map((value) => ({ ok: true, value })),
  );
  expect(participantBand(9)).toMatchObject({ refusals: [{ kind: "invalid-setting" }] });
  expect(participantBand(12.5).ok).toBe(false);
  const result = ownResult.parse({
    id: "r1",
    intervention: "feedback",
    municipality: "GM0606",
    schoolYear: 2024,
    participants: "50-199",
    comparison: "randomised",
    outcome: "Score",
    unit: "months",
    effect: 2,
    low: 3,
    high: 4,
    reporter: "gemeente",
  });
  expect(ownResultFaults(result)[0]!.en).toContain("does not lie between");
  expect(ownResultFaults({ ...result, low: 1, high: 4 })).toEqual([]);
  expect(ownResultFaults({ ...result, high: undefined } as never)).toHaveLength(1);
  expect(ownResult.safeParse({ ...result, participants: "1-9" }).success).toBe(false);
});
