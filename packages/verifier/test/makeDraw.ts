import { createHash } from "node:crypto";
import type { LotteryCommitment, RankedDraw, SelectedDraw } from "../src/index.mjs";
import {
  commit,
  h,
  lotteryOrder,
  print,
  rootOf,
  saltOf,
  seal,
  seedOf,
  treeRoot,
  type Extra,
} from "./makeCertificate.ts";
import type { Round } from "./round.ts";

// Draws made from docs/methods/lottery.md alone, to try the verifier on.

export interface MadeDraw {
  readonly draw: RankedDraw;
  readonly commitment: LotteryCommitment;
  readonly list: string;
  readonly saltKey: string;
}

interface Member {
  readonly id: string;
  readonly family?: string;
}

const saltKey = h("salt key");

function idsCommitment(members: readonly Member[]) {
  const rows = members.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const leaves = rows.map(({ id, family }) => {
    return h(Uint8Array.of(0), Buffer.from(saltOf(saltKey, id), "hex"), print({ id, family: family ?? null }));
  });
  const contentSha256 = h(print({ codeSha256: null, format: "kansrijk-list/1", rulesSha256: null }));
  const applicationsRoot = treeRoot(leaves);
  const root = rootOf(contentSha256, applicationsRoot, leaves.length);
  return { applications: leaves.length, applicationsRoot, contentSha256, root };
}

function lotsOf(seed: string, members: readonly Member[], programme: string | null) {
  const applicants = members.map(({ id, family }) => ({
    id,
    preferences: [],
    ...(family === undefined ? {} : { family }),
  }));
  const lots = lotteryOrder(seed, applicants, programme === null ? "" : `\0${programme}`).map((id, i) => {
    return { id, family: members.find((each) => each.id === id)!.family ?? null, number: i + 1 };
  });
  return { programme, lots };
}

/** A draw over a list of ids, or over the applicants of a round. */
export function makeDraw(from: readonly Member[] | Round, sources: NonNullable<Extra["draw"]>): MadeDraw {
  const isIds = Array.isArray(from);
  const round = isIds ? null : (from as Round);
  const members = isIds ? (from as readonly Member[]) : round!.applicants;
  const commitment = round === null ? idsCommitment(members) : commit(round, {}, saltKey).commitment;
  const { beacon, drawn, notaryText } = sources;
  const announcement = { root: commitment.root, beacon, notarySha256: notaryText === null ? null : h(notaryText) };
  const seed = seedOf(commitment.root, drawn?.signature ?? null, notaryText);
  const programmes =
    round?.tieBreaking === "multiple"
      ? round.programmes
          .filter(({ order }) => order === undefined)
          .map(({ id }) => id)
          .toSorted()
      : [null];
  const shared = { list: isIds ? "ids" : "round", rulesSha256: null, codeSha256: null, commitment } as const;
  const draw = seal({
    format: "kansrijk-draw/1",
    method: "hash-rank",
    ...shared,
    saltKey: isIds ? saltKey : null,
    seed,
    draw: { announcement, beacon: drawn, notaryText },
    events: [...(drawn === null ? ["only-notary"] : []), ...(notaryText === null ? ["only-beacon"] : [])],
    draws: programmes.map((id) => {
      return lotsOf(seed, id === null ? members : round!.applicants.filter((a) => a.preferences.includes(id)), id);
    }),
    sha256: "",
  } as const) as unknown as RankedDraw;
  const csv = members.map(({ id, family }) => `"${id}";${family ?? ""}`).join("\r\n");
  return {
    draw,
    commitment: { format: "kansrijk-lottery-commitment/1", ...shared, announcement },
    list: round === null ? `id;gezin\r\n${csv}\r\n` : JSON.stringify(round),
    saltKey,
  };
}

/** RFC 3797, with the MD5 of Node. */
export function makeSelection(
  list: readonly string[],
  sources: readonly (readonly number[])[],
  select: number,
): SelectedDraw {
  const key = sources.map((numbers) => `${numbers.map((n) => `${n}.`).join("")}/`).join("");
  const left = list.map((id, i) => ({ id, place: i + 1 }));
  const selected = Array.from({ length: select }, (_, i) => {
    const counter = Buffer.from([i >> 8, i & 255]);
    const md5 = createHash("md5").update(counter).update(key).update(counter).digest("hex").toUpperCase();
    const divisor = left.length;
    const [one] = left.splice(Number(BigInt(`0x${md5}`) % BigInt(divisor)), 1);
    return { md5, divisor, ...one! };
  });
  return seal({ format: "kansrijk-draw/1", method: "rfc3797", sources, key, list, select, selected, sha256: "" });
}
