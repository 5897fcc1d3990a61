import { gzipSync } from "node:zlib";
import { roundTables } from "@kansrijk/core/admission/files/roundTables";
import { tableCsv } from "@kansrijk/core/admission/files/table";
import { readRound } from "@kansrijk/core/admission/readRound";
import { sha256 } from "@kansrijk/core/receipt/sha256";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { admissionApi, APPLICANTS, NEW, STRANGER } from "../../test/admission/admissionApi.ts";
import { exampleRound } from "../../test/admission/exampleRound.ts";
import { testApp, type TestApp } from "../../test/testApp.ts";
import { tablesXlsx } from "../admissionFiles/tablesXlsx.ts";
import { problemSchema } from "./problem.ts";

let app: TestApp;
const { get, json, send, bring, take, newRound, upload, view, document, upTo } = admissionApi(() => app);

beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.remove());

describe("fixing", () => {
  test("files and settings cannot change between the close and the placement", async () => {
    const id = "vast";
    await upTo(id, "draw");
    const late = await upload(id, exampleRound(APPLICANTS + 1));
    expect(late.status).toBe(422);
    expect((await late.json()).detail).toContain("correction with the same seed");
    const { settings } = await view(id);
    expect((await send("PUT", `/rounds/${id}/settings`, { ...settings, tieBreaking: "multiple" })).status).toBe(422);
    expect((await view(id)).outcome).toBeNull();
    expect((await document(id, "certificate-public.json", STRANGER)).status).toBe(404);
    expect((await document(id, "draw.json", STRANGER)).status).toBe(200);
  });

  test("a file with faults is refused with all of them, and a file with numbers too", async () => {
    const id = "fouten";
    await newRound(id);
    const faulty = JSON.parse(exampleRound(20));
    faulty.applicants[0].preferences = ["nergens"];
    faulty.applicants[2].id = faulty.applicants[1].id;
    const answer = await upload(id, JSON.stringify(faulty));
    expect(answer.status).toBe(422);
    expect(problemSchema.parse(await answer.json()).faults?.map(({ column }) => column)).toEqual(
      expect.arrayContaining(["applicants[0].preferences[0]", "applicants[2].id"]),
    );
    const seeded = JSON.stringify({ ...JSON.parse(exampleRound(20)), seed: "mine" });
    expect((await upload(id, seeded)).status).toBe(422);
    expect((await upload(id, exampleRound(20), "&dryRun=true")).status).toBe(200);
    expect((await json(`/rounds/${id}/desk`)).desk.counts.applicants).toBe(0);
    await take(id, { step: "open" });
    expect(await take(id, { step: "close" })).toMatchObject({ state: "failed" });
    expect((await view(id)).state).toBe("open");
    expect((await send("POST", "/rounds", { ...NEW, id })).status).toBe(422);
  });

  test("steps and documents in the store cannot be changed, and steps not be removed", async () => {
    const { db } = app.context.store;
    for (const statement of [
      "update admission_step set result = '{}'",
      "delete from admission_step",
      "truncate admission_step",
      "update admission_document set audience = 'public'",
      "update admission_secret set salt_key = repeat('0', 64)",
    ])
      await expect(sql.raw(statement).execute(db), statement).rejects.toThrow("append-only");
  });

  test("a certificate that was changed in the store does not pass, and nothing is published", async () => {
    const id = "geknoeid";
    await upTo(id, "place");
    await tamper(id, (certificate) => {
      const { placements } = certificate.outcome;
      const [first, other] = [placements[0]!, placements.find((item) => item.programme !== placements[0]!.programme)!];
      [first.programme, other.programme] = [other.programme, first.programme];
    });
    const failed = await take(id, { step: "verify" });
    expect(failed).toMatchObject({ state: "failed" });
    expect(JSON.stringify(failed)).toContain("intact");
    expect(JSON.stringify(failed)).not.toContain("pupil-");
    expect((await view(id)).state).toBe("placed");
    expect(await take(id, { step: "publish" })).toMatchObject({ state: "refused" });
    expect((await (await document(id, "verification-failed.json")).json()).ok).toBe(false);
    const events = await app.context.store.db
      .selectFrom("audit_event")
      .select("action")
      .where("subject", "=", id)
      .execute();
    expect(events.map(({ action }) => action)).toContain("admission.verify-failed");
  });

  test("a certificate that was changed after it was verified is not published", async () => {
    const id = "te-laat-geknoeid";
    await upTo(id, "verify");
    await tamper(id, (certificate) => {
      certificate.rulesSha256 = "0".repeat(64);
    });
    expect(await take(id, { step: "publish" })).toMatchObject({ state: "failed" });
    expect((await view(id)).publishedEdition).toBeNull();
  });
});

