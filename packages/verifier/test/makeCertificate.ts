import { createHash, createHmac } from "node:crypto";
import type { Certificate, Draw, ProgrammeOutcome, Receipt } from "../src/index.mjs";
import { choose, compare, enlarged, isIn, solve, withFamilyPlaces } from "./solve.ts";
import type { KeyOf, Round, RoundApplicant, RoundProgramme } from "./round.ts";

// Certificates made from docs/formats/certificate.md alone, to try the verifier on: no code of the verifier or of the
// program that places is used here.

export interface Made {
  readonly full: Certificate;
  readonly open: Certificate;
  readonly receipts: Receipt[];
}

export interface Extra {
  readonly rulesSha256?: string | null;
  readonly codeSha256?: string | null;
  readonly saltKey?: string;
  /** Sources of the seed; the announced root and the seed are filled in. */
  readonly draw?: { beacon: Draw["announcement"]["beacon"]; drawn: Draw["beacon"]; notaryText: string | null };
  /** Another placement than that of deferred acceptance. */
  readonly placed?: Map<string, string | null>;
  /** Other extra places than those of the rule for families. */
  readonly more?: Map<string, number>;
}

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Normal = Record<string, Json> & { id: string };

export function h(...parts: (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}

/** Canonical JSON by having the engine print objects whose keys were put in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, each]) => [name, sorted(each)]));
}

export function print(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function hex(text: string): Buffer {
  return Buffer.from(text, "hex");
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function normalProgramme(programme: RoundProgramme): Normal {
  return {
    id: programme.id,
    capacity: programme.capacity,
    familyExtra: programme.familyExtra ?? 0,
    reserves: programme.reserves ?? [],
    reservesFirst: programme.reservesFirst ?? true,
    quotas: programme.quotas ?? [],
    admits: programme.admits?.toSorted() ?? null,
    orderSha256: programme.order === undefined ? null : h(print(programme.order)),
  };
}

function normalApplicant(applicant: RoundApplicant): Normal {
  const priority = Object.entries(applicant.priority ?? {}).map(([programme, rank]) => ({ programme, class: rank }));
  return {
    id: applicant.id,
    preferences: applicant.preferences,
    groups: [...new Set(applicant.groups)].toSorted(),
    priority: priority.toSorted((a, b) => (a.programme < b.programme ? -1 : 1)),
    family: applicant.family ?? null,
    together: applicant.together ?? false,
    consent: applicant.consent ?? true,
    advice: applicant.advice ?? null,
  };
}

export function saltOf(saltKey: string, id: string): string {
  return h("kansrijk/salt/v1", Uint8Array.of(0), hex(saltKey), id).slice(0, 32);
}

/** Merkle tree hash of RFC 6962 over hexadecimal leaves. */
export function treeRoot(leaves: readonly string[]): string {
  if (leaves.length === 0) return h("");
  if (leaves.length === 1) return leaves[0]!;
  const k = splitOf(leaves.length);
  return h(Uint8Array.of(1), hex(treeRoot(leaves.slice(0, k))), hex(treeRoot(leaves.slice(k))));
}

function splitOf(count: number): number {
  return 2 ** Math.floor(Math.log2(count - 1));
}

function treePath(leaves: readonly string[], at: number): Receipt["path"][number][] {
  if (leaves.length <= 1) return [];
  const k = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, k), leaves.slice(k)];
  if (at < k) return [...treePath(left, at), { side: "right", hash: treeRoot(right) }];
  return [...treePath(right, at - k), { side: "left", hash: treeRoot(left) }];
}

export function rootOf(content: string, applicationsRoot: string, applications: number): string {
  return h("kansrijk/commitment/v1", Uint8Array.of(0), hex(content), hex(applicationsRoot), u32(applications));
}

export function seedOf(root: string, signature: string | null, notary: string | null): string {
  const [s, t] = [hex(signature ?? ""), Buffer.from(notary ?? "")];
  return h("kansrijk/seed/v1", Uint8Array.of(0), hex(root), u32(s.length), s, u32(t.length), t);
}

function hmac(seed: string, message: string): string {
  return createHmac("sha256", hex(seed)).update(message).digest("hex");
}

/** Ids in lottery order. */
export function lotteryOrder(seed: string, applicants: readonly RoundApplicant[], suffix: string): string[] {
  const keys = applicants.map(({ id, family }) => {
    const unit = family ?? id;
    return { id, parts: [hmac(seed, unit + suffix), unit, hmac(seed, id + suffix), id] };
  });
  const order = (a: string[], b: string[]): number => {
    const at = a.findIndex((part, i) => part !== b[i]);
    return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
  };
  return keys.toSorted((a, b) => order(a.parts, b.parts)).map(({ id }) => id);
}

interface Numbers {
  readonly number: number | null;
  readonly numbers: { programme: string; number: number }[];
}

