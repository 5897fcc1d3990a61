import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { admissionApi, NOTARY, STRANGER } from "../../test/admission/admissionApi.ts";
import { exampleRound } from "../../test/admission/exampleRound.ts";
import { testApp, type TestApp } from "../../test/testApp.ts";
import { verifyAudit } from "../audit/verifyAudit.ts";
import { afterCare as afterCareSchema } from "./admissionAfterCareSchemas.ts";
import { pupilOutcome } from "./admissionPupilSchemas.ts";
import { desk as deskSchema } from "./admissionSchemas.ts";
import { problemSchema } from "./problem.ts";

let app: TestApp;
const { get, json, send, bring, take, newRound, upload, view, document, codes, upTo } = admissionApi(() => app);

beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.remove());

const afterCare = async (id: string) => afterCareSchema.parse((await json(`/rounds/${id}/after-care`)).afterCare);
const act = (id: string, own: unknown, expected: number) =>
  send("POST", `/rounds/${id}/after-care`, { act: own, expected });
const lines = async (id: string, name: string) =>
  (await (await document(id, name)).text())
    .trim()
    .split("\r\n")
    .slice(1)
    .map((line) => line.split(";"));
const outcomeOf = async (id: string, pupil: string) => {
  const [, code] = (await codes(id)).find(([own]) => own === pupil)!;
  return pupilOutcome.parse(await (await send("POST", `/rounds/${id}/outcome`, { code })).json());
};
const placedAt = async (id: string, programme: string) =>
  (await lines(id, "placements.csv")).filter(([, place]) => place === programme).map(([pupil]) => pupil!);

/** The programme with the longest reserve list, and who stands on it. */
async function mostWanted(id: string) {
  const rows = await lines(id, "reserve-lists.csv");
  const [programme] = rows[0]!;
  return { programme: programme!, row: rows.filter(([own]) => own === programme).map(([, , pupil]) => pupil!) };
}

