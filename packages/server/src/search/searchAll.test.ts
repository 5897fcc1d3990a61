import type { RuleBook } from "@kansrijk/core/rules/ruleBook";
import { agenda } from "@kansrijk/core/agenda/agenda";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryStore, type TemporaryStore } from "../../test/temporaryStore.ts";
import { loadCollections } from "../collections/loadCollections.ts";
import { saveRecords } from "../collections/saveRecords.ts";
import { loadRuleBook } from "../rules/loadRuleBook.ts";
import { searchAll } from "./searchAll.ts";
import { searchIndex } from "./searchIndex.ts";

let store: TemporaryStore;
let book: RuleBook;
beforeAll(async () => {
  [store, book] = await Promise.all([temporaryStore(), loadRuleBook()]);
});
afterAll(() => store.remove());
const find = (words: string, kind?: string, language: "nl" | "en" = "nl") =>
  searchAll(store, book, { words, kind, language, limit: 50 });

test("headings of letters, indicators and rules are found, by part of a word and without accents", async () => {
  expect((await find("netwerkaanpak", "letters")).results.map(({ id }) => id)).toContain("S1");
  expect((await find("schooladvies", "indicators")).total).toBeGreaterThan(0);
  expect((await find("bekostiging", "rules")).results.map(({ page }) => page.startsWith("/regels/"))).toContain(true);
  expect(
    (await find("overgan", "letters")).results[0]!.excerpt.some(({ text, found }) => found && /^overgang/i.test(text)),
  ).toBe(true);
  expect((await find("advise", "indicators", "en")).total).toBeGreaterThan(0);
});

test("a typing mistake is forgiven, nonsense finds nothing, and nothing asked is nothing found", async () => {
  expect((await find("netwerkanpak", "letters")).total).toBeGreaterThan(0);
  expect(await find("qqqxyz")).toEqual({ total: 0, kinds: [], results: [] });
  expect((await find("")).total).toBe(0);
});

test("kinds are counted whatever kind is chosen", async () => {
  const all = await find("onderwijs");
  const sum = all.kinds.reduce((total, { count }) => total + count, 0);
  expect(sum).toBe(all.total);
  const [first] = all.kinds;
  const one = await find("onderwijs", first!.kind);
  expect(one.kinds).toEqual(all.kinds);
  expect(one.total).toBe(first!.count);
});

test("a record that was kept is found at once, and the index is not made again without reason", async () => {
  const index = await searchIndex(store, book);
  expect(await searchIndex(store, book)).toBe(index);
  const agendas = (await loadCollections()).get("agendas")!;
  const record = agenda.parse({
    id: "zoekproef",
    title: "Coöperatieve kwibus",
    municipalities: ["GM0606"],
    from: "2026-01-01",
    to: "2029-12-31",
    owner: "wethouder",
  });
  expect((await find("kwibus")).total).toBe(0);
  await saveRecords(store, agendas, [{ id: record.id, expected: null, record }], { actor: "test", note: "" });
  const { results } = await find("cooperatieve kwibus");
  expect(results[0]).toMatchObject({ kind: "agendas", id: "zoekproef" });
  expect(results[0]!.name.filter(({ found }) => found).map(({ text }) => text)).toEqual(["Coöperatieve", "kwibus"]);
});
