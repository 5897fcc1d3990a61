import { THEMES } from "../policy/taxonomy.ts";

/** What the list of agendas shows; stands in the address. */
export interface AgendasSearch {
  readonly thema?: keyof typeof THEMES;
  readonly provincie?: string;
}

export function agendasSearch({ thema, provincie }: Readonly<Record<string, unknown>>): AgendasSearch {
  return {
    ...(typeof thema === "string" && thema in THEMES ? { thema: thema as keyof typeof THEMES } : {}),
    ...(typeof provincie === "string" && /^PV\d{2}$/.test(provincie) ? { provincie } : {}),
  };
}
