import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { BEACON_NETWORKS, timeOfBeaconRound } from "@kansrijk/core/admission/process/beaconNetworks";
import { roundSettingsSchema } from "@kansrijk/core/admission/process/roundSettings";
import { sha256 } from "@kansrijk/core/receipt/sha256";
import type { Outcome } from "@kansrijk/core/vocabulary/refusal";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stepRequest } from "@kansrijk/core/admission/process/stepRequest";
import { codeIdentity } from "../runs/codeIdentity.ts";
import { exampleRound } from "../../test/admission/exampleRound.ts";
import { QUICKNET_ROUNDS } from "../../test/admission/beacons.ts";
import { temporaryStore, type TemporaryStore } from "../../test/temporaryStore.ts";
import { createRound } from "./createRound.ts";
import { loadDocument } from "./documents.ts";
import { drawResult } from "./drawResult.ts";
import { keepFile } from "./keepFile.ts";
import { readRound } from "./readRoundRow.ts";
import { readSteps } from "./readSteps.ts";
import type { AdmissionServices } from "./services.ts";
import { readyStep, takeStep, writeStep, type StepTaken } from "./takeStep.ts";

const { quicknet } = BEACON_NETWORKS;
const AT = timeOfBeaconRound(quicknet, 1000);
const NOTARY = "verzegeld";

let store: TemporaryStore;
let relay: Server;
/** Rounds that the relay knows; what it gives for them. */
const known = new Map<number, string>(QUICKNET_ROUNDS.map(({ round, signature }) => [round, signature]));
const asked: string[] = [];
let now = AT;
let services: AdmissionServices;

beforeAll(async () => {
  store = await temporaryStore();
  relay = createServer((request, response) => {
    asked.push(request.url!);
    const round = Number(request.url!.split("/").at(-1));
    const signature = known.get(round);
    if (!signature) return void response.writeHead(404).end("{}");
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ round, randomness: "not looked at", signature }));
  });
  await new Promise<void>((resolve) => relay.listen(0, "127.0.0.1", resolve));
  const { port } = relay.address() as AddressInfo;
  services = { now: () => now, beaconUrl: `http://127.0.0.1:${port}`, code: codeIdentity };
});
afterAll(async () => {
  relay.close();
  await store.remove();
});

const whyNot = (outcome: Outcome<unknown>): string =>
  outcome.ok ? "" : outcome.refusals.map(({ message }) => message.en).join(" ");
const take = (id: string, request: unknown, own = services): Promise<Outcome<StepTaken>> =>
  takeStep(store, own, id, stepRequest.parse(request));

/** Rounds of quicknet in half an hour: the least between the announced round and the fallback. */
const HALF_HOUR = 600;
/** The announced round when quicknet round 1001 is the fallback; the relay does not know it. */
const ABSENT = 1001 - HALF_HOUR;

/** A round that was closed an hour before the announced round of quicknet, with the fallback half an hour after that. */
async function closed(id: string, notary = true, round = 1000): Promise<void> {
  now = timeOfBeaconRound(quicknet, round) - 3_600_000;
  const draw = {
    beacon: { network: "quicknet", round, fallbackRound: round + HALF_HOUR },
    notarySha256: notary ? sha256(NOTARY) : null,
  };
  const settings = roundSettingsSchema.parse({ draw });
  await createRound(store, { id, title: id, region: "x", schoolYear: "2027-2028", settings });
  const content = new TextEncoder().encode(exampleRound(40));
  expect((await keepFile(store, { round: id, part: "round", name: "r.json", content, isDryRun: false })).ok).toBe(true);
  for (const step of ["open", "close"]) expect(whyNot(await take(id, { step }))).toBe("");
}

test("the signature is fetched, checked and used; the certificate proves the draw to the verifier", async () => {
  await closed("opgehaald");
  expect(whyNot(await take("opgehaald", { step: "draw", notaryText: NOTARY }))).toContain("not there yet");
  expect(asked).toEqual([]);
  now = AT + 10_000;
  expect(whyNot(await take("opgehaald", { step: "draw", notaryText: NOTARY }))).toBe("");
  expect(asked).toEqual([`/${quicknet.chainHash}/public/1000`]);
  const drawn = drawResult(await readSteps(store.db, "opgehaald"))!;
  expect(drawn.draw.beacon).toEqual(QUICKNET_ROUNDS[0]);
  expect(drawn.events).toEqual([]);
  for (const step of ["place", "verify", "publish"]) expect(whyNot(await take("opgehaald", { step }))).toBe("");
  const steps = await readSteps(store.db, "opgehaald");
  const verified = steps.find(({ step }) => step === "verify")!.result as {
    properties: { property: string; status: string }[];
  };
  expect(verified.properties).toContainEqual(expect.objectContaining({ property: "seed", status: "holds" }));
  expect(whyNot(await take("opgehaald", { step: "draw", notaryText: NOTARY }))).toContain("another result");
});

