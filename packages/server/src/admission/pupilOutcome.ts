import type { Wishes } from "@kansrijk/core/admission/analysis/wishes";
import type { Application } from "@kansrijk/core/admission/certificate";
import { explainPlacement, type ChanceBefore } from "@kansrijk/core/admission/explainPlacement";
import type { CertificateView } from "@kansrijk/core/admission/certificateView";
import { rerunCertificate } from "@kansrijk/core/admission/rerunCertificate";
import type { Rerun } from "@kansrijk/core/admission/rerunPlacement";
import { placeReceipt } from "@kansrijk/core/admission/placeReceipt";
import { readAccessCode } from "@kansrijk/core/admission/process/accessCode";
import { renderExplanation } from "@kansrijk/core/explanation/renderExplanation";
import type { Language } from "@kansrijk/core/vocabulary/text";
import type { Kysely } from "kysely";
import type { z } from "zod";
import type { pupilOutcome as pupilOutcomeSchema } from "../api/admissionPupilSchemas.ts";
import type { Database } from "../store/database.ts";
import { chancesOfList, type ListChance } from "./chancesFor.ts";
import { publishedCertificate } from "./certificateCache.ts";
import { pupilStanding } from "./pupilStanding.ts";
import { readRound } from "./readRoundRow.ts";
import { publishedEdition, readSteps } from "./readSteps.ts";
import { reservePositions } from "./reservePositions.ts";

export type PupilOutcome = z.infer<typeof pupilOutcomeSchema>;

/** The outcome of the pupil with this code in the published edition; undefined for a code that is nobody's. */
export async function pupilOutcome(
  db: Kysely<Database>,
  round: string,
  typed: string,
  language: Language,
): Promise<PupilOutcome | undefined> {
  const code = readAccessCode(typed);
  if (code === undefined) return undefined;
  if ((await readRound(db, round))?.erasedAt !== null) return undefined;
  const edition = publishedEdition(await readSteps(db, round));
  if (edition === null) return undefined;
  const published = await publishedCertificate(db, round, edition);
  const id = published.codes.get(code);
  if (id === undefined) return undefined;
  const { view, tree, publicSha256, programmes } = published;
  const receipt = placeReceipt(view, tree, publicSha256, id)!;
  const chances = await chancesOfList(db, round, wishesOf(receipt.application));
  const explanation = explainPlacement(view, id, { before: before(chances ?? []), rerun: rerunOf(view) })!;
  const { programme, rank } = receipt.placement;
  return {
    edition,
    certificateSha256: publicSha256,
    placement: { programme, rank },
    programmes: receipt.application.preferences.flatMap((item) => programmes.get(item) ?? []),
    explanation,
    text: renderExplanation(explanation, language),
    receipt,
    chances,
    ...(await afterwards(db, round, edition, id)),
  };
}

const reruns = new WeakMap<CertificateView, Rerun | undefined>();

/** Made once per edition, for as long as that is kept. */
function rerunOf(view: CertificateView): Rerun | undefined {
  if (!reruns.has(view)) reruns.set(view, rerunCertificate(view.certificate));
  return reruns.get(view);
}

/** Where the pupil stands by now: the row of a reserve list moves on with every act of the after-care. */
async function afterwards(
  db: Kysely<Database>,
  round: string,
  edition: number,
  id: string,
): Promise<Pick<PupilOutcome, "reserve" | "afterCare">> {
  const standing = await pupilStanding(db, round, edition, id);
  if (!standing) return { reserve: await reservePositions(db, round, edition, id), afterCare: null };
  const { reserve, place, hasLeft, offers } = standing;
  return {
    reserve: reserve.map(([programme, position]) => ({ programme, position })),
    afterCare: { place, hasLeft, offers: [...offers] },
  };
}

function wishesOf({ preferences, priority, groups, advice }: Application): Wishes {
  return {
    preferences,
    priority: Object.fromEntries(priority.map((item) => [item.programme, item.class])),
    groups,
    ...(advice === null ? {} : { advice }),
  };
}

function before(chances: readonly ListChance[]): ChanceBefore[] {
  return chances.flatMap(({ programme, chance }) =>
    programme === null || chance === null ? [] : [{ programme, percent: (chance * 100).toFixed(1) }],
  );
}
