import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accessCode, readAccessCode, writtenCode } from "./accessCode.ts";
import { announceSources, announcementOf, meaningOf } from "./announce.ts";
import { BEACON_NETWORKS, beaconRoundAt, timeOfBeaconRound } from "./beaconNetworks.ts";
import { checkStep, checkUpload, type RoundSituation } from "./checkStep.ts";
import { judgeDraw, type BeaconAttempt, type DrawAttempt } from "./judgeDraw.ts";
import { protectCount, protectCounts } from "./protectCount.ts";
import { checkErasesOn, drawSettingsSchema, roundSettingsSchema, secondLotteryOf } from "./roundSettings.ts";
import { NEXT_STEP, ROUND_DEEDS, ROUND_STATES, ROUND_STEPS, STEP_RULES, type RoundStep } from "./roundSteps.ts";
import { sha256 } from "../../receipt/sha256.ts";
import type { Outcome } from "../../vocabulary/refusal.ts";

/** Real rounds of quicknet, as its public relays give them. */
const SIGNATURES = new Map([
  [1000, "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39"],
  [1001, "b33bf3667cbd5a82de3a24b4e0e9fe5513cc1a0e840368c6e31f5fcfa79bea03f73896b25883abf2853d10337fb8fa41"],
]);
const { quicknet } = BEACON_NETWORKS;

const valueOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.refusals.map(({ message }) => message.en).join(" "));
  return outcome.value;
};
const whyNot = (outcome: Outcome<unknown>): string =>
  outcome.ok ? "" : outcome.refusals.map(({ message }) => message.en).join(" ");

