import { expect, test } from "vitest";
import { headerName } from "./headerName.ts";

test.each(["BRIN NUMMER", "BRIN_NUMMER", "BRINNUMMER", " Brin-nummer ", "brin  nummer", "Brin.Nummer"])(
  "%j is brinnummer",
  (header) => {
    expect(headerName(header)).toBe("brinnummer");
  },
);

test("an accent may be written in one or in two characters", () => {
  expect(headerName("Re\u0301gio")).toBe(headerName("Régio"));
});
