import type { Commitment } from "@kansrijk/core/admission/certificate";
import { commitRound } from "@kansrijk/core/admission/commitRound";
import { compareIds, type RoundContext } from "@kansrijk/core/admission/normalRound";
import { commitmentRoot, leafHash, merkleTree, saltOf } from "@kansrijk/core/lottery/commitment";
import type { Lot } from "@kansrijk/core/lottery/lotteryNumbers";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import { sha256 } from "@kansrijk/core/receipt/sha256";
import type { LotteryList } from "./lotteryList.ts";

/**
 * Fixes who takes part, before the randomness exists: of a round its whole content (docs/formats/certificate.md), of a
 * list its ids and families (docs/methods/lottery.md).
 * @param saltKey 64 hexadecimal digits
 */
export function commitList(list: LotteryList, saltKey: string, context: RoundContext): Commitment {
  if (list.kind === "round") return commitRound(list.round, saltKey, context).commitment;
  const key = Uint8Array.from(Buffer.from(saltKey, "hex"));
  const leaves = [...list.lots]
    .sort((a, b) => compareIds(a.id, b.id))
    .map((lot) => leafHash(saltOf(key, lot.id), canonicalJson({ family: familyOf(lot), id: lot.id })));
  const { codeSha256, rulesSha256 } = context;
  const contentSha256 = sha256(canonicalJson({ codeSha256, format: "kansrijk-list/1", rulesSha256 }));
  const applicationsRoot = merkleTree(leaves).root;
  const root = commitmentRoot(contentSha256, applicationsRoot, leaves.length);
  return { applications: leaves.length, applicationsRoot, contentSha256, root };
}

export function familyOf({ id, unit }: Lot): string | null {
  return unit === id ? null : unit;
}
