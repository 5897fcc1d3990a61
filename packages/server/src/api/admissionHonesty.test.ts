import { stepRequest } from "@kansrijk/core/admission/process/stepRequest";
import { roundSettingsSchema } from "@kansrijk/core/admission/process/roundSettings";
import { roundSchema, type Round } from "@kansrijk/core/admission/round";
import { lotteryNumbers } from "@kansrijk/core/lottery/lotteryNumbers";
import { seedBytes } from "@kansrijk/core/lottery/seedBytes";
import type { RuleBook } from "@kansrijk/core/rules/ruleBook";
import { sha256 } from "@kansrijk/core/receipt/sha256";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { admissionApi, APPLICANTS, NOTARY, STRANGER } from "../../test/admission/admissionApi.ts";
import { exampleRound } from "../../test/admission/exampleRound.ts";
import { testApp, type TestApp } from "../../test/testApp.ts";
import { withProcedureLottery } from "../admission/procedureLottery.ts";
import { readServices } from "../admission/services.ts";
import { readyStep, writeStep } from "../admission/takeStep.ts";

let app: TestApp;
const { send, bring, take, newRound, upload, view, document, upTo } = admissionApi(() => app);

beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.remove());

const FILE = roundSchema.parse(JSON.parse(exampleRound(APPLICANTS)));
const REASON = "Er stond een fout in de bestanden.";
const rows = async (id: string, name: string) =>
  (await (await document(id, name)).text())
    .trim()
    .split("\r\n")
    .slice(1)
    .map((line) => line.split(";"));

describe("a coordinator who knows the seed", () => {
  const id = "uitproberen";
  beforeAll(() => upTo(id, "place"));

  /** Of many ids the one that would be drawn first. */
  async function firstDrawn(prefix: string): Promise<string> {
    const seed = seedBytes((await view(id)).draw!.seed);
    const ids = FILE.applicants.map((item) => item.id);
    const tried = Array.from({ length: 2000 }, (_, index) => `${prefix}-${index}`);
    const numbers = lotteryNumbers(
      seed,
      [...ids, ...tried].map((own) => ({ id: own, unit: own })),
    );
    const own = numbers.subarray(ids.length);
    return tried[own.indexOf(Math.min(...own))]!;
  }

  const refuses: readonly [what: string, change: (lucky: string) => Partial<Round>, key: string, words: string][] = [
    [
      "a new id for a favourite",
      (lucky) => ({ applicants: FILE.applicants.map((item, index) => (index === 7 ? { ...item, id: lucky } : item)) }),
      "newApplicants",
      "1 new applicants",
    ],
    [
      "a family for a favourite",
      (lucky) => ({
        applicants: FILE.applicants.map((item, index) => (index === 7 ? { ...item, family: lucky } : item)),
      }),
      "otherFamily",
      "1 applicants with another family",
    ],
    [
      "another id for a programme",
      (lucky) => ({ programmes: [...FILE.programmes, { id: lucky, capacity: 10 }] }),
      "newProgrammes",
      "1 new programmes (x-",
    ],
  ];

  test.each(refuses)("cannot bring %s by a correction", async (_what, change, key, words) => {
    const lucky = await firstDrawn("x");
    expect((await upload(id, JSON.stringify({ ...FILE, ...change(lucky) }))).status).toBe(201);
    const failed = await take(id, { step: "correct", reason: REASON });
    expect(failed).toMatchObject({ state: "failed" });
    expect(JSON.stringify(failed)).toContain(words);
    expect(JSON.stringify(failed)).not.toContain("pupil-");
    expect(await view(id)).toMatchObject({ state: "placed", edition: 1 });
    const named = await (await document(id, "correction-refused.json")).json();
    expect(named[key]).toEqual([key === "otherFamily" ? "pupil-00007" : lucky]);
    expect((await document(id, "correction-refused.json", STRANGER)).status).toBe(404);
  });

  test("sees every kind of change counted in public", async () => {
    const applicants = FILE.applicants
      .filter((_, index) => index !== 5)
      .map((item) => (item.id === "pupil-00006" ? { ...item, preferences: item.preferences.toReversed() } : item));
    const programmes = FILE.programmes.map((item, index) => (index === 0 ? { ...item, capacity: 20 } : item));
    await upload(id, JSON.stringify({ ...FILE, programmes, applicants }));
    for (const request of [{ step: "correct", reason: REASON }, { step: "verify" }, { step: "publish" }])
      expect(await take(id, request)).toMatchObject({ state: "done" });
    const told = await (await document(id, "correction.json", STRANGER)).json();
    expect(told.difference).toEqual({
      applicants: { leftOut: 1, cameBack: 0, lists: 1, priorities: 0, groups: 0, other: 0 },
      programmes: {
        leftOut: [],
        cameBack: [],
        capacity: [{ programme: "school-0", before: FILE.programmes[0]!.capacity, after: 20 }],
        reserves: [],
        order: [],
        other: [],
      },
    });
    const { changes } = await (await document(id, "comparison.json")).json();
    expect(told.changed).toBe(changes.length);
    expect((await view(id)).corrections).toMatchObject([{ edition: 2, changed: changes.length }]);
  });
});

