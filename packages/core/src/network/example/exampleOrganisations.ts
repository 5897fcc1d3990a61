import type { OrganisationKind } from "../networkTerms.ts";
import { organisation, type Organisation } from "../organisation.ts";
import type { Draws } from "./draws.ts";
import type { ExampleMunicipality } from "./exampleNetwork.ts";

const NAMES = [
  "Linde", "Esdoorn", "Wilg", "Berk", "Kastanje", "Hazelaar", "Populier", "Meidoorn", "Beuk", "Iep", "Vlier", "Lijsterbes",
  "Zilverden", "Olm", "Kornoelje", "Sleedoorn", "Haagbeuk", "Moerbei", "Plataan", "Jeneverbes",
]; // prettier-ignore

type ExampleKind = Extract<
  OrganisationKind,
  "school-board" | "school" | "sport" | "culture" | "welfare" | "library" | "childcare" | "company"
>;
const CALLED: Record<ExampleKind, string> = {
  "school-board": "Schoolbestuur",
  school: "School",
  sport: "Sportclub",
  culture: "Kunsthuis",
  welfare: "Welzijn",
  library: "Bibliotheek",
  childcare: "Kinderopvang",
  company: "Bedrijf",
};
const ROLE: Record<ExampleKind, Organisation["roles"]> = {
  "school-board": ["teaches"],
  school: ["teaches"],
  sport: ["activities"],
  culture: ["activities"],
  welfare: ["support", "activities"],
  library: ["activities", "support"],
  childcare: ["activities"],
  company: ["support"],
};
/** How often a municipality has one that takes part. */
const PARTNERS: readonly (readonly [ExampleKind, number])[] = [
  ["sport", 0.6],
  ["culture", 0.5],
  ["welfare", 0.7],
  ["library", 0.45],
  ["childcare", 0.5],
  ["company", 0.15],
];
/** The four cities of the Community Urban Education, with its 36 schools (S1, Netwerkaanpak). */
const CITY_SCHOOLS: Readonly<Record<string, number>> = { GM0363: 12, GM0599: 10, GM0518: 8, GM0855: 6 };

/** Invented organisations of municipalities, and some that work in a whole province and so connect coalitions. */
export function exampleOrganisations(chosen: readonly ExampleMunicipality[], draws: Draws): Organisation[] {
  const made: Organisation[] = [];
  const make = (kind: ExampleKind, municipality?: string): void => {
    const number = made.length + 1;
    const name = draws.pick(NAMES, "name", number);
    made.push(
      organisation.parse({
        id: `voorbeeld-${number}`,
        name: `${CALLED[kind]} ${name} ${number} (verzonnen)`,
        kind,
        ...(municipality === undefined ? {} : { municipality }),
        roles: ROLE[kind],
        corner: kind === "school-board" || kind === "school" ? "school" : "surroundings",
        source: "voorbeeld van Kansrijk",
        generated: true,
      }),
    );
  };
  chosen.forEach(({ code, inhabitants }, index) => {
    const boards = inhabitants > 150_000 ? 3 : inhabitants > 60_000 ? 2 : 1;
    for (let board = 0; board < boards; board++) make("school-board", code);
    const before = made.length;
    for (const [kind, chance] of PARTNERS) if (draws.uniform(`has ${kind}`, index) < chance) make(kind, code);
    if (made.length === before) make("welfare", code);
    for (let school = 0; school < (CITY_SCHOOLS[code] ?? 0); school++) make("school", code);
  });
  for (const province of [...new Set(chosen.map((item) => item.province))].sort()) {
    const size = chosen.filter((item) => item.province === province).length;
    for (let board = 0; board < Math.ceil(size / 6); board++) make("school-board");
    make("culture");
    if (size > 5) make("sport");
  }
  return made;
}