function drawNumbers(round: Round, seed: string): Map<string, Numbers> {
  const drawn = new Map<string, Numbers>(round.applicants.map(({ id }) => [id, { number: null, numbers: [] }]));
  if ((round.tieBreaking ?? "single") === "single") {
    lotteryOrder(seed, round.applicants, "").forEach((id, i) => drawn.set(id, { number: i + 1, numbers: [] }));
    return drawn;
  }
  for (const programme of round.programmes.toSorted(byId)) {
    if (programme.order !== undefined) continue;
    const listers = round.applicants.filter(({ preferences }) => preferences.includes(programme.id));
    lotteryOrder(seed, listers, `\0${programme.id}`).forEach((id, i) => {
      drawn.get(id)!.numbers.push({ programme: programme.id, number: i + 1 });
    });
  }
  return drawn;
}

function givenNumbers(round: Round): Map<string, Numbers> {
  return new Map(
    round.applicants.map(({ id, lotteryNumber, lotteryNumbers }) => {
      const numbers = Object.entries(lotteryNumbers ?? {}).map(([programme, number]) => ({ programme, number }));
      return [
        id,
        { number: lotteryNumber ?? null, numbers: numbers.toSorted((a, b) => (a.programme < b.programme ? -1 : 1)) },
      ];
    }),
  );
}

/** Per programme one more than the highest class that anyone has there. */
function lastClasses(round: Round): Map<string, number> {
  const last = new Map(round.programmes.map(({ id }) => [id, 1]));
  for (const { priority } of round.applicants) {
    for (const [id, rank] of Object.entries(priority ?? {})) last.set(id, Math.max(last.get(id)!, rank + 1));
  }
  for (const { id, order } of round.programmes) if (order !== undefined) last.set(id, 1);
  return last;
}

export function keys(round: Round, numbers: Map<string, Numbers>): KeyOf {
  const last = lastClasses(round);
  return (applicant, programme) => {
    if (programme.admits !== undefined && !programme.admits.includes(applicant.advice ?? "")) return null;
    if (programme.order !== undefined) {
      const at = programme.order.indexOf(applicant.id);
      return at < 0 ? null : [1, at + 1];
    }
    const own = numbers.get(applicant.id)!;
    const number = own.number ?? own.numbers.find((entry) => entry.programme === programme.id)?.number ?? 0;
    return [applicant.priority?.[programme.id] ?? last.get(programme.id)!, number];
  };
}

function outcomeOf(
  programme: RoundProgramme,
  extra: number,
  lastClass: number,
  placed: RoundApplicant[],
  keyOf: KeyOf,
) {
  const sections = choose(programme, placed, keyOf);
  const cutoff = (places: number, taken: RoundApplicant[]) => {
    if (taken.length !== places) return null;
    if (places === 0) return { class: 0, number: 0 };
    const [rank, number] = taken
      .map((each) => keyOf(each, programme)!)
      .toSorted(compare)
      .at(-1)!;
    return { class: rank, number };
  };
  const outcome: ProgrammeOutcome = {
    id: programme.id,
    extra,
    lastClass,
    placed: placed.length,
    sections: sections.map(({ kind, group, places, taken }) => {
      return { kind, group, places, placed: taken.length, cutoff: cutoff(places, taken) };
    }),
    quotas: (programme.quotas ?? []).map(({ group, places }) => {
      const members = placed.filter((each) => isIn(each, group));
      return { group, places, placed: members.length, cutoff: cutoff(places, members) };
    }),
  };
  return { outcome, sectionOf: new Map(sections.flatMap(({ taken }, s) => taken.map(({ id }) => [id, s] as const))) };
}

export function seal<T extends { sha256: string }>(certificate: T): T {
  const { sha256: _, ...rest } = certificate;
  return { ...certificate, sha256: h(print(rest)) };
}

export function commit(round: Round, extra: Extra, saltKey: string) {
  const programmes = round.programmes.toSorted(byId).map(normalProgramme);
  const applications = round.applicants.toSorted(byId).map(normalApplicant);
  const salts = applications.map(({ id }) => saltOf(saltKey, id));
  const leaves = applications.map((each, i) => h(Uint8Array.of(0), hex(salts[i]!), print(each)));
  const listRules = (round.listRules ?? []).map(({ advice, minimum, maximum }) => {
    return { advice: advice ?? null, minimum: minimum ?? null, maximum: maximum ?? null };
  });
  const { rulesSha256 = null, codeSha256 = null } = extra;
  const tieBreaking = round.tieBreaking ?? "single";
  const content = { codeSha256, format: "kansrijk-round/1", listRules, programmes, rulesSha256, tieBreaking };
  const contentSha256 = h(print(content));
  const applicationsRoot = treeRoot(leaves);
  const root = rootOf(contentSha256, applicationsRoot, leaves.length);
  const commitment = { contentSha256, applicationsRoot, applications: leaves.length, root };
  return { programmes, applications, salts, leaves, listRules, rulesSha256, codeSha256, tieBreaking, commitment };
}

