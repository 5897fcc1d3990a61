import { expect, test } from "vitest";
import { programmeName, programmeNames } from "./programmeNames.ts";

test("a programme is named with its school, once", () => {
  expect(programmeName({ id: "a", name: "vwo", school: "Lyceum Noord" })).toBe("Lyceum Noord, vwo");
  expect(programmeName({ id: "a", name: "Lyceum Noord vwo", school: "Lyceum Noord" })).toBe("Lyceum Noord vwo");
  expect(programmeName({ id: "a", name: "vwo", school: "" })).toBe("vwo");
  expect(programmeName({ id: "a", name: "", school: "" })).toBe("a");
});

test("an unknown id stands for itself", () => {
  const nameOf = programmeNames([{ id: "a", name: "vwo", school: "Noord" }]);
  expect([nameOf("a"), nameOf("b")]).toEqual(["Noord, vwo", "b"]);
});
