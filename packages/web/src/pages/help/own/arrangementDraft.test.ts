import { arrangement } from "@kansrijk/core/arrangements/arrangement";
import { describe, expect, test } from "vitest";
import { readRecord } from "../../../collections/form/readRecord.ts";
import { ARRANGEMENT_RULES, arrangementDraft, arrangementOf, newArrangement } from "./arrangementDraft.ts";

const TODAY = "2026-11-22";
const NEW = { municipality: "GM0606", kept: undefined, taken: new Set<string>() };
const FILLED = {
  ...newArrangement("Gemeente Schiedam", TODAY),
  title: { nl: "Fietsen voor school", en: "" },
  what: { nl: "Een fiets. ", en: "A bicycle." },
  whoMayApply: { nl: "Gezinnen met weinig geld.", en: "" },
  how: { nl: "Aan de balie.", en: "" },
  helpers: { nl: "De school.", en: "" },
  situations: ["bicycle"],
};

function faultsOf(change: Partial<typeof FILLED>): Record<string, string> {
  const reading = readRecord(arrangementOf({ ...FILLED, ...change }, NEW), ARRANGEMENT_RULES);
  return reading.ok ? {} : Object.fromEntries(reading.faults.map(({ field, message }) => [field, message.nl]));
}

test("what was typed becomes an arrangement of the municipality, checked today, with English where it was given", () => {
  const reading = readRecord(arrangementOf({ ...FILLED, until: "17" }, NEW), ARRANGEMENT_RULES);
  expect(reading).toMatchObject({
    ok: true,
    record: {
      id: "gm0606-fietsen-voor-school",
      municipality: "GM0606",
      title: { nl: "Fietsen voor school", en: "Fietsen voor school" },
      what: { nl: "Een fiets.", en: "A bicycle." },
      ages: { from: 0, until: 17 },
      status: "kept",
      checkedOn: TODAY,
      generated: false,
    },
  });
  if (reading.ok) expect(reading.record).not.toHaveProperty("validUntil");
});

test("a kept arrangement passes through the form unchanged", () => {
  const kept = arrangement.parse({
    ...arrangementOf({ ...FILLED, from: "4", until: "11", validUntil: "2027-07-31", link: "https://a.nl" }, NEW),
    sectors: ["po"],
  });
  expect(arrangementOf(arrangementDraft(kept), { ...NEW, kept, taken: new Set([kept.id]) })).toEqual(kept);
});

test("a text that is missing is told once, at its Dutch field", () => {
  expect(Object.keys(faultsOf({ what: { nl: "", en: "" } }))).toEqual(["what.nl"]);
});

describe("what is not right is told at its field", () => {
  test.each([
    [{ title: { nl: " ", en: "" } }, "title.nl", "Vul dit in."],
    [{ situations: [] }, "situations", "Kies er ten minste één."],
    [{ from: "vier" }, "ages.from", "Vul een getal in."],
    [{ from: "12", until: "4" }, "ages", "De laagste leeftijd ligt boven de hoogste."],
    [{ link: "www.schiedam.nl" }, "link", "Vul het hele adres in, met https:// ervoor."],
    [{ checkedOn: "" }, "checkedOn", "Vul een hele datum in."],
  ])("%o: %s", (change, field, words) => {
    expect(faultsOf(change)[field]).toBe(words);
  });
});