describe("steps of a round", () => {
  /** Tries steps one after another, as the store would, and gives those that were taken. */
  function walk(attempts: readonly RoundStep[]) {
    let now: RoundSituation = { state: "set-up", edition: 1, taken: [] };
    const seen: RoundSituation[] = [now];
    for (const step of attempts) {
      const check = checkStep(now, step);
      if (!check.ok) continue;
      now = { ...check.value, taken: [...now.taken, { edition: check.value.edition, step }] };
      seen.push(now);
    }
    return { now, seen };
  }
  const attempts = fc.array(fc.constantFrom(...ROUND_STEPS), { minLength: 40, maxLength: 160 });

  test("whatever is tried, no step is taken twice in an edition, and opening, closing and drawing once in all", () => {
    fc.assert(
      fc.property(attempts, (all) => {
        const { taken } = walk(all).now;
        const keys = taken.map(({ edition, step }) => `${edition} ${step}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const once of ["open", "close", "draw"] as const)
          expect(taken.filter(({ step }) => step === once).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("the state only goes forward within an edition, and only a correction begins the next one", () => {
    fc.assert(
      fc.property(attempts, (all) => {
        const { seen } = walk(all);
        for (const [index, after] of seen.entries()) {
          const before = seen[index - 1];
          if (!before) continue;
          const step = after.taken.at(-1)!.step;
          expect(after.edition - before.edition).toBe(step === "correct" ? 1 : 0);
          if (after.edition === before.edition)
            expect(ROUND_STATES.indexOf(after.state)).toBeGreaterThanOrEqual(ROUND_STATES.indexOf(before.state));
        }
      }),
    );
  });

  test("nothing is published that was not closed, drawn, placed and verified in this edition", () => {
    let published = 0;
    fc.assert(
      fc.property(attempts, (all) => {
        const { taken } = walk(all).now;
        for (const [index, { edition, step }] of taken.entries()) {
          if (step !== "publish") continue;
          published++;
          const before = taken.slice(0, index);
          expect(before.map((item) => item.step)).toEqual(expect.arrayContaining(["open", "close", "draw", "place"]));
          expect(before).toContainEqual({ edition, step: "verify" });
        }
      }),
    );
    expect(published).toBeGreaterThan(20);
  });

  test("every state but the last has a next step that may be taken in it", () => {
    for (const state of ROUND_STATES) {
      const next = NEXT_STEP[state];
      if (next) expect(STEP_RULES[next].from).toContain(state);
      else expect(state).toBe("published");
    }
  });

  test("a second draw is refused with the reason, before and after a correction", () => {
    const drawn = walk(["open", "close", "draw", "place"]).now;
    expect(whyNot(checkStep(drawn, "draw"))).toContain("choose another result");
    expect(whyNot(checkStep(walk(["open", "close", "draw", "place", "correct"]).now, "draw"))).toContain("same seed");
  });

  test("files come before the close, or after placing for a correction", () => {
    const edition = (state: RoundSituation["state"]): number | undefined => {
      const outcome = checkUpload({ state, edition: 2, erasedAt: null });
      return outcome.ok ? outcome.value : undefined;
    };
    expect(ROUND_STATES.map(edition)).toEqual([2, 2, undefined, undefined, 3, 3, 3]);
  });

  test("after acts or a second round no correction can undo them silently", () => {
    const published = walk(["open", "close", "draw", "place", "verify", "publish", "reserve-lists"]).now;
    expect(checkStep(published, "correct").ok).toBe(true);
    for (const step of ["after-care", "second-round"] as const) {
      const cared = { ...published, taken: [...published.taken, { edition: 1, step }] };
      expect(whyNot(checkStep(cared, "correct")), step).toContain("add places to a programme");
    }
  });

  test("acts of the after-care can be repeated, and after erasing nothing can be done", () => {
    const published = walk(["open", "close", "draw", "place", "verify", "publish"]).now;
    const acted = { ...published, taken: [...published.taken, { edition: 1, step: "after-care" as const }] };
    expect(checkStep(acted, "after-care")).toEqual({ ok: true, value: { state: "published", edition: 1 } });
    for (const state of ROUND_STATES) {
      const erased = { state, edition: 1, taken: [{ edition: 1, step: "erase" as const }] };
      for (const step of ROUND_DEEDS) expect(whyNot(checkStep(erased, step)), step).toContain("erased");
      expect(checkUpload({ state, edition: 1, erasedAt: "2028-01-01T00:00:00.000Z" }).ok).toBe(false);
    }
  });
});

describe("settings", () => {
  const own = (more: object) => roundSettingsSchema.parse({ calendar: { publishesOn: "2028-04-10" }, ...more });
  test("nothing is erased before the publication that is planned", () => {
    expect(whyNot(checkErasesOn(own({ erasesOn: "2028-04-09" })))).toContain("goes on until 2028-04-10");
    for (const more of [{}, { erasesOn: "2028-04-10" }]) expect(checkErasesOn(own(more)).ok).toBe(true);
    expect(checkErasesOn(roundSettingsSchema.parse({ erasesOn: "2026-01-01" })).ok).toBe(true);
  });

  test("the row of a second round is reversed unless it is set", () => {
    expect([own({}), own({ secondRoundLottery: "same" })].map(secondLotteryOf)).toEqual(["reversed", "same"]);
  });
});

describe("the beacon", () => {
  test("times of rounds: round 1 at the genesis, and the first round at or after a moment", () => {
    expect(timeOfBeaconRound(quicknet, 1)).toBe(1_692_803_367_000);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (past) => {
        const time = 1_692_803_367_000 + past * 7;
        const round = beaconRoundAt(quicknet, time);
        expect(timeOfBeaconRound(quicknet, round)).toBeGreaterThanOrEqual(time);
        if (round > 1) expect(timeOfBeaconRound(quicknet, round - 1)).toBeLessThan(time);
      }),
    );
  });

  const at = timeOfBeaconRound(quicknet, 1000);
  const settings = (beacon: unknown, notarySha256: string | null = null) =>
    drawSettingsSchema.parse({ beacon, notarySha256 });

  test("a round that has appeared, or is about to, cannot be announced", () => {
    const own = settings({ round: 1000 });
    const soon = settings({ round: 1000, fallbackRound: 1000 + 599 });
    expect(whyNot(announceSources(soon, at - 3_600_000))).toContain("less than 30 minutes after round 1000");
    expect(announceSources(settings({ round: 1000, fallbackRound: 1600 }), at - 3_600_000).ok).toBe(true);
    expect(announceSources(own, at - 3_600_000).ok).toBe(true);
    expect(whyNot(announceSources(own, at - 30_000))).toContain("at least a minute");
    expect(whyNot(announceSources(own, at + 1))).toContain("at least a minute");
    const turned = settings({ round: 1001, fallbackRound: 1000 });
    expect(whyNot(announceSources(turned, at - 3_600_000))).toContain("must come after");
  });

  test("without a moment the round an hour later is taken, and the fallback an hour after that", () => {
    const { beacon } = valueOf(announceSources(settings({}), at));
    expect([beacon!.at - at, beacon!.fallbackAt - at]).toEqual([3_600_000, 7_200_000]);
    const moment = valueOf(announceSources(settings({ at: new Date(at).toISOString() }), at - 3_600_000));
    expect(moment.beacon!.round).toBe(1000);
  });

  test("no source at all is no setting; only a notary is one, and says what that means", () => {
    expect(drawSettingsSchema.safeParse({ beacon: null }).success).toBe(false);
    const only = valueOf(announceSources(settings(null, sha256("x")), at));
    expect(meaningOf(only)[0]!.en).toContain("The trust is in the notary");
    expect(roundSettingsSchema.parse({}).draw).toEqual({ beacon: { network: "quicknet" }, notarySha256: null });
  });

  const ROOT = "ab".repeat(32);
  const HALF_HOUR = 600;
  const MINUTES_30 = 1_800_000;
  type Change = Partial<DrawAttempt> & { rounds?: readonly number[]; text?: string | null; round?: number };
  function attempt(change: Change = {}) {
    const { round = 1000, rounds = [1000], text = "notaris", ...more } = change;
    const own = settings({ round, fallbackRound: round + HALF_HOUR }, sha256("notaris"));
    const announced = valueOf(announceSources(own, at - 3_600_000));
    const beacons = rounds.map((round) => ({ round, signature: SIGNATURES.get(round)! }));
    return judgeDraw({
      announced,
      announcement: announcementOf(announced, ROOT),
      sources: { beacons, notaryText: text },
      attempts: [],
      failureReason: undefined,
      now: at + 10_000,
      ...more,
    });
  }

  test("both sources give a seed without events", () => {
    expect(valueOf(attempt()).events).toEqual([]);
  });

  test("nobody draws before the announced round has appeared", () => {
    expect(whyNot(attempt({ now: at - 1 }))).toContain("not there yet");
  });

  test("a source cannot be left out to get another seed without a reason that is published", () => {
    expect(whyNot(attempt({ text: null }))).toContain("Give the missing source, or a reason");
    expect(whyNot(attempt({ text: "another text" }))).toContain("did not fit its hash");
    // The announced round comes half an hour before quicknet round 1001, which is the fallback.
    const late = { round: 1001 - HALF_HOUR, rounds: [1001], attempts: [failed(1001 - HALF_HOUR)] };
    expect(whyNot(attempt(late))).toContain("was not there");
    expect(whyNot(attempt({ rounds: [], failureReason: "the network was down", now: at + 1000 }))).toContain(
      "Wait for the fallback",
    );
    const used = valueOf(attempt({ ...late, failureReason: "the network was down" }));
    expect(used.events).toEqual(["beacon-missing", "fallback-used"]);
    expect(used.draw.beacon?.round).toBe(1001);
  });

  const failed = (round: number, result: BeaconAttempt["result"] = "not-there"): BeaconAttempt => {
    return { source: "relay", host: "127.0.0.1:1", round, at: new Date(at).toISOString(), result };
  };

  test("no reason passes over the announced round when this server did not try to fetch it itself", () => {
    const failureReason = "we say that the network was down";
    const early = { round: 1001 - HALF_HOUR, failureReason };
    for (const rounds of [[], [1001]])
      expect(whyNot(attempt({ ...early, rounds }))).toContain(`Round ${1001 - HALF_HOUR}`);
    const byHand = { ...failed(1001 - HALF_HOUR, "false-signature"), source: "by-hand" as const };
    expect(whyNot(attempt({ ...early, rounds: [1001], attempts: [byHand] }))).toContain("only passed over");
    const both = { now: at + MINUTES_30, rounds: [], failureReason };
    expect(whyNot(attempt({ ...both, attempts: [failed(1000)] }))).toContain("Round 1600 of the beacon");
    const alone = valueOf(attempt({ ...both, attempts: [failed(1000), failed(1600, "unreachable")] }));
    expect(alone.events).toContain("only-notary");
  });

  test("a false signature is no signature", () => {
    const beacons = [{ round: 1000, signature: SIGNATURES.get(1001)! }];
    const sources = { beacons, notaryText: "notaris" };
    expect(whyNot(attempt({ sources }))).toContain("false");
    const attempts = [failed(1000, "false-signature"), failed(1600)];
    const late = { sources, attempts, now: at + MINUTES_30 };
    const forced = valueOf(attempt({ ...late, failureReason: "the relay gives nonsense" }));
    expect(forced.events).toEqual(["beacon-false", "fallback-failed", "only-notary"]);
  });
});

describe("codes of pupils", () => {
  const key = "01".repeat(32);

  test("are read however they are typed, and differ per pupil and per key", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 12 }), (id) => {
        const code = accessCode(key, id);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{20}$/);
        expect(readAccessCode(writtenCode(code))).toBe(code);
        expect(readAccessCode(` ${writtenCode(code).toLowerCase().replaceAll("0", "o").replaceAll("1", "l")}`)).toBe(
          code,
        );
        expect(accessCode("02".repeat(32), id)).not.toBe(code);
      }),
    );
    expect(readAccessCode("te kort")).toBeUndefined();
  });

  test("known answer, worked out with another program from the definition", () => {
    // HMAC-SHA256(32 bytes of 01, "kansrijk/access/v1" 00 "p1"), first 100 bits in groups of five.
    expect(accessCode(key, "p1")).toBe("DPB8E3PZNCQ1RQ952JHW");
  });
});

describe("counts", () => {
  test("a hidden count cannot be worked out from the total", () => {
    expect(protectCounts([60, 30, 3])).toEqual([60, null, null]);
    expect(protectCounts([60, 30, 0])).toEqual([60, 30, 0]);
    expect([0, 9, 10].map(protectCount)).toEqual([0, null, 10]);
  });
});
