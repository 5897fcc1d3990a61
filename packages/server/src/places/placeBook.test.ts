import { expect, test } from "vitest";
import { loadPlaces } from "./placeBook.ts";

test("the division of 2024 has 342 municipalities in 12 provinces, each with a tile of its own", async () => {
  const book = await loadPlaces();
  expect([book.date, book.municipalities.length, book.provinces.length]).toStrictEqual(["2024-01-01", 342, 12]);
  expect(new Set(book.municipalities.map(({ tile }) => tile.join())).size).toBe(342);
  expect(new Set(book.provinces.map(({ tile }) => tile.join())).size).toBe(12);
  expect(book.provinces.map(({ code }) => book.within(code).length)).toStrictEqual([
    10, 18, 12, 25, 6, 51, 26, 44, 50, 13, 56, 31,
  ]);
});

test("names have their marks, and are found in the spelling of DUO", async () => {
  const book = await loadPlaces();
  expect(book.place("GM1900")?.name).toBe("Súdwest-Fryslân");
  expect(book.byName("NOARDEAST-FRYSLAN")?.code).toBe("GM1970");
  expect(book.byName("BERGEN LB")?.code).toBe("GM0893");
  expect(book.byName("Friesland")?.name).toBe("Fryslân");
});

test("municipalities that ceased to exist all lead to one of today", async () => {
  const book = await loadPlaces();
  expect(book.changes.length).toBeGreaterThan(80);
  expect(book.successors("GM0457")).toStrictEqual([{ code: "GM0363", share: 1 }]);
  expect(book.successors("GM0530")[0]?.code).toBe("GM1992");
  expect(book.successors("GM0788")).toHaveLength(4);
  expect(await loadPlaces()).toBe(book);
});
