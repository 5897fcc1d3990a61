import { announcementShape } from "./certificateShape.mjs";
import { commitmentShape, commitmentFields } from "./draw/drawShape.mjs";
import { hash, isObject, objectOf, orNull } from "./shape.mjs";

/** @import { LotteryCommitment } from "./types.d.ts" */

/** What is compared with: a round publishes more beside it, which is for people. */
const compared = objectOf({
  rulesSha256: orNull(hash),
  codeSha256: orNull(hash),
  commitment: commitmentFields,
  announcement: announcementShape,
});

/**
 * The commitment and announcement as they were published: `commitment.json` of `lottery commit`, or `announcement.json`
 * of a round. Null when it is neither.
 * @param {unknown} value parsed, not trusted
 * @returns {Omit<LotteryCommitment, "format"> | null}
 */
export function publishedCommitment(value) {
  if (commitmentShape.ok(value)) return /** @type {LotteryCommitment} */ (value);
  if (!isObject(value) || value["format"] !== "kansrijk-announcement/1") return null;
  const { rulesSha256, codeSha256, commitment, announcement } = value;
  const part = { rulesSha256, codeSha256, commitment, announcement };
  if (!compared.ok(part)) return null;
  return /** @type {Omit<LotteryCommitment, "format">} */ ({ list: "round", ...part });
}
