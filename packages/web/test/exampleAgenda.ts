import { agenda, type Agenda } from "@kansrijk/core/agenda/agenda";

/** An agenda with one of everything, for tests. */
export const EXAMPLE: Agenda = agenda.parse({
  id: "voorbeeldstad-2027",
  title: "Agenda gelijke kansen Voorbeeldstad",
  municipalities: ["GM0599"],
  from: "2027-01-01",
  to: "2030-12-31",
  owner: "wethouder onderwijs",
  analysis: [{ id: "figure-1", figure: { indicator: "early-leaving" }, reading: "" }],
  goals: [
    {
      id: "goal-1",
      title: "Meer jongeren halen een diploma",
      theme: "smooth-transitions",
      corner: "school",
      figure: { indicator: "early-leaving" },
      target: 1.5,
      by: "2030-08-31",
    },
  ],
  actions: [
    {
      id: "action-1",
      title: "Mentoren",
      goals: ["goal-1"],
      owner: "gemeente",
      partners: ["Voorbeeldcollege", "Voorbeeldschool"],
      from: "2027-01-01",
      to: "2028-12-31",
      budget: 150_050,
    },
  ],
  agreements: [{ id: "agreement-1", with: ["Voorbeeldcollege"], text: "Warm overdragen", on: "2027-03-02" }],
  meetings: [
    {
      id: "meeting-1",
      title: "Bestuurlijk overleg",
      start: "2027-03-02T14:30:00+01:00",
      items: [{ id: "item-1", title: "Overstap", decision: "Akkoord", about: ["goal-1", "action-1"] }],
    },
  ],
});
