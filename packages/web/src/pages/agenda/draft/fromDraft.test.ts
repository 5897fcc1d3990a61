import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EXAMPLE } from "../../../../test/exampleAgenda.ts";
import type { AgendaDraft } from "./agendaDraft.ts";
import { fromDraft } from "./fromDraft.ts";
import { newAction, newAgreement, newGoal, newMeeting } from "./newParts.ts";
import { toDraft } from "./toDraft.ts";

const draft = toDraft(EXAMPLE);

function faultsOf(changed: Partial<AgendaDraft>): Record<string, string> {
  const reading = fromDraft({ ...draft, ...changed });
  return reading.ok ? {} : Object.fromEntries(reading.faults.map(({ field, message }) => [field, message.nl]));
}

describe("reading what was typed", () => {
  test("an agenda that is opened and saved without a change stays as it was", () => {
    expect(fromDraft(draft)).toEqual({ ok: true, agenda: EXAMPLE });
  });

  test("any amounts, targets and names come back as they were", () => {
    const line = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000_000_000 }),
        fc.integer({ min: -99_999, max: 99_999 }),
        fc.array(line, { maxLength: 4 }),
        (budget, target, partners) => {
          const [goal, action] = [EXAMPLE.goals[0]!, EXAMPLE.actions[0]!];
          const some = {
            ...EXAMPLE,
            goals: [{ ...goal, target: target / 100 }],
            actions: [{ ...action, budget, partners }],
          };
          expect(fromDraft(toDraft(some))).toEqual({ ok: true, agenda: some });
        },
      ),
    );
  });

  test("a moment keeps its seconds and zone until day or time is changed", () => {
    const [meeting] = draft.meetings;
    const moved = fromDraft({ ...draft, meetings: [{ ...meeting!, day: "2027-03-09", end: "16:00" }] });
    expect(moved.ok && moved.agenda.meetings[0]).toMatchObject({ start: "2027-03-09T14:30", end: "2027-03-09T16:00" });
  });

  test("what is empty is named by its field", () => {
    const empty: AgendaDraft = { ...draft, goals: [], actions: [], agreements: [], meetings: [], from: "", to: "" };
    expect(
      faultsOf({
        title: " ",
        municipalities: [],
        goals: [newGoal(empty)],
        actions: [{ ...newAction(empty), budget: "veel" }],
        agreements: [newAgreement(empty)],
        meetings: [newMeeting(empty)],
      }),
    ).toMatchObject({
      municipalities: "Kies ten minste één gemeente.",
      "goals.0.title": "Vul dit in.",
      "goals.0.theme": "Maak een keuze.",
      "goals.0.by": "Vul dit in.",
      "actions.0.goals": "Kies ten minste één doel.",
      "actions.0.budget": "Vul een bedrag in euro’s in, bijvoorbeeld 25.000 of 1500,50.",
      "agreements.0.with": "Vul dit in.",
      "agreements.0.on": "Vul dit in.",
      "meetings.0.day": "Vul dit in.",
    });
  });

  test("an end before its beginning and a target that is no number are refused", () => {
    const [action] = draft.actions;
    expect(
      faultsOf({
        to: "2026-01-01",
        actions: [{ ...action!, to: "2026-06-01" }],
        goals: [{ ...draft.goals[0]!, target: "meer" }],
      }),
    ).toEqual({
      to: "Het einde ligt voor het begin.",
      "actions.0.to": "Het einde ligt voor het begin.",
      "goals.0.target": "Vul een getal in, bijvoorbeeld 62,5.",
    });
  });

  test("of a meeting without a time the time is named, not the day", () => {
    expect(faultsOf({ meetings: [{ ...draft.meetings[0]!, start: "" }] })).toEqual({
      "meetings.0.start": "Vul dit in.",
    });
  });
});
