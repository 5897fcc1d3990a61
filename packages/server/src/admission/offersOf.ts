import type { RegionFacts } from "@kansrijk/core/admission/regionFacts";
import { roundSchema, type Round } from "@kansrijk/core/admission/round";
import type { Kysely } from "kysely";
import type { z } from "zod";
import type { offer } from "../api/admissionSchemas.ts";
import type { Database } from "../store/database.ts";
import { assembleFiles } from "./assembleCache.ts";
import { needDocument } from "./documents.ts";
import { readRound } from "./readRoundRow.ts";
import { publishedEdition, readSteps } from "./readSteps.ts";
import { roundFiles } from "./roundFiles.ts";

export type Offer = z.infer<typeof offer>;

/** What the programmes of a round offer: from the files while it is open, afterwards as it was fixed. Nothing before it opens. */
export async function offersOf(db: Kysely<Database>, id: string): Promise<Offer[] | undefined> {
  const round = await readRound(db, id);
  if (!round) return undefined;
  if (round.state === "set-up") return [];
  if (round.state === "open") {
    if (round.erasedAt !== null) return [];
    const assembled = await assembleFiles({ db }, await roundFiles(db, id, round.edition), round.settings);
    return assembled.ok && assembled.round ? offersIn(assembled.round, assembled.facts) : [];
  }
  const edition = publishedEdition(await readSteps(db, id)) ?? 1;
  if (round.erasedAt !== null) return publicOffers(db, id, edition);
  const [own, facts] = await Promise.all(
    ["round.json", "facts.json"].map(async (name) => JSON.parse((await needDocument(db, id, edition, name)).text)),
  );
  return offersIn(roundSchema.parse(own), facts as RegionFacts);
}

/** From what was published at the close, which stays when the rest is erased. An own order held ids and is not in it. */
async function publicOffers(db: Kysely<Database>, id: string, edition: number): Promise<Offer[]> {
  const [content, programmes] = await Promise.all(
    ["content.json", "programmes.json"].map(async (name) =>
      JSON.parse((await needDocument(db, id, edition, name)).text),
    ),
  );
  const own = (content as { programmes: Round["programmes"] }).programmes;
  return offersIn({ programmes: own }, { programmes: programmes as RegionFacts["programmes"] });
}

function offersIn({ programmes }: Pick<Round, "programmes">, facts: Pick<RegionFacts, "programmes">): Offer[] {
  const known = new Map(facts.programmes.map((item) => [item.id, item]));
  return programmes.map(({ id, capacity, familyExtra = 0, reserves = [], quotas = [], admits, order }) => ({
    ...(known.get(id) ?? { id, name: id, school: "", level: "", x: null, y: null }),
    capacity,
    familyExtra,
    reserves,
    quotas,
    admits: admits ?? null,
    hasOwnOrder: order !== undefined,
  }));
}
