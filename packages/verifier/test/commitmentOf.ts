import type { Certificate, LotteryCommitment } from "../src/index.mjs";

/** What was published before the draw of a certificate: docs/methods/lottery.md, "Files". */
export function commitmentOf({ rulesSha256, codeSha256, commitment, lottery }: Certificate): LotteryCommitment {
  const { contentSha256, applicationsRoot, applications, root } = commitment;
  return {
    format: "kansrijk-lottery-commitment/1",
    list: "round",
    rulesSha256,
    codeSha256,
    commitment: { contentSha256, applicationsRoot, applications, root },
    announcement: lottery.draw!.announcement,
  };
}
