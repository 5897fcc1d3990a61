import type { Text } from "@kansrijk/core/vocabulary/text";
import type { ProgrammeOutcome } from "../../../api/admission.ts";
import { ROUND } from "./roundWords.ts";

export interface CutOffRow {
  readonly programme: ProgrammeOutcome;
  /** Which places: for everybody, or first for a group. */
  readonly part: Text;
  readonly places: number;
  readonly placed: number;
  readonly cutoff: { readonly class: number; readonly number: number } | null;
}

/** A row for every group of places of the programmes whose name, school or id holds the words that are sought. */
export function cutOffRows(programmes: readonly ProgrammeOutcome[], search: string): CutOffRow[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  const found = programmes.filter(({ id, name, school, level }) => {
    const place = plain(`${id} ${name} ${school} ${level}`);
    return words.every((word) => place.includes(word));
  });
  return found.flatMap((programme) => [
    ...programme.sections.map(({ kind, group, places, placed, cutoff }) => ({
      programme,
      part: partText(kind, group),
      places,
      placed,
      cutoff,
    })),
    ...programme.quotas.map(({ group, places, placed, cutoff }) => ({
      programme,
      part: withGroup(ROUND.quota, group),
      places,
      placed,
      cutoff,
    })),
  ]);
}

function partText(kind: "open" | "rest" | "reserve", group: string | null): Text {
  if (kind === "reserve") return withGroup(ROUND.reserve, group ?? "");
  return kind === "rest" ? ROUND.rest : ROUND.forAll;
}

function withGroup({ nl, en }: Text, group: string): Text {
  return { nl: `${nl} ${group}`, en: `${en} ${group}` };
}

/** Without capitals and accents. */
function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
