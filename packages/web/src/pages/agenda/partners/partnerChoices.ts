import type { Coalition } from "@kansrijk/core/network/coalition";
import type { Organisation } from "@kansrijk/core/network/organisation";

/** As many as a list of suggestions can show. */
const MOST = 25;
const FEWEST_LETTERS = 2;

/** Organisations in order of who is nearest: those of the municipalities and of their coalitions first, then the others. */
export function nearestFirst(
  organisations: readonly Organisation[],
  coalitions: readonly Coalition[],
  municipalities: readonly string[],
): { readonly near: readonly Organisation[]; readonly all: readonly Organisation[] } {
  const here = new Set(municipalities);
  const together = new Set(
    coalitions
      .filter((coalition) => coalition.municipalities.some((code) => here.has(code)))
      .flatMap(({ partners }) => partners.map(({ organisation }) => organisation)),
  );
  const isNear = ({ id, municipality }: Organisation): boolean =>
    together.has(id) || (municipality !== undefined && here.has(municipality));
  const sorted = organisations.toSorted((a, b) => a.name.localeCompare(b.name, "nl"));
  const near = sorted.filter(isNear);
  return { near, all: [...near, ...sorted.filter((one) => !isNear(one))] };
}

interface Question {
  readonly typed: string;
  readonly near: readonly Organisation[];
  readonly all: readonly Organisation[];
  /** Ids that are chosen already. */
  readonly chosen: readonly string[];
}

/** What to suggest: who is near as long as hardly anything is typed, then everybody whose name has it in it. */
export function suggestedPartners({ typed, near, all, chosen }: Question): readonly Organisation[] {
  const wanted = typed.trim().toLowerCase();
  const found = wanted.length < FEWEST_LETTERS ? near : all.filter(({ name }) => name.toLowerCase().includes(wanted));
  return found.filter(({ id }) => !chosen.includes(id)).slice(0, MOST);
}
