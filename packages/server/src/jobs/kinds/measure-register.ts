import { z } from "zod";
import { engineOf } from "../../indicators/engine.ts";
import { missingTables } from "../../indicators/missingTables.ts";
import { openRegister } from "../../indicators/registers.ts";
import { registerTables } from "../../indicators/registerTables.ts";
import { JobError } from "../jobError.ts";
import { jobKind } from "../jobKind.ts";

const params = z.strictObject({
  /** Id of the dataset of a register; the newest without it. */
  register: z.string().optional(),
});

const COMPARING = { nl: "Land en provincies samenvatten", en: "Summarising country and provinces" };

/** Counts every indicator on a register, so that questions are answered at once. Stops and goes on between indicators. */
export const job = jobKind({
  title: { nl: "Indicatoren berekenen", en: "Compute indicators" },
  params,
  async run({ params: { register: id }, signal, report, store }) {
    const opened = await openRegister(store, id);
    if (!opened.ok) throw new JobError(opened.refusals[0]!.message);
    const { cubes, catalogue, places, summary } = engineOf(store);
    const { definitions, breakdowns } = await catalogue();
    const tables = [...(await registerTables()).values()];
    const counted = [...definitions.values()].flatMap((item) =>
      item.kind === "published" || missingTables(opened.value, item, tables).length > 0 ? [] : [item],
    );
    for (const [index, definition] of counted.entries()) {
      signal.throwIfAborted();
      report((0.9 * index) / counted.length, definition.title);
      await cubes.ensure(opened.value, definition, breakdowns, signal);
    }
    // With these every municipality is compared.
    const above = ["NL", ...(await places()).provinces.map(({ code }) => code)];
    for (const [index, place] of above.entries()) {
      signal.throwIfAborted();
      report(0.9 + (0.1 * index) / above.length, COMPARING);
      await summary({ place, data: opened.value.id });
    }
    const result = { register: opened.value.id, indicators: counted.length };
    return async () => result;
  },
});
