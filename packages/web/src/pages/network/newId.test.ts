import { recordId } from "@kansrijk/core/collections/recordId";
import fc from "fast-check";
import { expect, test } from "vitest";
import { newId } from "./newId.ts";

test("an id is made of a name, and differs from the ones that are taken", () => {
  expect(newId("Café 't Hoekje!", new Set())).toBe("cafe-t-hoekje");
  expect(newId("Linde", new Set(["linde", "linde-2"]))).toBe("linde-3");
  expect(newId("!!!", new Set(["nieuw"]))).toBe("nieuw-2");
});

test("any name gives an id that a record may have", () => {
  fc.assert(fc.property(fc.string(), (name) => recordId.safeParse(newId(name, new Set())).success));
});
