import { agenda, type Agenda, type AgendaGoal, type KeptFigure } from "../src/agenda/agenda.ts";

/** A kept figure with an interval of one to both sides. */
export function keptFigure(year: number, value: number | null, more: Partial<KeptFigure> = {}): KeptFigure {
  return {
    year,
    value,
    low: value === null ? null : value - 1,
    high: value === null ? null : value + 1,
    data: "register-1",
    register: "r1",
    definition: "d1",
    takenAt: "2022-02-01T09:00:00Z",
    generated: false,
    ...more,
  };
}

/** A goal from 20 in 2021 to 10 in school year 2025, with its figure. */
export function exampleGoal(more: Partial<AgendaGoal> = {}): AgendaGoal {
  return {
    id: "g1",
    title: "Minder lage adviezen",
    theme: "smooth-transitions",
    corner: "school",
    figure: { indicator: "under-advice" },
    baseline: keptFigure(2021, 20),
    target: 10,
    by: "2026-07-31",
    why: "Omdat.",
    ...more,
  };
}

/** An adopted agenda without faults that is complete. */
export function exampleAgenda(more: Record<string, unknown> = {}): Agenda {
  return agenda.parse({
    id: "a1",
    title: "Gelijke kansen in Schiedam",
    municipalities: ["GM0606"],
    from: "2022-01-01",
    to: "2026-12-31",
    state: "adopted",
    adoptedOn: "2022-02-15",
    owner: "wethouder onderwijs",
    analysis: [{ id: "f1", figure: { indicator: "under-advice" }, reading: "Hoger dan in het land." }],
    goals: [exampleGoal()],
    actions: [
      {
        id: "x1",
        title: "Adviezen bespreken",
        goals: ["g1"],
        owner: "schoolbesturen",
        partners: ["bibliotheek"],
        from: "2022-08-01",
        to: "2024-07-31",
        state: "running",
        budget: 1000,
        spent: 400,
        payer: "gemeente",
      },
    ],
    agreements: [{ id: "p1", with: ["schoolbesturen"], text: "Elk jaar kijken.", on: "2022-03-01" }],
    meetings: [
      {
        id: "m1",
        title: "Overleg over segregatie",
        start: "2023-11-08T14:00",
        end: "2023-11-08T15:30",
        duty: "segregation-talk-po",
        present: ["wethouder onderwijs"],
        items: [{ id: "i1", title: "Cijfers", decision: "Ouders vragen.", about: ["g1"] }],
      },
    ],
    ...more,
  });
}
