import type { QueryClient } from "@tanstack/react-query";
import type { AgendaDraft } from "../draft/agendaDraft.ts";
import { keptFigureNow } from "../edit/keptFigureNow.ts";

/** Gives the goals that have a figure but no baseline the figure of now. */
export async function withBaselines(client: QueryClient, draft: AgendaDraft): Promise<AgendaDraft> {
  const goals = await Promise.all(
    draft.goals.map(async (goal) => {
      if (!goal.figure || goal.baseline) return goal;
      const place = goal.figure.municipality ?? draft.municipalities[0]!;
      return { ...goal, baseline: await keptFigureNow(client, goal.figure, place) };
    }),
  );
  return { ...draft, goals };
}
