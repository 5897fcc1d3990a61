import fc from "fast-check";
import { expect, test } from "vitest";
import { exampleAgenda } from "../../test/agendaExample.ts";
import { duty, type Duty } from "./duty.ts";
import type { DutyRecord } from "./dutyRecord.ts";
import { dayOf, dutyRegister } from "./dutyRegister.ts";
import { schoolYearOf } from "./schoolYearOf.ts";

const text = { nl: "Overleg", en: "Talk" };
const TALK: Duty = duty.parse({
  id: "segregation-talk-po",
  title: text,
  what: text,
  basis: "law",
  law: { article: text, status: "recalled" },
  places: [{ letter: "S1", heading: "x", paragraph: 1, words: ["overleg"] }],
  who: text,
  with: [text],
  how: text,
  due: "07-31",
  dueStatus: "assumed",
  remindDays: 30,
  record: [text],
});

function record(schoolYear: number, more: Partial<DutyRecord> = {}): DutyRecord {
  const base = { id: `r${schoolYear}`, duty: TALK.id, municipality: "GM0606", schoolYear, on: `${schoolYear}-11-01` };
  return { ...base, participants: ["wethouder"], agreements: ["Eén formulier."], generated: false, ...more };
}

function line(
  schoolYear: number,
  today: string,
  sources: { records?: DutyRecord[]; agendas?: ReturnType<typeof exampleAgenda>[] } = {},
) {
  const { records = [], agendas = [] } = sources;
  return dutyRegister({ duties: [TALK], records, agendas }, { municipality: "GM0606", schoolYear, today })[0]!;
}

test("a duty is done by a record or by a meeting of an agenda", () => {
  expect(line(2023, "2024-09-01", { records: [record(2023)] })).toMatchObject({ state: "done", due: "2024-07-31" });
  const met = line(2023, "2024-09-01", { agendas: [exampleAgenda()] });
  expect(met.state).toBe("done");
  expect(met.evidence).toEqual([
    {
      on: "2023-11-08",
      source: "meeting",
      id: "a1",
      meeting: "m1",
      agreements: ["Ouders vragen."],
      participants: ["wethouder onderwijs"],
      generated: false,
    },
  ]);
});

test("a meeting that was called off, of another place or still to come proves nothing", () => {
  const [meeting] = exampleAgenda().meetings;
  const off = exampleAgenda({ meetings: [{ ...meeting, cancelled: true }] });
  expect(line(2023, "2024-09-01", { agendas: [off] }).state).toBe("not-recorded");
  const elsewhere = exampleAgenda({ municipalities: ["GM0363"] });
  expect(line(2023, "2024-09-01", { agendas: [elsewhere] }).state).toBe("not-recorded");
  expect(line(2023, "2023-10-01", { agendas: [exampleAgenda()] })).toMatchObject({
    state: "due",
    planned: "2023-11-08",
  });
});

test("a meeting and the record of it count once", () => {
  const records = [record(2023, { agenda: "a1", meeting: "m1", on: "2023-11-08" })];
  const found = line(2023, "2024-09-01", { records, agendas: [exampleAgenda()] });
  expect(found.evidence.map(({ source }) => source)).toEqual(["record"]);
});

test("what is not recorded is never called not done", () => {
  expect(line(2025, "2026-07-31").state).toBe("due");
  const silent = line(2025, "2026-08-01");
  const usual = line(2025, "2026-08-01", { records: [record(2023)] });
  expect([silent.state, usual.state]).toEqual(["not-recorded", "overdue"]);
  for (const { text } of [silent, usual]) expect(text.nl).toContain("betekent niet dat het niet gedaan is");
});

test("what is invented as an example is told as such, and makes no municipality late", () => {
  const invented = [record(2023, { generated: true })];
  expect(line(2025, "2026-08-01", { records: invented }).state).toBe("not-recorded");
  expect(line(2023, "2024-09-01", { records: invented }).text.nl).toBe("Gedaan op 2023-11-01. Voorbeeld: verzonnen.");
  expect(line(2023, "2023-10-01", { records: invented }).text.en).toContain("Example: invented.");
  const both = line(2023, "2024-09-01", { records: [...invented, record(2023, { id: "real" })] });
  expect(both.text.nl).not.toContain("verzonnen");
});

test("days and reminders fall in the school year", () => {
  expect([dayOf("07-31", 2025), dayOf("11-01", 2025), line(2025, "2026-01-01").remindOn]).toEqual([
    "2026-07-31",
    "2025-11-01",
    "2026-07-01",
  ]);
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      expect(schoolYearOf(dayOf(`${String(month).padStart(2, "0")}-15`, year))).toBe(year);
    }),
  );
});
