import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMPTY_LIST, moved, readList, writeList, type ChanceList } from "./chanceList.ts";

const list: fc.Arbitrary<ChanceList> = fc
  .record({
    ids: fc.uniqueArray(fc.string({ minLength: 1, unit: "grapheme" }), { maxLength: 8 }),
    classes: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 8 }),
    advice: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
    groups: fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 }),
  })
  .map(({ ids, classes, advice, groups }) => ({
    choices: ids.map((programme, index) => ({
      programme,
      ...(classes[index]! > 0 ? { priority: classes[index]! } : {}),
    })),
    groups,
    ...(advice === undefined ? {} : { advice }),
  }));

describe("a list in the address", () => {
  test("whatever is written is read back", () => {
    fc.assert(
      fc.property(list, (list) => {
        expect(readList(`#${writeList(list)}`)).toEqual(list);
      }),
    );
  });

  test("nothing in it changes when a browser escapes or unescapes the address", () => {
    fc.assert(
      fc.property(list, (list) => {
        const hash = writeList(list);
        expect([decodeURIComponent(hash), encodeURI(hash)]).toEqual([hash, hash]);
      }),
    );
  });

  test("is short and legible, and nothing at all when it is empty", () => {
    const choices = [{ programme: "noord-vwo", priority: 1 }, { programme: "zuid-havo" }];
    expect(writeList({ choices, advice: "havo/vwo", groups: [] })).toBe("keuzes=noord-vwo:1,zuid-havo&advies=havo/vwo");
    expect(writeList(EMPTY_LIST)).toBe("");
  });

  test("a damaged address still opens", () => {
    expect(readList("#keuzes=a,,a:2,~00,b:x&advies=&raar")).toEqual({
      choices: [{ programme: "a", priority: 2 }, { programme: "~00" }, { programme: "b" }],
      groups: [],
    });
  });

  test("a choice moves up and down, and no further than the ends", () => {
    const three: ChanceList = { choices: ["a", "b", "c"].map((programme) => ({ programme })), groups: [] };
    const order = (list: ChanceList) => list.choices.map(({ programme }) => programme).join("");
    expect(order(moved(three, 2, 0))).toBe("cab");
    expect(order(moved(three, 0, 1))).toBe("bac");
    expect(moved(three, 0, -1)).toBe(three);
    expect(moved(three, 2, 3)).toBe(three);
  });
});
