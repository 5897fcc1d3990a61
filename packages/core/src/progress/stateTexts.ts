import type { Agenda } from "../agenda/agenda.ts";
import type { GoalProgress } from "../agenda/goalProgress.ts";
import type { Text } from "../vocabulary/text.ts";

export const GOAL_STATE_TEXTS: Readonly<Record<GoalProgress["state"], Text>> = {
  reached: { nl: "bereikt", en: "reached" },
  "on-the-way": { nl: "op weg", en: "on the way" },
  "no-difference": { nl: "geen verschil te zien", en: "no difference to be seen" },
  "further-away": { nl: "verder weg", en: "further away" },
  "cannot-be-shown": { nl: "niet te zeggen", en: "cannot be said" },
};

export const ACTION_STATE_TEXTS: Readonly<Record<Agenda["actions"][number]["state"], Text>> = {
  planned: { nl: "gepland", en: "planned" },
  running: { nl: "loopt", en: "running" },
  done: { nl: "klaar", en: "done" },
  stopped: { nl: "gestopt", en: "stopped" },
};

export const AGENDA_STATE_TEXTS: Readonly<Record<Agenda["state"], Text>> = {
  draft: { nl: "concept", en: "draft" },
  adopted: { nl: "vastgesteld", en: "adopted" },
  closed: { nl: "afgesloten", en: "closed" },
};