describe("a second round", () => {
  const id = "tweede-ronde";
  test("uses the row that was fixed at the close; newcomers come after everybody", async () => {
    await newRound(id);
    await upload(id, exampleRound(APPLICANTS));
    const { settings } = await view(id);
    expect(settings.secondRoundLottery).toBeUndefined();
    const set = { ...settings, secondRoundLottery: "same" };
    expect((await send("PUT", `/rounds/${id}/settings`, set)).status).toBe(200);
    for (const request of [{ step: "open" }, { step: "close" }, { step: "draw", notaryText: NOTARY }])
      expect(await take(id, request)).toMatchObject({ state: "done" });
    expect((await (await document(id, "rules.json", STRANGER)).json()).settings.secondRoundLottery).toBe("same");
    for (const step of ["place", "verify", "publish"])
      expect(await take(id, { step })).toMatchObject({ state: "done" });
    const without = (await rows(id, "placements.csv")).filter(([, place]) => place === "").map(([own]) => own!);
    const preferences = FILE.programmes.map((item) => item.id);
    const newcomers = Array.from({ length: 30 }, (_, index) => `nieuw-${index}`);
    const lists = JSON.stringify({ applicants: [...newcomers, ...without].map((own) => ({ id: own, preferences })) });
    expect((await bring(id, "second-applications", "tweede.json", lists)).status).toBe(201);
    const other = JSON.stringify(await take(id, { step: "second-round", lottery: "reversed" }));
    expect(other).toContain("At the close it was fixed");
    expect(await take(id, { step: "second-round", lottery: "same" })).toMatchObject({ state: "done" });
    const taken = (await view(id)).steps.find(({ step }) => step === "second-round")!;
    expect(taken.result).toMatchObject({ lottery: "same", applicationsSha256: sha256(lists) });
    const certificate = await (await document(id, "second-certificate.json")).json();
    const row = (certificate.round.applicants as { id: string; number: number }[])
      .sort((a, b) => a.number - b.number)
      .map((item) => item.id);
    expect(new Set(row.slice(0, without.length))).toEqual(new Set(without));
    expect((await view(id)).edition).toBe(1);
  });

  test("takes the row from the procedure when the settings do not say and the procedure does", () => {
    const settings = roundSettingsSchema.parse({ procedure: "procedure-aanmelding-amsterdam" });
    const saying = (value: string): RuleBook =>
      new Map(
        [...app.context.book].map(([regulation, versions]) => [
          regulation,
          versions.map(({ parameters, ...rest }) => {
            const own = parameters["secondRound"];
            return { ...rest, parameters: own ? { ...parameters, secondRound: { ...own, value } } : parameters };
          }),
        ]),
      );
    const lotteryOf = (book: RuleBook, own = settings) =>
      withProcedureLottery(book, own, "2027-2028").secondRoundLottery;
    expect(lotteryOf(saying("same"))).toBe("same");
    expect(lotteryOf(saying("same"), { ...settings, secondRoundLottery: "reversed" })).toBe("reversed");
    for (const book of [saying("new"), app.context.book]) expect(lotteryOf(book)).toBeUndefined();
  });
});

describe("the calendar", () => {
  test("closing and drawing before their days take a reason that is published", async () => {
    const id = "te-vroeg";
    await newRound(id);
    await upload(id, exampleRound(40));
    const { settings } = await view(id);
    const calendar = { ...settings.calendar, closesOn: "2999-03-31", drawsOn: "2999-04-07" };
    expect((await send("PUT", `/rounds/${id}/settings`, { ...settings, calendar })).status).toBe(200);
    await take(id, { step: "open" });
    const calendarReason = "Alle scholen en ouders zijn akkoord met een week eerder.";
    for (const request of [{ step: "close" }, { step: "draw", notaryText: NOTARY }]) {
      expect(JSON.stringify(await take(id, request)), request.step).toContain("By its calendar this round");
      expect((await send("POST", `/rounds/${id}/steps`, { ...request, calendarReason: "kort" })).status).toBe(400);
      expect(await take(id, { ...request, calendarReason })).toMatchObject({ state: "done" });
      expect((await view(id)).steps.at(-1)!.result).toMatchObject({ calendarReason });
    }
    for (const name of ["announcement.json", "draw.json"])
      expect((await (await document(id, name, STRANGER)).json()).calendarReason, name).toBe(calendarReason);
  });
});

describe("a file that comes while a step is worked out", () => {
  test.each(["correct", "second-round"] as const)("is never taken for one that counted: %s", async (step) => {
    const id = `intussen-${step}`;
    await upTo(id, "publish");
    const preferences = FILE.programmes.map((item) => item.id);
    const bringOne = (pupil: number) => {
      const applicants = [{ id: `pupil-0000${pupil}`, preferences }];
      if (step === "second-round")
        return bring(id, "second-applications", "tweede.json", JSON.stringify({ applicants }));
      return upload(id, JSON.stringify({ ...FILE, applicants: FILE.applicants.filter((_, index) => index !== pupil) }));
    };
    expect((await bringOne(1)).status).toBe(201);
    const { store } = app.context;
    const request = stepRequest.parse(step === "correct" ? { step, reason: REASON } : { step });
    const ready = await readyStep(store, readServices({}), id, request);
    expect(ready).toMatchObject({ ok: true });
    expect((await bringOne(2)).status).toBe(201);
    const taken = await store.db.transaction().execute(async (trx) => {
      if (!ready.ok) throw new Error("not ready");
      return writeStep(trx, ready.value);
    });
    expect(JSON.stringify(taken)).toContain("Another file has come in the meantime");
    expect(await take(id, request)).toMatchObject({ state: "done" });
  });
});
