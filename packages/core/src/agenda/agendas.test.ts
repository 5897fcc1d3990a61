import fc from "fast-check";
import { expect, test } from "vitest";
import { exampleAgenda, exampleGoal } from "../../test/agendaExample.ts";
import { agendaFaults } from "./agendaFaults.ts";
import { agendaHints } from "./agendaHints.ts";
import { agendaTotals } from "./agendaTotals.ts";
import { compareAgendas } from "./compareAgendas.ts";
import { completeness } from "./completeness.ts";

const [action] = exampleAgenda().actions;
const [meeting] = exampleAgenda().meetings;

test("the example has no faults and is complete", () => {
  expect(agendaFaults(exampleAgenda())).toEqual([]);
  expect(completeness(exampleAgenda()).complete).toBe(true);
});

test.each([
  [
    "a code twice",
    { agreements: [{ id: "g1", with: ["x"], text: "y", on: "2022-03-01" }] },
    /code "g1" staat meer dan eens/,
  ],
  ["a municipality twice", { municipalities: ["GM0606", "GM0606"] }, /GM0606 staat meer dan eens/],
  ["an end before the start", { to: "2021-12-31" }, /de agenda \(2021-12-31\) ligt voor het begin/],
  ["a meeting that ends first", { meetings: [{ ...meeting, end: "2023-11-08T13:00" }] }, /overleg "m1"/],
  ["an unknown goal", { actions: [{ ...action, goals: ["g9"] }] }, /noemt doel "g9"/],
  [
    "an unknown part",
    { meetings: [{ ...meeting, items: [{ id: "i1", title: "x", about: ["zz"] }] }] },
    /gaat over "zz"/,
  ],
  [
    "a group without breakdown",
    { goals: [exampleGoal({ figure: { indicator: "x", group: "y" } })] },
    /groep zonder uitsplitsing/,
  ],
  [
    "another municipality",
    { goals: [exampleGoal({ figure: { indicator: "x", municipality: "GM0363" } })] },
    /GM0363, maar die gemeente/,
  ],
  ["a draft with a day", { state: "draft" }, /concept kan geen dag/],
  ["adopted without a day", { adoptedOn: undefined }, /hoort de dag van vaststelling/],
])("%s is a fault", (_, change, message) => {
  const faults = agendaFaults(exampleAgenda(change));
  expect(faults).toHaveLength(1);
  expect(faults[0]!.nl).toMatch(message);
});

test.each([
  ["analysis", { analysis: [] }],
  ["readings", { analysis: [{ id: "f1", figure: { indicator: "x" }, reading: " " }] }],
  ["goals", { goals: [], actions: [], meetings: [] }],
  ["measurable", { goals: [exampleGoal({ figure: undefined })] }],
  ["targets", { goals: [exampleGoal({ target: undefined })] }],
  ["actions", { actions: [{ ...action, state: "stopped" }] }],
  ["payers", { actions: [{ ...action, payer: " " }] }],
])("without %s an agenda cannot be adopted", (id, change) => {
  const { complete, points } = completeness(exampleAgenda(change));
  const [missing] = points.filter((point) => point.needed && !point.done);
  expect([complete, missing!.id]).toEqual([false, id]);
  expect(missing!.reason!.nl.length).toBeGreaterThan(20);
});

test("advice does not stop an agenda", () => {
  const { complete, points } = completeness(exampleAgenda({ agreements: [] }));
  expect(complete).toBe(true);
  expect(points.filter(({ done }) => !done).map(({ id }) => id)).toEqual(["agreements", "corners"]);
  expect(points.find(({ id }) => id === "corners")!.reason!.nl).toContain("thuis, omgeving");
});

test("more spent than budgeted, and what is late, stand out without being faults", () => {
  const agenda = exampleAgenda({ actions: [{ ...action, spent: 1001 }] });
  expect(agendaFaults(agenda)).toEqual([]);
  expect(agendaHints(agenda, "2026-11-22").map(({ kind }) => kind)).toEqual(["overspent", "action-late", "goal-late"]);
  expect(agendaHints(exampleAgenda(), "2024-07-31")).toEqual([]);
});

