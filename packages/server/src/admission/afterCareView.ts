import type { RegionFacts } from "@kansrijk/core/admission/regionFacts";
import type { Kysely } from "kysely";
import type { z } from "zod";
import type { afterCare } from "../api/admissionAfterCareSchemas.ts";
import type { Database } from "../store/database.ts";
import { afterCareAside } from "./afterCareAside.ts";
import { afterCareEvents, secondRoundOf } from "./afterCareEvents.ts";
import { needDocument } from "./documents.ts";
import { drawResult } from "./drawResult.ts";
import { keepLast } from "./keepLast.ts";
import { lastAct, readActs } from "./readActs.ts";
import { readRound } from "./readRoundRow.ts";
import { readSteps } from "./readSteps.ts";
import type { AfterCareOutput } from "./work/afterCareWork.ts";

export type AfterCareView = z.infer<typeof afterCare>;

const kept = keepLast<AfterCareOutput>(2);

/**
 * Where the after-care of the published edition stands, for the coordinator; undefined when the round is not published,
 * was erased, or has no reserve lists yet.
 */
export async function afterCareView(db: Kysely<Database>, id: string): Promise<AfterCareView | undefined> {
  const [round, steps] = [await readRound(db, id), await readSteps(db, id)];
  if (round?.state !== "published" || round.erasedAt !== null) return undefined;
  const { edition } = round;
  if (!steps.some((item) => item.step === "reserve-lists" && item.edition === edition)) return undefined;
  const [own, facts, acts, last] = await Promise.all([
    needDocument(db, id, edition, "round.json"),
    needDocument(db, id, edition, "facts.json"),
    readActs(db, id, edition),
    lastAct(db, id),
  ]);
  const { seed } = drawResult(steps)!;
  const second = secondRoundOf(steps, edition)?.receipt.id;
  const output = await kept(JSON.stringify([own.sha256, seed, acts.at(-1)?.input.sha256, second]), async () =>
    afterCareAside({
      roundText: own.text,
      seed,
      events: await afterCareEvents(db, { round: id, edition }, steps, acts),
    }),
  );
  if (!output.ok) throw new Error(`the acts that were kept of round ${id} do not follow from its placement`);
  const names = new Map((JSON.parse(facts.text) as RegionFacts).programmes.map((item) => [item.id, item.name]));
  return {
    edition,
    sequence: last,
    programmes: output.programmes.map((item) => ({ ...item, name: names.get(item.programme) ?? item.programme })),
    offers: output.offers,
    acts: acts.map(({ sequence, at, act, moves }) => ({ sequence, at, act, moves })),
  };
}
