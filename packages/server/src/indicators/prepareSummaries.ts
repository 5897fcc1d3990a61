import type { Text } from "@kansrijk/core/vocabulary/text";
import type { Store } from "../store/store.ts";
import { engineOf } from "./engine.ts";
import { openRegister } from "./registers.ts";

/** Follows work that can take minutes, and can stop it. */
export interface CountWatch {
  readonly signal?: AbortSignal;
  /** Before each step: which one of how many, and what it is. */
  readonly report?: (step: number, of: number, what: Text) => void;
}

/**
 * Counts what the summaries of places rest on and summarises the country and those places, step by step, so that who
 * waits sees how far it is. What was counted before takes no time; without a register there is nothing to do. Rejects
 * with the reason of the signal.
 */
export async function prepareSummaries(
  store: Pick<Store, "db" | "dataDir">,
  places: readonly string[],
  { signal, report }: CountWatch,
): Promise<void> {
  const engine = engineOf(store);
  const register = await openRegister(store, undefined);
  if (!register.ok) return;
  const { definitions, breakdowns } = await engine.catalogue();
  const counted = [...definitions.values()].flatMap((item) => (item.tile && item.kind !== "published" ? [item] : []));
  const book = await engine.places();
  const asked = ["NL", ...places];
  const of = counted.length + asked.length;
  for (const [index, definition] of counted.entries()) {
    signal?.throwIfAborted();
    report?.(index + 1, of, counting(definition.title));
    await engine.cubes.ensure(register.value, definition, breakdowns, signal);
  }
  for (const [index, place] of asked.entries()) {
    signal?.throwIfAborted();
    report?.(counted.length + index + 1, of, summarising(book.place(place)?.name ?? place));
    await engine.summary({ place });
  }
}

function counting({ nl, en }: Text): Text {
  return { nl: `${nl} tellen`, en: `counting ${en}` };
}

function summarising(name: string): Text {
  return { nl: `cijfers van ${name} samenvatten`, en: `summarising the figures of ${name}` };
}
