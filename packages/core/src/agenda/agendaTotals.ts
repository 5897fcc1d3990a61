import type { CORNERS, THEMES } from "../policy/taxonomy.ts";
import type { Agenda } from "./agenda.ts";

/** Whole euro cents. */
export interface AgendaMoney {
  readonly budget: number;
  readonly spent: number;
}

export interface AgendaTotals extends AgendaMoney {
  readonly actions: Readonly<Record<Agenda["actions"][number]["state"], number>>;
  readonly byTheme: readonly (AgendaMoney & { readonly theme: keyof typeof THEMES })[];
  readonly byCorner: readonly (AgendaMoney & { readonly corner: keyof typeof CORNERS })[];
  /** An empty payer is an action of which nobody wrote down who pays. */
  readonly byPayer: readonly (AgendaMoney & { readonly payer: string })[];
}

/**
 * Money of an agenda. An action for several goals is divided over them in equal parts, to the cent, so that themes and
 * corners add up to the whole. What an action without a known goal costs counts in the whole only.
 */
export function agendaTotals({ goals, actions }: Pick<Agenda, "goals" | "actions">): AgendaTotals {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const [themes, corners, payers] = [sums<keyof typeof THEMES>(), sums<keyof typeof CORNERS>(), sums<string>()];
  const states = { planned: 0, running: 0, done: 0, stopped: 0 };
  for (const { goals: named, budget, spent, payer, state } of actions) {
    const own = [...new Set(named)].flatMap((id) => byId.get(id) ?? []);
    const [budgets, spents] = [parts(budget, own.length), parts(spent, own.length)];
    own.forEach(({ theme, corner }, at) => {
      const money = { budget: budgets[at]!, spent: spents[at]! };
      themes.add(theme, money);
      corners.add(corner, money);
    });
    payers.add(payer.trim(), { budget, spent });
    states[state]++;
  }
  return {
    budget: actions.reduce((sum, action) => sum + action.budget, 0),
    spent: actions.reduce((sum, action) => sum + action.spent, 0),
    actions: states,
    byTheme: themes.list().map(([theme, money]) => ({ theme, ...money })),
    byCorner: corners.list().map(([corner, money]) => ({ corner, ...money })),
    byPayer: payers.list().map(([payer, money]) => ({ payer, ...money })),
  };
}

/** Whole cents in so many parts that add up; the first ones are a cent larger. */
function parts(cents: number, count: number): number[] {
  const each = Math.floor(cents / Math.max(1, count));
  return Array.from({ length: count }, (_, at) => each + (at < cents - each * count ? 1 : 0));
}

function sums<K extends string>() {
  const found = new Map<K, AgendaMoney>();
  return {
    add(key: K, { budget, spent }: AgendaMoney): void {
      const known = found.get(key) ?? { budget: 0, spent: 0 };
      found.set(key, { budget: known.budget + budget, spent: known.spent + spent });
    },
    /** The largest budget first; equals in order of name. */
    list: (): [K, AgendaMoney][] =>
      [...found].sort(([a, one], [b, other]) => other.budget - one.budget || (a < b ? -1 : 1)),
  };
}
