import { commitRound } from "@kansrijk/core/admission/commitRound";
import type { Commitment } from "@kansrijk/core/admission/certificate";
import { lint } from "@kansrijk/core/admission/lint";
import { contentText, type RoundContext } from "@kansrijk/core/admission/normalRound";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import { nodeHashing } from "../../hashing/nodeHashing.ts";
import type { ReportProgress } from "../../jobs/workerMessage.ts";
import { assembleRound, type AssembleInput, type Assembled } from "../assembleRound.ts";
import { normalRoundText } from "../normalRoundText.ts";

export interface CommitInput extends AssembleInput {
  readonly saltKey: string;
  readonly context: RoundContext;
}

export type CommitOutput =
  | Extract<Assembled, { ok: false }>
  | {
      readonly ok: true;
      readonly commitment: Commitment;
      readonly roundText: string;
      readonly factsText: string;
      readonly contentText: string;
      readonly lintText: string;
    };

/** In a worker thread: reads the files of a round and commits to them. */
export async function work({ saltKey, context, ...input }: CommitInput, report: ReportProgress): Promise<CommitOutput> {
  const assembled = await assembleRound(input);
  if (!assembled.ok) return assembled;
  if (!assembled.round || assembled.round.applicants.length === 0) return { ok: false, faults: [] };
  report(0.4, { nl: "Vastleggen", en: "Committing" });
  const { round, facts } = assembled;
  const names = new Map(facts.programmes.map(({ id, name }) => [id, name]));
  const { commitment } = commitRound(round, saltKey, context, { hashing: nodeHashing });
  report(0.8);
  return {
    ok: true,
    commitment,
    roundText: normalRoundText(round),
    factsText: canonicalJson(facts),
    contentText: contentText(round, context),
    lintText: canonicalJson(lint(round, { mechanism: "deferred-acceptance" }, 0, names)),
  };
}