test("money of an action for two goals is divided to the cent", () => {
  const goals = [exampleGoal(), exampleGoal({ id: "g2", theme: "poverty-health", corner: "home" })];
  const totals = agendaTotals({ goals, actions: [{ ...action!, goals: ["g1", "g2"], budget: 1001, spent: 5 }] });
  expect(totals.byTheme).toEqual([
    { theme: "smooth-transitions", budget: 501, spent: 3 },
    { theme: "poverty-health", budget: 500, spent: 2 },
  ]);
  expect(totals.byPayer).toEqual([{ payer: "gemeente", budget: 1001, spent: 5 }]);
  expect(totals.actions).toEqual({ planned: 0, running: 1, done: 0, stopped: 0 });
});

test("themes, corners and payers each add up to the whole", () => {
  const goals = ["a", "b", "c"].map((id, at) =>
    exampleGoal({
      id,
      theme: (["poverty-health", "sport-culture", "extra-teaching"] as const)[at]!,
      corner: (["home", "school", "school"] as const)[at]!,
    }),
  );
  const some = fc.record({
    goals: fc.uniqueArray(fc.constantFrom("a", "b", "c"), { minLength: 1 }),
    budget: fc.nat(1_000_000),
    spent: fc.nat(1_000_000),
    payer: fc.constantFrom("", "gemeente", "bestuur"),
  });
  fc.assert(
    fc.property(fc.array(some), (parts) => {
      const totals = agendaTotals({ goals, actions: parts.map((part) => ({ ...action!, ...part })) });
      const sum = (items: readonly { budget: number; spent: number }[]) => [
        items.reduce((all, { budget }) => all + budget, 0),
        items.reduce((all, { spent }) => all + spent, 0),
      ];
      for (const list of [totals.byTheme, totals.byCorner, totals.byPayer])
        expect(sum(list)).toEqual([totals.budget, totals.spent]);
    }),
  );
});

test("what changed between two agendas is told part by part", () => {
  const before = exampleAgenda();
  const after = exampleAgenda({
    summary: "Nieuw.",
    goals: [exampleGoal({ target: 12 }), exampleGoal({ id: "g2", title: "Tweede doel" })],
    actions: [{ ...action, state: "done", spent: 900 }],
    agreements: [],
  });
  expect(compareAgendas(before, after).map(({ kind, text }) => [kind, text.nl])).toEqual([
    ["changed", "De samenvatting is veranderd."],
    ["target-moved", 'Streefwaarde verschoven: "Minder lage adviezen", van 10 op 2026-07-31 naar 12 op 2026-07-31.'],
    ["added", 'Doel erbij: "Tweede doel".'],
    ["changed", 'Actie veranderd: "Adviezen bespreken" (stand: loopt → klaar; besteed: € 4 → € 9).'],
    ["removed", 'Afspraak weg: "Elk jaar kijken.".'],
  ]);
});

test("also the day of adopting, that one is invented, and a few cents are told", () => {
  const before = exampleAgenda({ adoptedOn: undefined, actions: [{ ...action, budget: 100_049 }] });
  const after = exampleAgenda({ adoptedOn: "2026-02-01", generated: true, actions: [{ ...action, budget: 100_040 }] });
  expect(compareAgendas(before, after).map(({ text }) => text.en)).toEqual([
    'adopted on: from "none" to "2026-02-01".',
    'invented: from "no" to "yes".',
    expect.stringContaining("budget: € 1,000.49 → € 1,000.40"),
  ]);
});

test("an agenda does not differ from itself, and turned round what was added is removed", () => {
  const goals = fc.uniqueArray(fc.constantFrom("g1", "g2", "g3", "g4"));
  const of = (ids: string[]) =>
    exampleAgenda({ goals: ids.map((id) => exampleGoal({ id })), actions: [], meetings: [] });
  fc.assert(
    fc.property(goals, goals, (one, other) => {
      const [a, b] = [of(one), of(other)];
      expect(compareAgendas(a, a)).toEqual([]);
      const ids = (kind: string, changes: ReturnType<typeof compareAgendas>) =>
        changes.filter((change) => change.kind === kind).map(({ id }) => id);
      expect(ids("added", compareAgendas(a, b))).toEqual(ids("removed", compareAgendas(b, a)));
    }),
  );
});