test("a signature by hand needs no network; a false one does not count, and does not stop the fetching", async () => {
  await closed("met-de-hand");
  now = AT + 1000;
  const offline = { ...services, beaconUrl: "http://127.0.0.1:1" };
  const draw = (beacons: unknown, own = offline) =>
    take("met-de-hand", { step: "draw", notaryText: NOTARY, beacons }, own);
  const wrong = { round: 1000, signature: QUICKNET_ROUNDS[1].signature };
  expect(whyNot(await draw([wrong]))).toMatch(/round 1000 is false.* cannot be reached at http:\/\/127\.0\.0\.1:1/);
  expect(whyNot(await draw([]))).toContain("cannot be reached at http://127.0.0.1:1");
  expect((await readRound(store.db, "met-de-hand"))?.state).toBe("closed");
  expect(whyNot(await draw([wrong], services))).toBe("");
  const { host } = new URL(services.beaconUrl);
  const at = new Date(now).toISOString();
  expect(drawResult(await readSteps(store.db, "met-de-hand"))).toMatchObject({
    events: [],
    draw: { beacon: QUICKNET_ROUNDS[0] },
    attempts: [
      { source: "by-hand", host: null, round: 1000, at, result: "false-signature" },
      { source: "relay", host, round: 1000, at, result: "valid" },
    ],
  });
  await closed("alleen-met-de-hand");
  now = AT + 1000;
  const byHand = { step: "draw", notaryText: NOTARY, fetchBeacon: false, beacons: [QUICKNET_ROUNDS[0]] };
  expect(whyNot(await take("alleen-met-de-hand", byHand, offline))).toBe("");
});

test("nobody passes over the announced round by not asking for it, or by giving false signatures", async () => {
  const failureReason = "Het baken was volgens ons niet bereikbaar.";
  await closed("overslaan");
  now = AT + 3_600_000;
  const request = { step: "draw", notaryText: NOTARY, failureReason };
  expect(whyNot(await take("overslaan", { ...request, fetchBeacon: false }))).toContain("only passed over");
  const beacons = [1000, 1000 + HALF_HOUR].map((round) => ({ round, signature: "00".repeat(48) }));
  expect(whyNot(await take("overslaan", { ...request, fetchBeacon: false, beacons }))).toContain("only passed over");
  expect(whyNot(await take("overslaan", { ...request, beacons }))).toBe("");
  const drawn = drawResult(await readSteps(store.db, "overslaan"))!;
  expect([drawn.events, drawn.draw.beacon?.round]).toEqual([[], 1000]);
  await closed("reserve-kiezen", true, ABSENT);
  now = AT + 3_600_000;
  const fallback = { ...request, fetchBeacon: false, beacons: [QUICKNET_ROUNDS[1]] };
  expect(whyNot(await take("reserve-kiezen", fallback))).toContain(`Round ${ABSENT} of the beacon is only passed over`);
});

test("the written failure rules take a reason, which is published with what this server tried", async () => {
  await closed("uitval", true, ABSENT);
  now = AT + 3_600_000;
  const request = { step: "draw", notaryText: NOTARY };
  expect(whyNot(await take("uitval", request))).toContain("was not there");
  const failureReason = "De ronde is door geen enkele server gegeven.";
  expect(whyNot(await take("uitval", { ...request, failureReason }))).toBe("");
  const { host } = new URL(services.beaconUrl);
  const attempts = [
    { source: "relay", host, round: ABSENT, at: new Date(now).toISOString(), result: "not-there" },
    { source: "relay", host, round: 1001, at: new Date(now).toISOString(), result: "valid" },
  ];
  expect(drawResult(await readSteps(store.db, "uitval"))).toMatchObject({
    events: ["beacon-missing", "fallback-used"],
    failureReason,
    draw: { beacon: { round: 1001 } },
    attempts,
  });
  const published = JSON.parse((await loadDocument(store.db, "uitval", 1, "draw.json"))!.text);
  expect(published).toMatchObject({ attempts, failureReason });
});

test("of two draws that are worked out at the same time one is taken", async () => {
  await closed("tegelijk");
  now = AT + 3_600_000;
  const requests = [
    { step: "draw", notaryText: NOTARY },
    { step: "draw", notaryText: null, failureReason: "De notaris is ziek geworden." },
  ];
  const ready = await Promise.all(
    requests.map((request) => readyStep(store, services, "tegelijk", stepRequest.parse(request))),
  );
  const taken = await Promise.all(
    ready.map((item) => store.db.transaction().execute((trx) => writeStep(trx, item.ok ? item.value : never()))),
  );
  expect(taken.filter((item) => item.ok)).toHaveLength(1);
  expect(taken.map(whyNot).join("")).toContain("cannot be made again");
  expect((await readSteps(store.db, "tegelijk")).filter(({ step }) => step === "draw")).toHaveLength(1);
});

test("a round that has appeared cannot be announced", async () => {
  const id = "te-laat";
  now = AT + 1;
  const draw = { beacon: { network: "quicknet" as const, round: 1000 } };
  await createRound(store, {
    id,
    title: id,
    region: "x",
    schoolYear: "2027-2028",
    settings: roundSettingsSchema.parse({ draw }),
  });
  const content = new TextEncoder().encode(exampleRound(40));
  await keepFile(store, { round: id, part: "round", name: "r.json", content, isDryRun: false });
  await take(id, { step: "open" });
  expect(whyNot(await take(id, { step: "close" }))).toContain("not at least a minute after the close");
});

test("another program than the one that was committed needs a reason", async () => {
  await closed("ander-programma");
  now = AT + 1000;
  await take("ander-programma", { step: "draw", notaryText: NOTARY });
  const other = { ...services, code: async () => ({ version: "2", sha256: "f".repeat(64) }) };
  expect(whyNot(await take("ander-programma", { step: "place" }, other))).toContain("The program has changed");
  const codeReason = "Na het sluiten is een fout in de schermen hersteld.";
  expect(whyNot(await take("ander-programma", { step: "place", codeReason }, other))).toBe("");
  const place = (await readSteps(store.db, "ander-programma")).find(({ step }) => step === "place")!;
  expect(place.result).toEqual({ codeReason, codeSha256: "f".repeat(64) });
});

function never(): never {
  throw new Error("the step could not be prepared");
}
