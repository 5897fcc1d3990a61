import { isIntact } from "@kansrijk/core/receipt/receipt";
import { sha256 } from "@kansrijk/core/receipt/sha256";
import { verifyReceipt } from "@kansrijk/verifier";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { admissionApi, APPLICANTS, NOTARY, NOTARY_SHA256, STRANGER } from "../../test/admission/admissionApi.ts";
import { exampleRound } from "../../test/admission/exampleRound.ts";
import { testApp, type TestApp } from "../../test/testApp.ts";
import { readSteps } from "../admission/readSteps.ts";
import { verifyAudit } from "../audit/verifyAudit.ts";
import type { JobView } from "../jobs/jobView.ts";
import { chancesAnswer, pupilOutcome } from "./admissionPupilSchemas.ts";
import { desk as deskSchema } from "./admissionSchemas.ts";

let app: TestApp;
const { get, json, send, bring, take, compute, view, document, codes, upTo } = admissionApi(() => app);

beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.remove());

describe("a whole round", () => {
  const id = "hele-ronde";
  let ids: readonly string[] = [];
  beforeAll(async () => {
    await upTo(id, "publish");
    ids = (JSON.parse(exampleRound(APPLICANTS)) as { applicants: { id: string }[] }).applicants.map((item) => item.id);
  }, 120_000);

  test("leads from setting up to the outcome of a pupil", async () => {
    const round = await view(id);
    expect(round).toMatchObject({ state: "published", edition: 1, publishedEdition: 1, nextStep: null });
    expect(round.steps.map(({ step }) => step)).toEqual(["open", "close", "draw", "place", "verify", "publish"]);
    expect(round.announcement).toMatchObject({ beacon: null, notarySha256: NOTARY_SHA256 });
    expect(round.announcement?.meaning[0]?.nl).toContain("notaris");
    expect(round.draw).toMatchObject({ notaryText: NOTARY, events: [{ event: "only-notary" }] });
    expect(round.verification).toMatchObject({ ok: true });
    expect(round.outcome?.applicants).toBe(APPLICANTS);
    const all = await codes(id);
    expect(all).toHaveLength(APPLICANTS);
    const [pupil, code] = all[17]!;
    const outcome = pupilOutcome.parse(await (await send("POST", `/rounds/${id}/outcome`, { code })).json());
    expect(outcome.receipt.application.id).toBe(pupil);
    expect(outcome.explanation.subject).toBe(pupil);
    const typed = code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o");
    expect((await send("POST", `/rounds/${id}/outcome`, { code: typed })).status).toBe(200);
    expect((await send("POST", `/rounds/${id}/outcome`, { code: "00000-00000-00000-00000" })).status).toBe(404);
  });

  test("the receipt of a pupil holds against the public certificate, by the independent verifier", async () => {
    const [, code] = (await codes(id))[3]!;
    const { receipt } = await (await send("POST", `/rounds/${id}/outcome`, { code })).json();
    const certificate = JSON.parse(await (await document(id, "certificate-public.json")).text());
    const { root } = (await view(id)).commitment!;
    expect(verifyReceipt(receipt, { certificate, publishedRoot: root }).ok).toBe(true);
    const lied = { ...receipt, placement: { ...receipt.placement, rank: receipt.placement.rank === 1 ? 2 : 1 } };
    expect(verifyReceipt(lied, { certificate, publishedRoot: root }).ok).toBe(false);
  });

  test("every step has a receipt whose output is a stored document, and stands in the audit trail", async () => {
    const round = await view(id);
    const { documents } = deskSchema.parse((await json(`/rounds/${id}/desk`)).desk);
    for (const { step, receipt } of round.steps) {
      expect(isIntact(receipt)).toBe(true);
      expect(documents.filter((item) => item.step === step).map((item) => item.sha256)).toContain(
        receipt.output.sha256,
      );
    }
    const close = round.steps.find(({ step }) => step === "close")!;
    expect(close.receipt.inputs).toMatchObject([{ role: "round", sha256: sha256(exampleRound(APPLICANTS)) }]);
    expect((await verifyAudit(app.context.store.db)).ok).toBe(true);
    const actions = await app.context.store.db
      .selectFrom("audit_event")
      .select("action")
      .where("subject", "=", id)
      .orderBy("seq")
      .execute();
    expect(actions.map(({ action }) => action)).toEqual([
      "admission.create",
      "admission.file",
      ...["open", "close", "draw", "place", "verify", "publish"].map((step) => `admission.${step}`),
    ]);
  });

  test("what was committed can be hashed again from the public documents", async () => {
    const { commitment } = await view(id);
    expect(sha256(await (await document(id, "content.json")).text())).toBe(commitment!.contentSha256);
    expect(sha256(await (await document(id, "rules.json")).text())).toBe(commitment!.rulesSha256);
  });

  test("nothing that everybody may see holds the id of a pupil or the secret key", async () => {
    const secret = await app.context.store.db
      .selectFrom("admission_secret")
      .select("salt_key")
      .where("round_id", "=", id)
      .executeTakeFirstOrThrow();
    const { documents } = (await json(`/rounds/${id}`, STRANGER)).round;
    expect(documents.length).toBeGreaterThan(8);
    const texts = await Promise.all([
      ...["", "/offers"].map(async (path) => (await get(`/rounds/${id}${path}`, STRANGER)).text()),
      ...documents.map(async ({ name }: { name: string }) => (await document(id, name, STRANGER)).text()),
      (await fetch(`${app.url}/v1/jobs`, STRANGER)).text(),
    ]);
    for (const text of texts) {
      expect(ids.filter((pupil) => text.includes(pupil))).toEqual([]);
      expect(text).not.toContain(secret.salt_key);
    }
    for (const name of ["certificate.json", "placements.csv", "round.json", "facts.json", "families.json"])
      expect((await document(id, name, STRANGER)).status, name).toBe(404);
    for (const path of ["desk", "codes"]) expect((await get(`/rounds/${id}/${path}`, STRANGER)).status).toBe(403);
  });

  test("a stranger can ask for an outcome by code, and can change nothing", async () => {
    const headers = { "content-type": "application/json", ...STRANGER.headers };
    const [, code] = (await codes(id))[0]!;
    const asked = await get(`/rounds/${id}/outcome`, { method: "POST", headers, body: JSON.stringify({ code }) });
    expect(asked.status).toBe(200);
    expect(asked.headers.get("cache-control")).toBe("no-store");
    const step = await get(`/rounds/${id}/steps`, { method: "POST", headers, body: '{"step":"draw"}' });
    expect(step.status).toBe(403);
  });

  test("no step can be repeated to get another result", async () => {
    const before = await view(id);
    for (const step of ["open", "close", "draw", "place", "verify", "publish"])
      expect(await take(id, { step, ...(step === "draw" ? { notaryText: "another text" } : {}) })).toMatchObject({
        state: "refused",
        problem: { status: 422 },
      });
    const again = await take(id, { step: "draw", notaryText: NOTARY });
    expect(again).toMatchObject({ problem: { detail: expect.stringContaining("choose another result") } });
    expect(await view(id)).toEqual(before);
  });

  test("a job that asks for a step that was taken fails and changes nothing", async () => {
    const { jobs, store } = app.context;
    const before = await readSteps(store.db, id);
    const job = await jobs.enqueue("admission-step", { round: id, request: { step: "draw", notaryText: "x" } });
    let last: JobView | undefined;
    for await (const state of jobs.watch(job.ok ? job.value : "")) last = state;
    expect(last?.error?.en).toContain("cannot be made again");
    expect(await readSteps(store.db, id)).toEqual(before);
  });

  test("reserve lists and a second round stand beside the outcome", async () => {
    expect(await take(id, { step: "second-round" })).toMatchObject({ state: "failed" });
    expect(await take(id, { step: "reserve-lists" })).toMatchObject({ state: "done" });
    const lines = (await (await document(id, "reserve-lists.csv")).text()).trim().split("\r\n").slice(1);
    const [programme, position, pupil] = lines[0]!.split(";");
    const code = (await codes(id)).find(([own]) => own === pupil)![1];
    const outcome = pupilOutcome.parse(await (await send("POST", `/rounds/${id}/outcome`, { code })).json());
    expect(outcome.reserve).toContainEqual({ programme, position: Number(position) });
    const placements = (await (await document(id, "placements.csv")).text()).trim().split("\r\n").slice(1);
    const without = placements.map((line) => line.split(";")).filter(([, place]) => place === "");
    const offers: { id: string }[] = (await json(`/rounds/${id}/offers`)).offers;
    const applicants = without.map(([own]) => ({ id: own, preferences: offers.map((offer) => offer.id).reverse() }));
    expect(applicants.length).toBeGreaterThan(0);
    expect((await bring(id, "second-applications", "tweede.json", JSON.stringify({ applicants }))).status).toBe(201);
    expect(await take(id, { step: "second-round" })).toMatchObject({ state: "done" });
    const second = (await (await document(id, "second-placements.csv")).text()).trim().split("\r\n").slice(1);
    expect(second).toHaveLength(applicants.length);
    expect(await take(id, { step: "second-round", lottery: "same" })).toMatchObject({ state: "refused" });
  });

  test("lotteries on lists that can still change, or on those of a small round, are for the coordinator only", async () => {
    const asked = { method: "POST", body: JSON.stringify({ preferences: ["school-1"] }) };
    const stranger = { ...asked, headers: { ...STRANGER.headers, "content-type": "application/json" } };
    const statusOf = async (own: string): Promise<[number, number]> => [
      (await send("POST", `/rounds/${own}/chances`, { preferences: ["school-1"] })).status,
      (await get(`/rounds/${own}/chances`, stranger)).status,
    ];
    const open = "nog-open-kansen";
    await upTo(open, "open");
    expect(await compute(open, { kind: "chances", lotteries: 100 })).toMatchObject({ state: "done" });
    expect(await statusOf(open)).toEqual([200, 404]);
    expect((await document(open, "cutoff-draws.bin", STRANGER)).status).toBe(404);
    await take(open, { step: "close" });
    expect(await statusOf(open)).toEqual([200, 404]);
    expect(await compute(open, { kind: "chances", lotteries: 100 })).toMatchObject({ state: "done" });
    expect(await statusOf(open)).toEqual([200, 200]);
    const small = "kleine-kansen";
    await send("POST", "/rounds", {
      title: "Klein",
      region: "Proefstad",
      schoolYear: "2027-2028",
      id: small,
      settings: { draw: { beacon: null, notarySha256: NOTARY_SHA256 } },
    });
    await bring(small, "round", "round.json", exampleRound(99));
    for (const step of ["open", "close"]) await take(small, { step });
    expect(await compute(small, { kind: "chances", lotteries: 100 })).toMatchObject({ state: "done" });
    expect(await statusOf(small)).toEqual([200, 404]);
  });

  test("chances and analysis are computed as jobs", async () => {
    expect((await send("POST", `/rounds/${id}/chances`, { preferences: ["school-1"] })).status).toBe(404);
    expect(await compute(id, { kind: "chances", lotteries: 200 })).toMatchObject({ state: "done" });
    const answer = await send("POST", `/rounds/${id}/chances`, { preferences: ["school-1", "school-5"] });
    const chances = chancesAnswer.parse(await answer.json());
    expect(chances.choices.map(({ programme }) => programme)).toEqual(["school-1", "school-5"]);
    const sum = [...chances.choices, chances.unplaced].reduce((total, { chance }) => total + chance!, 0);
    expect(sum).toBeCloseTo(1, 6);
    expect((await send("POST", `/rounds/${id}/chances`, { preferences: ["nergens"] })).status).toBe(422);
    const [, code] = (await codes(id))[0]!;
    const outcome = pupilOutcome.parse(await (await send("POST", `/rounds/${id}/outcome`, { code })).json());
    expect(outcome.chances).toHaveLength(outcome.receipt.application.preferences.length + 1);
    expect(await compute(id, { kind: "analysis", lotteries: 200, reserveGroups: ["wijk"] })).toMatchObject({
      state: "done",
    });
    const { edition, analysis } = await json(`/rounds/${id}/analysis`);
    expect(edition).toBe(1);
    expect(analysis.placement.format).toBe("kansrijk-round-analysis/1");
    expect(analysis.mechanisms.mechanisms.length).toBeGreaterThan(3);
    expect(analysis.reserves).toHaveLength(1);
  });
});
