/** A round that fits in a test: 3 programmes, 40 pupils, some with priority; more pupils than places at two of them. */
const PROGRAMMES = [
  { id: "noord-vwo", name: "vwo", school: "Lyceum Noord", places: 12 },
  { id: "zuid-havo", name: "havo", school: "College Zuid", places: 10 },
  { id: "west-mavo", name: "mavo", school: "Mavo West", places: 14 },
] as const;

const PUPILS = Array.from({ length: 40 }, (_, index) => `p${String(index + 1).padStart(2, "0")}`);

export const SMALL_ROUND = {
  offers: csv(
    ["programma", "naam", "school", "niveau", "plaatsen"],
    PROGRAMMES.map(({ id, name, school, places }) => [id, name, school, name, String(places)]),
  ),
  applications: csv(
    ["aanmelder", "keuze1", "keuze2", "keuze3"],
    PUPILS.map((id, index) => [id, ...choices(index)]),
  ),
  priorities: csv(
    ["aanmelder", "programma", "klasse", "reden"],
    [
      [PUPILS[0]!, "noord-vwo", "1", "broer of zus"],
      [PUPILS[1]!, "noord-vwo", "1", "broer of zus"],
    ],
  ),
} as const;

/** Most want noord; the others begin elsewhere. */
function choices(index: number): string[] {
  const [noord, zuid, west] = PROGRAMMES.map(({ id }) => id) as [string, string, string];
  if (index % 5 === 4) return [west, zuid, noord];
  return index % 3 === 2 ? [zuid, noord, west] : [noord, zuid, west];
}

function csv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((cells) => `${cells.join(";")}\n`).join("");
}

export const NOTARY_TEXT = "3 1 4 6 5 2 6 5 3 5 2 1 4 4 6 2 3 3 1 5";
