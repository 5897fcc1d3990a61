import { THEMES } from "../../policy/taxonomy.ts";
import { coalition, type Coalition, type CoalitionPartner } from "../coalition.ts";
import type { StageId } from "../networkTerms.ts";
import type { Organisation } from "../organisation.ts";
import type { Draws } from "./draws.ts";
import type { ExampleMunicipality } from "./exampleNetwork.ts";

/** As a letter of 2023 counts them; growing is what is left of 128 (S4, Meer dan school). */
const STAGES: Readonly<Record<StageId, number>> = { forerunner: 44, growing: 49, starter: 35 };
const COALITIONS = STAGES.forerunner + STAGES.growing + STAGES.starter;
const FROM: Readonly<Record<StageId, string>> = {
  forerunner: "2022-08-01",
  growing: "2022-11-01",
  starter: "2022-11-01",
};
const DIRECTIONS = ["Noord", "Oost", "Zuid", "West", "Midden", "Centrum", "Stadsrand"];
const THEME_IDS = Object.keys(THEMES) as (keyof typeof THEMES)[];

/** Every municipality has one; the rest is divided with more for larger ones. */
export function exampleCoalitions(
  chosen: readonly ExampleMunicipality[],
  organisations: readonly Organisation[],
  draws: Draws,
): Coalition[] {
  const homes = homesOf(chosen, draws);
  const stages = stagesOf(draws);
  const regional = organisations.filter(({ municipality }) => municipality === undefined);
  return homes.map(({ home, nth, of }, index) => {
    const neighbour = draws.uniform("neighbour", index) < 0.12 ? nearest(home, chosen) : undefined;
    const municipalities = [home.code, ...(neighbour ? [neighbour.code] : [])];
    const stage = stages[index]!;
    const grew = stage === "forerunner" && draws.uniform("grew", index) < 0.3;
    return coalition.parse({
      id: `voorbeeld-${home.code.toLowerCase()}-${nth + 1}`,
      title: `Rijke schooldag ${home.name}${of > 1 ? ` ${DIRECTIONS[nth]!}` : ""} (verzonnen)`,
      municipalities,
      partners: partnersOf(municipalities, organisations, regional, { draws, index, since: FROM[stage] }),
      stages: [...(grew ? [{ stage: "growing", from: "2021-08-01" }] : []), { stage, from: FROM[stage] }],
      sites: (stage === "starter" ? 1 : 3) + Math.floor(draws.uniform("sites", index) * (stage === "starter" ? 4 : 8)),
      pupils: bandOf(stage, home.inhabitants / of),
      scheme: "School en Omgeving 2022-2023",
      plan: { from: FROM[stage], to: stage === "forerunner" ? "2025-07-31" : "2023-07-31" },
      themes: draws.order(THEME_IDS, `themes ${index}`, () => 1).slice(0, 2),
      generated: true,
    });
  });
}

/** The extra ones fall on inhabitants by chance; one that is full passes it on to the largest with room. */
function homesOf(chosen: readonly ExampleMunicipality[], draws: Draws) {
  const total = chosen.reduce((sum, { inhabitants }) => sum + inhabitants, 0);
  const largest = chosen.toSorted((a, b) => b.inhabitants - a.inhabitants || (a.code < b.code ? -1 : 1));
  const counts = new Map(chosen.map(({ code }) => [code, 1]));
  const hasRoom = ({ code }: ExampleMunicipality): boolean => counts.get(code)! < DIRECTIONS.length;
  for (let extra = 0; extra < COALITIONS - chosen.length; extra++) {
    const drawn = at(chosen, draws.uniform("extra", extra) * total);
    const { code } = hasRoom(drawn) ? drawn : largest.find(hasRoom)!;
    counts.set(code, counts.get(code)! + 1);
  }
  return chosen.flatMap((home) => {
    const of = counts.get(home.code)!;
    return Array.from({ length: of }, (_, nth) => ({ home, nth, of }));
  });
}

/** Whose inhabitants the draw falls in. */
function at(chosen: readonly ExampleMunicipality[], draw: number): ExampleMunicipality {
  let before = 0;
  for (const item of chosen) {
    before += item.inhabitants;
    if (draw < before) return item;
  }
  return chosen.at(-1)!;
}

function stagesOf(draws: Draws): StageId[] {
  const all = (Object.keys(STAGES) as StageId[]).flatMap((stage) =>
    Array.from({ length: STAGES[stage] }, (): StageId => stage),
  );
  return draws.order(all, "stage", () => 1);
}

interface Making {
  readonly draws: Draws;
  readonly index: number;
  readonly since: string;
}

function partnersOf(
  municipalities: readonly string[],
  organisations: readonly Organisation[],
  regional: readonly Organisation[],
  { draws, index, since }: Making,
): CoalitionPartner[] {
  const local = organisations.filter(({ municipality }) => municipality && municipalities.includes(municipality));
  const boards = local.filter(({ kind }) => kind === "school-board");
  const others = draws
    .order(
      local.filter(({ kind }) => kind !== "school-board" && kind !== "school"),
      `partners ${index}`,
      () => 1,
    )
    .slice(0, 2 + Math.floor(draws.uniform("partners", index) * 3));
  const joined = draws
    .order(regional, `regional ${index}`, () => 1)
    .slice(0, draws.uniform("regional", index) < 0.35 ? 1 : 0);
  const isMunicipalityLead = draws.uniform("lead", index) < 0.4;
  return [
    ...municipalities.map((organisation, place) => ({
      organisation,
      role: place === 0 && isMunicipalityLead ? ("lead" as const) : ("municipality" as const),
      since,
    })),
    ...boards.map(({ id }, place) => ({
      organisation: id,
      role: place === 0 && !isMunicipalityLead ? ("lead" as const) : ("board" as const),
      since,
    })),
    ...[...others, ...joined].map(({ id, kind }) => ({
      organisation: id,
      role: kind === "school-board" ? ("board" as const) : ("partner" as const),
      since,
    })),
  ];
}

function nearest(home: ExampleMunicipality, chosen: readonly ExampleMunicipality[]): ExampleMunicipality | undefined {
  const distance = ({ x, y }: ExampleMunicipality): number => (x - home.x) ** 2 + (y - home.y) ** 2;
  return chosen
    .filter(({ code }) => code !== home.code)
    .reduce<ExampleMunicipality | undefined>(
      (best, item) => (best && distance(best) <= distance(item) ? best : item),
      undefined,
    );
}

function bandOf(stage: StageId, inhabitants: number): Coalition["pupils"] {
  if (stage === "starter") return "to-250";
  if (inhabitants > 120_000) return "2500-more";
  if (inhabitants > 60_000) return "1000-2500";
  return inhabitants > 30_000 ? "500-1000" : "250-500";
}
