import { expect, test } from "vitest";
import { isSiteCode } from "../vocabulary/siteCode.ts";
import { generatedSiteCode } from "./siteCode.ts";
import { siteName } from "./siteName.ts";

const first = Array.from({ length: 30_000 }, (_, site) => site);

test("codes look like a BRIN6, start with 9 and are all different", () => {
  const codes = first.map(generatedSiteCode);
  expect(codes.every((code) => isSiteCode(code) && code.startsWith("9"))).toBe(true);
  expect(new Set(codes).size).toBe(codes.length);
  expect([codes[0], codes[1], codes[676], codes[6759], codes[6760]]).toStrictEqual([
    "90AA00",
    "90AB00",
    "91AA00",
    "99ZZ00",
    "90AA01",
  ]);
});

test("names are all different", () => {
  expect(new Set(first.map(siteName)).size).toBe(first.length);
});