describe("tables", () => {
  const id = "tabellen";
  const round = readRound(JSON.parse(exampleRound(60)));
  const tables = roundTables(round.ok ? round.round : { tieBreaking: "single", programmes: [], applicants: [] });
  test("offers as a workbook and applications as CSV make the same round as round.json", async () => {
    await newRound(id);
    expect((await bring(id, "applications", "aanmeldingen.csv", tableCsv(tables.applications))).status).toBe(201);
    const workbook = await tablesXlsx([{ name: "aanbod", table: tables.offers }]);
    expect((await bring(id, "offers", "aanbod.xlsx", new Blob([Buffer.from(workbook)]))).status).toBe(201);
    expect((await bring(id, "priorities", "voorrang.csv", tableCsv(tables.priorities!))).status).toBe(201);
    for (const step of ["open", "close"]) expect(await take(id, { step })).toMatchObject({ state: "done" });
    const fixed = JSON.parse(await (await document(id, "round.json")).text());
    expect(readRound(fixed)).toMatchObject({ ok: true });
    const plain = "tabellen-als-json";
    await newRound(plain);
    await upload(plain, exampleRound(60));
    for (const step of ["open", "close"]) expect(await take(plain, { step })).toMatchObject({ state: "done" });
    expect(fixed).toEqual(JSON.parse(await (await document(plain, "round.json")).text()));
  });

  test("a fault in another file does not keep a file out, but closing waits for it", async () => {
    const other = "om-en-om";
    await newRound(other);
    const post = (part: string, text: string) => bring(other, part, `${part}.csv`, text);
    expect((await post("offers", tableCsv(tables.offers))).status).toBe(201);
    expect((await post("applications", tableCsv(tables.applications))).status).toBe(201);
    const renamed = tableCsv(tables.offers).replaceAll("school-3", "school-drie");
    const changed = await post("offers", renamed);
    expect(changed.status).toBe(201);
    expect((await changed.json()).warnings.length).toBeGreaterThan(0);
    const { desk } = await json(`/rounds/${other}/desk`);
    expect(desk.faults[0]).toMatchObject({ file: "applications.csv", value: "school-3" });
    await take(other, { step: "open" });
    const closing = await take(other, { step: "close" });
    expect(closing).toMatchObject({ state: "failed" });
    expect(JSON.stringify(closing)).not.toContain("school-3");
    const asWell = await post("applications", tableCsv(tables.applications).replaceAll("school-3", "school-drie"));
    expect(asWell.status).toBe(201);
    expect(await take(other, { step: "close" })).toMatchObject({ state: "done" });
  });

  test("every table has a template as CSV and as a workbook that is read without faults", async () => {
    for (const part of ["offers", "applications", "priorities", "orders", "background", "second-applications"])
      for (const format of ["csv", "xlsx"])
        expect((await get(`/templates/${part}?format=${format}`)).status, `${part} ${format}`).toBe(200);
    expect((await get("/templates/round")).status).toBe(404);
  });
});

describe("a correction", () => {
  const id = "correctie";
  test("places changed files again with the same seed beside the first edition, and says who moved", async () => {
    await upTo(id, "publish");
    const first = await view(id);
    expect(await take(id, { step: "correct", reason: "te vroeg: er is nog niets veranderd" })).toMatchObject({
      state: "failed",
    });
    const changed = JSON.parse(exampleRound(APPLICANTS));
    changed.programmes[0].capacity += 4;
    changed.applicants = changed.applicants.filter((_: unknown, index: number) => index !== 5);
    expect((await upload(id, JSON.stringify(changed))).status).toBe(201);
    expect(await view(id)).toEqual(first);
    const reason = "School 0 had vier plaatsen meer dan opgegeven; een leerling trok zich terug.";
    expect(await take(id, { step: "correct", reason })).toMatchObject({ state: "done" });
    const between = await view(id);
    expect(between).toMatchObject({ state: "placed", edition: 2, publishedEdition: 1 });
    expect(between.outcome).toEqual(first.outcome);
    for (const step of ["verify", "publish"]) expect(await take(id, { step })).toMatchObject({ state: "done" });
    const second = await view(id);
    expect(second).toMatchObject({ state: "published", publishedEdition: 2, corrections: [{ edition: 2, reason }] });
    expect(second.draw).toEqual(first.draw);
    const [full1, full2] = await Promise.all([1, 2].map((edition) => certificate(id, edition)));
    expect(full2.lottery.seed).toBe(full1.lottery.seed);
    expect(await rowOf(id, 2)).toEqual((await rowOf(id, 1)).filter((pupil) => pupil !== "pupil-00005"));
    const { changes } = await (await document(id, "comparison.json")).json();
    expect(changes.map(({ applicant }: { applicant: string }) => applicant)).toEqual(moved(full1, full2));
    expect(changes.length).toBeGreaterThan(1);
    const old = await get(`/rounds/${id}/documents/certificate-public.json?edition=1`);
    expect((await old.json()).sha256).not.toBe((await (await document(id, "certificate-public.json")).json()).sha256);
  });

  async function certificate(round: string, edition: number) {
    return (await get(`/rounds/${round}/documents/certificate.json?edition=${edition}`)).json();
  }
  /** Applicants in the order of their lottery numbers. */
  async function rowOf(round: string, edition: number): Promise<string[]> {
    const { round: own } = await certificate(round, edition);
    const rows = own.applicants as { id: string; number: number }[];
    return rows.sort((a, b) => a.number - b.number).map((item) => item.id);
  }
  interface Outcome {
    outcome: { placements: { applicant: string; programme: string | null }[] };
  }
  function moved(before: Outcome, after: Outcome): string[] {
    const places = ({ outcome }: Outcome) =>
      new Map(outcome.placements.map((item) => [item.applicant, item.programme]));
    const [old, fresh] = [places(before), places(after)];
    return [...old.keys()].filter((pupil) => old.get(pupil) !== fresh.get(pupil)).sort();
  }
});

interface Tampered {
  rulesSha256: string;
  outcome: { placements: { programme: string | null }[] };
}

/** Changes a stored certificate as somebody with the password of the database could. */
async function tamper(id: string, change: (certificate: Tampered) => void): Promise<void> {
  const { db } = app.context.store;
  const text = await (await document(id, "certificate.json")).text();
  const certificate = JSON.parse(text) as Tampered;
  change(certificate);
  const content = gzipSync(JSON.stringify(certificate));
  await sql`alter table admission_document disable trigger all`.execute(db);
  await sql`update admission_document set content = ${content}, sha256 = ${sha256(JSON.stringify(certificate))}
    where round_id = ${id} and name = 'certificate.json'`.execute(db);
  await sql`alter table admission_document enable trigger all`.execute(db);
}
