import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { IndicatorCatalogue } from "@kansrijk/core/indicators/readCatalogue";
import { parseSearchText } from "../../../web/src/app/searchText.ts";
import { tableQuestions } from "../../../web/src/monitor/tableQuestions.ts";
import { tableSearch } from "../../../web/src/monitor/tableSearch.ts";
import { monitorSearch } from "../../../web/src/monitor/monitorSearch.ts";
import { loadCatalogue } from "../indicators/loadCatalogue.ts";
import { readAddress } from "./readAddress.ts";

const YEARS = [2020, 2021, 2022, 2023, 2024];
let catalogue: IndicatorCatalogue;
beforeAll(async () => {
  catalogue = await loadCatalogue();
});

const read = (path: string, search: string) => readAddress(path, new URLSearchParams(search), catalogue, YEARS);

const place = fc.constantFrom("NL", "PV27", "GM0363", "GM0034", "provinces", "municipalities", "x");
const by = fc.constantFrom("sex", "origin", "parental-education", "all", "NOT");
const filter = fc.constantFrom("sex:girl", "sex:boy", "origin:netherlands", "nonsense", "a:<b>");
const year = fc.constantFrom("2020", "2023", "1980", "x");
const indicator = fc.constantFrom("advice-raised", "exam-success", "NOT");
const pair = fc.oneof(
  ...Object.entries({ place, by, filter, compare: place, from: year, to: year, indicator }).map(([key, values]) =>
    values.map((value) => [key, value] as const),
  ),
);
const search = fc
  .array(pair, { maxLength: 10 })
  .map((pairs) => new URLSearchParams(pairs as [string, string][]).toString());

test("the server asks of a table what the page asks", () => {
  fc.assert(
    fc.property(search, (text) => {
      const asked = tableQuestions(tableSearch(parseSearchText(text)), YEARS);
      const ours = read("/tabel", text)!.requests;
      expect(ours.map(({ indicator, place, by, years, filter }) => [indicator, place, by, years, filter])).toEqual(
        asked.map(({ indicator, place, by, years, filter }) => [
          indicator,
          place,
          by.join(","),
          years!.join(","),
          [...filter!].sort().join(","),
        ]),
      );
    }),
  );
});

test("the server understands places, groups and comparisons of an indicator as the page does", () => {
  fc.assert(
    fc.property(search, (text) => {
      const page = monitorSearch(parseSearchText(text));
      const { requests } = read("/monitor/advice-test-higher", text)!;
      const own = page.place ?? "NL";
      const others = (page.compare ?? []).filter((code) => code !== own);
      expect(requests.map((request) => request.place)).toEqual([
        own,
        ...(others.length > 0 ? others : own === "NL" ? [] : ["NL"]),
      ]);
      const shown = requests[0]!.by.split(",")[1];
      const kept = (page.filter ?? []).filter((item) => !item.startsWith(`${shown}:`));
      expect(requests[0]!.filter).toBe([...kept].sort().join(","));
    }),
  );
});

test("reading the address that was written gives the same view", () => {
  fc.assert(
    fc.property(fc.constantFrom("/monitor", "/monitor/advice-raised", "/tabel"), search, (path, text) => {
      const view = read(path, text)!;
      const [again, rest = ""] = view.address.split("?");
      expect(read(again!, rest)).toEqual(view);
    }),
  );
});

test("other pages show no figures", () => {
  for (const path of ["/", "/regels", "/monitor/", "/monitor/nothing", "/monitor/a/b", "/tabel/x"])
    expect(read(path, "")).toBeUndefined();
});
