import { tableCsv } from "@kansrijk/core/admission/files/table";
import { roundTables } from "@kansrijk/core/admission/files/roundTables";
import type { Round } from "@kansrijk/core/admission/round";
import { makeInstance } from "./instance.ts";

export const NATIONAL = { applicants: 190_000, programmes: 2_000, seats: 1.1 };

/** The CSV files that a region would bring for a round of the size of the country. */
export function nationalFiles(): Record<"offers" | "applications" | "priorities", string> {
  const { offers, applications, priorities } = roundTables(nationalRound());
  return { offers: tableCsv(offers), applications: tableCsv(applications), priorities: tableCsv(priorities) };
}

function nationalRound(): Round {
  const { applicants, programmes, offset, programme, priorityClass, capacity } = makeInstance(NATIONAL);
  const nameOf = (p: number): string => `VO-${String(p).padStart(4, "0")}`;
  return {
    tieBreaking: "single",
    programmes: Array.from({ length: programmes }, (_, p) => ({ id: nameOf(p), capacity: capacity[p]! })),
    applicants: Array.from({ length: applicants }, (_, a) => {
      const preferences = Array.from(programme.subarray(offset[a], offset[a + 1]), nameOf);
      const first = preferences.filter((_, rank) => priorityClass[offset[a]! + rank] === 1);
      // In no order, as they come from schools.
      const id = `L${String((a * 777_767_777) % 1_000_000_007).padStart(10, "0")}`;
      return { id, preferences, priority: Object.fromEntries(first.map((name) => [name, 1])) };
    }),
  };
}
