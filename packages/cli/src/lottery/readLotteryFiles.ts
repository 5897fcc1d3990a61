import { BEACON_SCHEMES } from "@kansrijk/core/lottery/beacon";
import type { Draw, DrawAnnouncement } from "@kansrijk/core/lottery/draw";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import { sha256 } from "@kansrijk/core/receipt/sha256";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions } from "../io.ts";
import { readJsonFile } from "../readJsonFile.ts";
import {
  Fields,
  isCount,
  isCountOrNull,
  isHash,
  isHashOrNull,
  isObjectOrNull,
  isOneOf,
  isText,
  isTextOrNull,
} from "./fields.ts";
import type { LotteryCommitment } from "./lotteryFiles.ts";

const HASH = "64 hexadecimal digits";

/** The announcement and commitment that `lottery commit` wrote. */
export async function readCommitment(path: string, common: CommonOptions): Promise<LotteryCommitment> {
  const fields = new Fields(await readJsonFile(path, common), path, common);
  const read: LotteryCommitment = {
    announcement: announcementIn(fields, "announcement"),
    codeSha256: fields.read("codeSha256", `${HASH} / null`, isHashOrNull),
    commitment: commitmentIn(fields),
    format: fields.read("format", "kansrijk-lottery-commitment/1", isOneOf("kansrijk-lottery-commitment/1")),
    list: fields.read("list", "ids / round", isOneOf("ids", "round")),
    rulesSha256: fields.read("rulesSha256", `${HASH} / null`, isHashOrNull),
  };
  fields.settle();
  return read;
}

function commitmentIn(fields: Fields): LotteryCommitment["commitment"] {
  return {
    applications: fields.read("commitment.applications", "a whole number", isCount),
    applicationsRoot: fields.read("commitment.applicationsRoot", HASH, isHash),
    contentSha256: fields.read("commitment.contentSha256", HASH, isHash),
    root: fields.read("commitment.root", HASH, isHash),
  };
}

function announcementIn(fields: Fields, at: string): DrawAnnouncement {
  const beacon = fields.read(`${at}.beacon`, "{ fallbackRound, publicKey, round, scheme } / null", isObjectOrNull);
  return {
    beacon: beacon && {
      fallbackRound: fields.read(`${at}.beacon.fallbackRound`, "a round / null", isCountOrNull),
      publicKey: fields.read(`${at}.beacon.publicKey`, "hexadecimal digits", isText),
      round: fields.read(`${at}.beacon.round`, "a round", isCount),
      scheme: fields.read(`${at}.beacon.scheme`, BEACON_SCHEMES.join(" / "), isOneOf(...BEACON_SCHEMES)),
    },
    notarySha256: fields.read(`${at}.notarySha256`, `${HASH} / null`, isHashOrNull),
    root: fields.read(`${at}.root`, HASH, isHash),
  };
}

/** The salt key from the file that stayed at home; refused when it belongs to another commitment. */
export async function readSaltKey(path: string, root: string | null, common: CommonOptions): Promise<string> {
  const fields = new Fields(await readJsonFile(path, common), path, common);
  fields.read("format", "kansrijk-lottery-secret/1", isOneOf("kansrijk-lottery-secret/1"));
  const saltKey = fields.read("saltKey", HASH, isHash);
  fields.read("root", root === null ? HASH : `${root} (commitment)`, (value): value is string => {
    return isHash(value) && (root === null || value === root);
  });
  fields.settle();
  return saltKey;
}

/** What a placement takes from the draw of a round. */
export interface RoundDraw {
  readonly seed: string;
  readonly draw: Draw | null;
  readonly rulesSha256: string | null;
  readonly codeSha256: string | null;
}

/** The draw of a round as `lottery draw` wrote it. Whether it is right is for the verifier; here only its form and hash. */
export async function readRoundDraw(path: string, common: CommonOptions): Promise<RoundDraw> {
  const value = await readJsonFile(path, common);
  const fields = new Fields(value, path, common);
  fields.read("format", "kansrijk-draw/1", isOneOf("kansrijk-draw/1"));
  fields.read("method", "hash-rank", isOneOf("hash-rank"));
  fields.read("list", "round", isOneOf("round"));
  const read: RoundDraw = {
    seed: fields.read("seed", HASH, isHash),
    draw: drawIn(fields),
    rulesSha256: fields.read("rulesSha256", `${HASH} / null`, isHashOrNull),
    codeSha256: fields.read("codeSha256", `${HASH} / null`, isHashOrNull),
  };
  fields.settle();
  const { sha256: stated, ...rest } = value as { sha256?: unknown };
  if (stated !== sha256(canonicalJson(rest)))
    throw new CommandError(EXIT.refused, [
      {
        nl: `${path}: dit bestand is veranderd nadat er geloot is (sha256 klopt niet).`,
        en: `${path}: this file was changed after the draw (sha256 does not fit).`,
      }[common.lang],
    ]);
  return read;
}

function drawIn(fields: Fields): Draw | null {
  if (fields.read("draw", "{ announcement, beacon, notaryText } / null", isObjectOrNull) === null) return null;
  const beacon = fields.read("draw.beacon", "{ round, signature } / null", isObjectOrNull);
  return {
    announcement: announcementIn(fields, "draw.announcement"),
    beacon: beacon && {
      round: fields.read("draw.beacon.round", "a round", isCount),
      signature: fields.read("draw.beacon.signature", "hexadecimal digits", isText),
    },
    notaryText: fields.read("draw.notaryText", "text / null", isTextOrNull),
  };
}