describe("acts of the after-care", () => {
  const id = "nazorg";
  beforeAll(async () => {
    await upTo(id, "publish");
  });

  test("wait for the reserve lists", async () => {
    expect((await get(`/rounds/${id}/after-care`)).status).toBe(404);
    const early = await act(id, { kind: "gives-up", applicant: "pupil-00001" }, 0);
    expect([early.status, (await early.json()).detail]).toEqual([422, "Make the reserve lists first."]);
    expect(await take(id, { step: "reserve-lists" })).toMatchObject({ state: "done" });
    expect(await afterCare(id)).toMatchObject({ edition: 1, sequence: 0, offers: [], acts: [] });
  });

  test("a place that is given up is offered to the first in the row, who alone can accept it", async () => {
    const { programme, row } = await mostWanted(id);
    const [leaver] = await placedAt(id, programme);
    const [first, second] = row;
    expect((await outcomeOf(id, first!)).afterCare).toBeNull();
    expect((await act(id, { kind: "gives-up", applicant: leaver }, 0)).status).toBe(201);
    const open = await afterCare(id);
    expect(open).toMatchObject({ sequence: 1, offers: [{ programme, applicant: first, position: 1 }] });
    expect((await outcomeOf(id, first!)).afterCare).toMatchObject({ hasLeft: false, offers: [programme] });
    expect((await outcomeOf(id, leaver!)).afterCare).toEqual({ place: null, hasLeft: true, offers: [] });
    const wrong = await act(id, { kind: "accepts", applicant: second, programme }, 1);
    expect([wrong.status, (await wrong.json()).detail]).toEqual([422, expect.stringContaining(`${first} comes first`)]);
    expect((await act(id, { kind: "declines", applicant: first, programme }, 1)).status).toBe(201);
    expect((await outcomeOf(id, second!)).reserve).toContainEqual({ programme, position: 1 });
    expect((await act(id, { kind: "accepts", applicant: second, programme }, 2)).status).toBe(201);
    const after = await outcomeOf(id, second!);
    expect(after.afterCare).toMatchObject({ place: programme, offers: [] });
    const { acts } = await afterCare(id);
    expect(acts.map(({ sequence, act: own }) => [sequence, own.kind])).toEqual([
      [1, "gives-up"],
      [2, "declines"],
      [3, "accepts"],
    ]);
    expect(acts[2]!.moves).toMatchObject([{ applicant: second, to: programme, position: 2 }]);
    const now = await lines(id, "after-care-placements.csv");
    expect(now.find(([pupil]) => pupil === second)?.[1]).toBe(programme);
    expect(now.find(([pupil]) => pupil === leaver)).toEqual([leaver, "", "", "yes"]);
  });

  test("of two clicks one acts; the other is told", async () => {
    const { sequence } = await afterCare(id);
    const { programme } = await mostWanted(id);
    const add = { kind: "adds-places", programme, places: 1 };
    const before = (await afterCare(id)).programmes.find((item) => item.programme === programme)!.places;
    const answers = await Promise.all([act(id, add, sequence), act(id, add, sequence)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const after = await afterCare(id);
    expect(after.sequence).toBe(sequence + 1);
    expect(after.programmes.find((item) => item.programme === programme)!.places).toBe(before + 1);
  });

  test("every act has a receipt and stands in the audit trail, without an id or a hash that gives it away", async () => {
    const { db } = app.context.store;
    const rows = await db.selectFrom("admission_step").selectAll().where("step", "=", "after-care").execute();
    expect(rows.map(({ sequence }) => sequence).sort()).toEqual([1, 2, 3, 4]);
    const events = await db
      .selectFrom("audit_event")
      .selectAll()
      .where("action", "=", "admission.after-care")
      .execute();
    expect(events).toHaveLength(4);
    expect(JSON.stringify([rows, events])).not.toContain("pupil-");
    expect((await verifyAudit(db)).ok).toBe(true);
    await expect(sql`delete from admission_step where step = 'after-care'`.execute(db)).rejects.toThrow("append-only");
    const kept = await (await document(id, "after-care-act.json")).json();
    expect(kept.nonce).toMatch(/^[0-9a-f]{32}$/);
  });

  test("everybody sees counts only, and small ones not at all", async () => {
    const log = await (await document(id, "after-care-log.json", STRANGER)).text();
    expect(log).not.toContain("pupil-");
    expect(JSON.parse(log)).toMatchObject({ format: "kansrijk-after-care/1", events: null, gone: null });
    for (const name of ["placements.csv", "offers.csv", "pupils.json", "act.json"])
      expect((await document(id, `after-care-${name}`, STRANGER)).status, name).toBe(404);
    expect((await get(`/rounds/${id}/after-care`, STRANGER)).status).toBe(403);
    expect((await view(id)).steps.map(({ step }) => step)).not.toContain("after-care");
  });

  test("a second round gives away what the acts left, and no place twice", async () => {
    const given = await lines(id, "after-care-placements.csv");
    const leaver = given.find(([, , , left]) => left === "yes")![0]!;
    const without = given.filter(([, place, , left]) => place === "" && left === "").map(([pupil]) => pupil!);
    const { programmes } = await afterCare(id);
    const preferences = programmes.map(({ programme }) => programme);
    const applicants = without.map((pupil) => ({ id: pupil, preferences }));
    expect((await bring(id, "second-applications", "tweede.json", JSON.stringify({ applicants }))).status).toBe(201);
    expect(await take(id, { step: "second-round" })).toMatchObject({ state: "done" });
    const after = await afterCare(id);
    for (const { programme, places, placed } of after.programmes) expect(placed, programme).toBeLessThanOrEqual(places);
    const now = await lines(id, "after-care-placements.csv");
    const second = await lines(id, "second-placements.csv");
    const [helped, where] = second.find(([, place]) => place !== "")!;
    expect(now.find(([pupil]) => pupil === helped)?.[1]).toBe(where);
    expect(now.filter(([, place]) => place !== "")).toHaveLength(
      given.filter(([, place]) => place !== "").length + second.filter(([, place]) => place !== "").length,
    );
    expect((await outcomeOf(id, helped!)).afterCare?.place).toBe(where);
    expect(leaver).toBeTruthy();
    const more = await act(id, { kind: "gives-up", applicant: helped }, after.sequence);
    expect(more.status).toBe(201);
  });

  test("a correction is refused once there are acts: it would undo them silently", async () => {
    const changed = JSON.parse(await (await document(id, "round.json")).text());
    changed.programmes[0].capacity += 1;
    expect((await upload(id, JSON.stringify(changed))).status).toBe(201);
    const before = await afterCare(id);
    const refused = await take(id, { step: "correct", reason: "Een plaats meer dan opgegeven." });
    expect(refused).toMatchObject({ state: "refused", problem: { detail: expect.stringContaining("add places") } });
    const { steps } = deskSchema.parse((await json(`/rounds/${id}/desk`)).desk);
    expect(steps.find(({ step }) => step === "correct")).toMatchObject({ isAllowed: false });
    expect(await afterCare(id)).toEqual(before);
    expect((await view(id)).edition).toBe(1);
  });
});

describe("erasing", () => {
  test("takes a confirmation, removes everything personal, and leaves what was public", async () => {
    const id = "gewist";
    await upTo(id, "publish");
    await take(id, { step: "reserve-lists" });
    const [pupil, code] = (await codes(id))[0]!;
    const before = await view(id);
    const offers = await json(`/rounds/${id}/offers`);
    const reason = "De bewaartermijn van het reglement is om.";
    const unconfirmed = await take(id, { step: "erase", reason });
    expect(JSON.stringify(unconfirmed)).toContain("cannot be undone");
    expect(await take(id, { step: "erase", reason, confirm: "iets-anders" })).toMatchObject({ state: "failed" });
    expect(await take(id, { step: "erase", reason, confirm: id })).toMatchObject({ state: "done" });
    const { db } = app.context.store;
    for (const table of ["admission_file", "admission_secret"] as const)
      expect(await db.selectFrom(table).select("round_id").where("round_id", "=", id).execute(), table).toEqual([]);
    const left = await db.selectFrom("admission_document").select("audience").where("round_id", "=", id).execute();
    expect(new Set(left.map(({ audience }) => audience))).toEqual(new Set(["public"]));
    const after = await view(id);
    expect(after).toMatchObject({ state: "published", erasedAt: expect.any(String), nextStep: null });
    expect(after.outcome).toEqual(before.outcome);
    expect(after.steps.map(({ step }) => step)).toEqual([...before.steps.map(({ step }) => step), "erase"]);
    expect(await json(`/rounds/${id}/offers`)).toEqual(offers);
    for (const { name, sha256 } of before.documents)
      expect((await document(id, name, STRANGER)).headers.get("etag"), name).toBe(`"${sha256}"`);
    expect((await send("POST", `/rounds/${id}/outcome`, { code })).status).toBe(410);
    for (const path of ["codes", "after-care"])
      expect((await get(`/rounds/${id}/${path}`)).status, path).toBe(path === "codes" ? 410 : 404);
    expect((await json(`/rounds/${id}/desk`)).desk.counts.applicants).toBe(0);
    const erasure = await (await document(id, "erasure.json", STRANGER)).json();
    expect(erasure).toMatchObject({ basis: "confirmation", reason, erased: { saltKey: true } });
    expect(JSON.stringify(erasure)).not.toContain(pupil);
    await refusesEverything(id);
    expect((await verifyAudit(db)).ok).toBe(true);
  });

  async function refusesEverything(id: string): Promise<void> {
    const late = await upload(id, "{}");
    expect(problemSchema.parse(await late.json()).detail).toContain("have been erased");
    for (const step of ["reserve-lists", "verify", "publish", "erase"]) {
      const request = step === "erase" ? { step, confirm: id, reason: "Nog een keer, voor de zekerheid." } : { step };
      expect(await take(id, request), step).toMatchObject({ state: "refused" });
    }
    expect((await act(id, { kind: "gives-up", applicant: "pupil-00001" }, 0)).status).toBe(422);
    for (const kind of ["analysis", "chances"]) {
      const started = await (await send("POST", `/rounds/${id}/jobs`, { kind })).json();
      const events = await (await fetch(`${app.url}/v1/jobs/${started.job.id}/events`)).text();
      expect(events, kind).toContain("have been erased");
    }
  }

  test("is refused between the close and the publication: then it would remove evidence", async () => {
    const id = "bewijs";
    await newRound(id);
    await upload(id, exampleRound(40));
    const { settings } = await view(id);
    const calendar = { ...settings.calendar, publishesOn: "2999-02-01" };
    const early = { ...settings, calendar, erasesOn: "2999-01-31" };
    const refused = await send("PUT", `/rounds/${id}/settings`, early);
    expect([refused.status, (await refused.json()).detail]).toEqual([422, expect.stringContaining("until 2999-02-01")]);
    // A day that has passed is no way round it when no publication was planned.
    expect((await send("PUT", `/rounds/${id}/settings`, { ...settings, erasesOn: "2026-01-01" })).status).toBe(200);
    const erase = { step: "erase", confirm: id, reason: "De uitslag beviel niet." };
    for (const request of [
      { step: "open" },
      { step: "close" },
      { step: "draw", notaryText: NOTARY },
      { step: "place" },
    ]) {
      expect(await take(id, request)).toMatchObject({ state: "done" });
      if (request.step === "open") continue;
      expect(JSON.stringify(await take(id, erase)), request.step).toContain("evidence of the draw");
    }
    for (const step of ["verify", "publish"]) expect(await take(id, { step })).toMatchObject({ state: "done" });
    expect(await take(id, erase)).toMatchObject({ state: "done" });
  });

  test("from the day in the settings on no confirmation is needed", async () => {
    const id = "op-termijn";
    await newRound(id);
    const { settings } = await view(id);
    const on = (erasesOn: string) => send("PUT", `/rounds/${id}/settings`, { ...settings, erasesOn });
    const reason = "De ronde gaat niet door.";
    expect((await on("2999-01-01")).status).toBe(200);
    expect(JSON.stringify(await take(id, { step: "erase", reason }))).toContain("2999-01-01");
    expect((await on("2026-01-01")).status).toBe(200);
    expect(await take(id, { step: "erase", reason })).toMatchObject({ state: "done" });
    expect(await take(id, { step: "open" })).toMatchObject({ state: "refused" });
    expect((await on("2999-01-01")).status).toBe(422);
    expect(await take(id, { step: "draw", notaryText: NOTARY })).toMatchObject({ state: "refused" });
  });
});