function lotteryOf(round: Round, root: string, draw: Extra["draw"]) {
  if (draw !== undefined) {
    const { beacon, drawn, notaryText } = draw;
    const announcement = { root, beacon, notarySha256: notaryText === null ? null : h(notaryText) };
    const seed = seedOf(root, drawn?.signature ?? null, notaryText);
    return { origin: "seed" as const, seed, draw: { announcement, beacon: drawn, notaryText } };
  }
  const given = round.applicants.some(({ lotteryNumber, lotteryNumbers }) => {
    return lotteryNumber !== undefined || Object.keys(lotteryNumbers ?? {}).length > 0;
  });
  if (given) return { origin: "given" as const, seed: null, draw: null };
  if (round.seed === undefined) return { origin: "none" as const, seed: null, draw: null };
  return {
    origin: "seed" as const,
    seed: /^[0-9a-f]{64}$/iu.test(round.seed) ? round.seed : h(round.seed),
    draw: null,
  };
}

/** The certificate (both editions) and the receipts of a round. */
export function makeCertificate(round: Round, extra: Extra = {}): Made {
  const saltKey = extra.saltKey ?? h("salt key");
  const committed = commit(round, extra, saltKey);
  const { commitment, leaves, programmes, applications } = committed;
  const lottery = lotteryOf(round, commitment.root, extra.draw);
  const numbers = lottery.seed === null ? givenNumbers(round) : drawNumbers(round, lottery.seed);
  const keyOf = keys(round, numbers);
  const grown = withFamilyPlaces(round, keyOf);
  const more = extra.more ?? grown.extra;
  const placed = extra.placed ?? solve(enlarged(round, more), keyOf);
  const there = new Map<string | null, RoundApplicant[]>();
  for (const applicant of round.applicants) {
    const at = placed.get(applicant.id) ?? null;
    const others = there.get(at);
    if (others === undefined) there.set(at, [applicant]);
    else others.push(applicant);
  }
  const last = lastClasses(round);
  const outcomes = round.programmes.toSorted(byId).map((programme) => {
    const added = more.get(programme.id) ?? 0;
    return outcomeOf(
      { ...programme, capacity: programme.capacity + added },
      added,
      last.get(programme.id)!,
      there.get(programme.id) ?? [],
      keyOf,
    );
  });
  const sectionAt = new Map(outcomes.map(({ outcome, sectionOf }) => [outcome.id, sectionOf]));
  const placements = round.applicants.toSorted(byId).map(({ id, preferences }) => {
    const programme = placed.get(id) ?? null;
    if (programme === null) return { applicant: id, programme, rank: null, section: null };
    const rank = preferences.indexOf(programme) + 1;
    return { applicant: id, programme, rank, section: sectionAt.get(programme)!.get(id) ?? null };
  });
  const { rulesSha256, codeSha256, tieBreaking, listRules } = committed;
  const head = {
    format: "kansrijk-certificate/1",
    mechanism: "deferred-acceptance",
    rulesSha256,
    codeSha256,
    sha256: "",
  };
  const orders = new Map(round.programmes.map(({ id, order }) => [id, order ?? null]));
  const full = seal({
    ...head,
    edition: "full",
    round: {
      tieBreaking,
      listRules,
      programmes: programmes.map((each) => ({ ...each, order: orders.get(each.id)! })),
      applicants: applications.map((each) => ({ ...each, ...numbers.get(each.id)! })),
    },
    commitment: { ...commitment, saltKey },
    lottery: { ...lottery, tickets: null },
    outcome: { programmes: outcomes.map(({ outcome }) => outcome), placements },
  }) as unknown as Certificate;
  const withTickets = tieBreaking === "single" && lottery.seed !== null;
  const tickets = withTickets
    ? round.applicants.map(({ id, family }) => hmac(lottery.seed, family ?? id)).toSorted()
    : null;
  const open = seal({
    ...head,
    edition: "public",
    round: { tieBreaking, listRules, programmes },
    commitment: { ...commitment, leaves },
    lottery: { ...lottery, tickets },
    outcome: { programmes: outcomes.map(({ outcome }) => outcome) },
  }) as unknown as Certificate;
  const receiptOf = (i: number): Receipt => {
    const applicant = round.applicants.toSorted(byId)[i]!;
    const { programme, rank, section } = placements[i]!;
    return {
      format: "kansrijk-place-receipt/1",
      certificateSha256: open.sha256,
      ...commitment,
      application: applications[i] as unknown as Receipt["application"],
      salt: committed.salts[i]!,
      leaf: leaves[i]!,
      path: treePath(leaves, i),
      seed: lottery.seed,
      ticket: withTickets ? hmac(lottery.seed, applicant.family ?? applicant.id) : null,
      choices: applicant.preferences.map((id) => {
        const key = keyOf(
          applicant,
          round.programmes.find((each) => each.id === id)!,
        );
        return { programme: id, class: key?.[0] ?? null, number: key?.[1] ?? null };
      }),
      placement: { programme, rank, section },
    };
  };
  return { full, open, receipts: round.applicants.length > 2000 ? [] : applications.map((_, i) => receiptOf(i)) };
}
