import { certificateView, type CertificateView } from "@kansrijk/core/admission/certificateView";
import type { FullCertificate } from "@kansrijk/core/admission/certificate";
import { accessCode } from "@kansrijk/core/admission/process/accessCode";
import { treeOf } from "@kansrijk/core/admission/publicCertificate";
import type { ProgrammeFacts, RegionFacts } from "@kansrijk/core/admission/regionFacts";
import type { MerkleTree } from "@kansrijk/core/lottery/commitment";
import type { Kysely } from "kysely";
import type { Database } from "../store/database.ts";
import { needDocument } from "./documents.ts";
import { keepLast } from "./keepLast.ts";

/** A published edition, ready to answer families. */
export interface PublishedEdition {
  readonly view: CertificateView;
  readonly tree: MerkleTree;
  readonly publicSha256: string;
  /** Id of the applicant by access code. */
  readonly codes: ReadonlyMap<string, string>;
  readonly programmes: ReadonlyMap<string, ProgrammeFacts>;
}

const kept = keepLast<PublishedEdition>(2);

/** Loads an edition once; documents never change, so there is nothing to invalidate. */
export async function publishedCertificate(
  db: Kysely<Database>,
  round: string,
  edition: number,
): Promise<PublishedEdition> {
  const { sha256 } = await db
    .selectFrom("admission_document")
    .select("sha256")
    .where("round_id", "=", round)
    .where("edition", "=", edition)
    .where("name", "=", "certificate.json")
    .executeTakeFirstOrThrow();
  return kept(sha256, () => load(db, round, edition));
}

async function load(db: Kysely<Database>, round: string, edition: number): Promise<PublishedEdition> {
  const [full, open, facts] = await Promise.all(
    ["certificate.json", "certificate-public.json", "facts.json"].map(
      async (name) => JSON.parse((await needDocument(db, round, edition, name)).text) as unknown,
    ),
  );
  const certificate = full as FullCertificate;
  const { saltKey } = certificate.commitment;
  return {
    view: certificateView(certificate),
    tree: treeOf(certificate),
    publicSha256: (open as { sha256: string }).sha256,
    codes: new Map(certificate.round.applicants.map(({ id }) => [accessCode(saltKey, id), id])),
    programmes: new Map((facts as RegionFacts).programmes.map((item) => [item.id, item])),
  };
}
