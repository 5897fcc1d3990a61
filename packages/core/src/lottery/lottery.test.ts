import { sha256 } from "@noble/hashes/sha2.js";
import { hmac } from "@noble/hashes/hmac.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SKIP_TEXT, vector, VECTORS_ABSENT } from "../admission/test/vectors.ts";
import { sha256 as sha256Text } from "../receipt/sha256.ts";
import { isBeaconValid, type BeaconRound } from "./beacon.ts";
import { leafHash, merklePath, merkleTree, rootFromPath, saltOf } from "./commitment.ts";
import { drawSeed, seedOfDraw, type DrawAnnouncement } from "./draw.ts";
import { hashBytes } from "./hashBytes.ts";
import { hashOrder } from "./hashOrder.ts";
import { keyedHash } from "./keyedHash.ts";
import { lotteryNumbers, type Lot } from "./lotteryNumbers.ts";
import { rfc3797Draws, rfc3797Key } from "./rfc3797.ts";
import { seedBytes } from "./seedBytes.ts";

const lots = (ids: readonly string[]): Lot[] => ids.map((id) => ({ id, unit: id }));
const inOrder = (ids: readonly string[], numbers: Int32Array): string[] =>
  [...ids].sort((a, b) => numbers[ids.indexOf(a)]! - numbers[ids.indexOf(b)]!);

// drand quicknet-t, round 38 (drand/drand-client test/beacon-verification.test.ts).
const BEACON: BeaconRound = {
  scheme: "bls-unchained-g1-rfc9380",
  publicKey:
    "81d320f220ee9c79e60e19dedc838c31e3ab919b15481e9feb52f643628c4f6a13fdc52129493875a818109d767272ca0541cbcdcea9335f2870d781b39b845ba8cbd44fdfe4967781cf72ca5917fc9398bcf97ca0548ed5a709016c4b1ff0f3",
  round: 38,
  signature: "95c93585c513ebbcb4777ff15599b3140e5ec0295faa0e483f3deadd88fa6d43f0d3703e3a4ce106e8fd6c6987f32126",
};

describe("lottery numbers", () => {
  test("keyed hash is HMAC-SHA256 (RFC 4231 case 2 and the library)", () => {
    const out = new Uint8Array(64);
    keyedHash(utf8ToBytes("Jefe"))(utf8ToBytes("what do ya want for nothing?"), 28, out, 32);
    expect(bytesToHex(out.slice(32))).toBe("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.uint8Array({ maxLength: 200 }), (key, message) => {
        keyedHash(key)(message, message.length, out, 0);
        expect(out.slice(0, 32)).toEqual(hmac(sha256, key, message));
      }),
    );
  });

  test("own SHA-256 is that of the library, at every length around a block", () => {
    for (let length = 0; length <= 200; length++) {
      const message = Uint8Array.from({ length }, (_, index) => (index * 37 + length) & 255);
      expect(hashBytes(message)).toEqual(sha256(message));
    }
  });

  test("hash order is the order of the hexadecimal text, also when the first bytes agree", () => {
    const hash = fc.array(fc.constantFrom(0, 1, 255), { minLength: 32, maxLength: 32 });
    fc.assert(
      fc.property(fc.array(hash, { maxLength: 40 }), (rows) => {
        const order = hashOrder(Uint8Array.from(rows.flat()), (a, b) => a - b);
        const text = rows.map((row) => bytesToHex(Uint8Array.from(row)));
        const expected = [...text.keys()].sort((a, b) => (text[a]! < text[b]! ? -1 : text[a]! > text[b]! ? 1 : a - b));
        expect([...order]).toEqual(expected);
      }),
    );
  });

  test.skipIf(VECTORS_ABSENT)(`rank by HMAC of the id, known answer${SKIP_TEXT}`, () => {
    const { data, expected } = vector("hash_rank_lottery");
    expect(inOrder(data.ids, lotteryNumbers(seedBytes(data.seed_hex), lots(data.ids)))).toEqual(expected.order);
    expect(inOrder(data.ids, lotteryNumbers(seedBytes("kansen-lottery-test-seed"), lots(data.ids)))).toEqual(
      expected.order,
    );
  });

  test("numbers are 1..n; leaving somebody out keeps the order of the others", () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(ids, fc.string(), (all, seed) => {
        const numbers = lotteryNumbers(seedBytes(seed), lots(all));
        expect([...numbers].sort((a, b) => a - b)).toEqual(all.map((_, index) => index + 1));
        const fewer = all.slice(1);
        expect(inOrder(fewer, lotteryNumbers(seedBytes(seed), lots(fewer)))).toEqual(
          inOrder(all, numbers).filter((id) => id !== all[0]),
        );
      }),
    );
  });

  test("a family gets consecutive numbers at the place of the family", () => {
    const members = ["x", "y", "z"].map((id) => ({ id, unit: "family" }));
    const numbers = lotteryNumbers(seedBytes("s"), [...lots(["a", "b", "c", "d"]), ...members]);
    const own = numbers.slice(4).sort((a, b) => a - b);
    expect(own[2]! - own[0]!).toBe(2);
    const one = lotteryNumbers(seedBytes("s"), lots(["a", "b", "c", "d", "family"]));
    expect(own[0]).toBe(one[4]);
  });

  test("a draw per programme is another draw", () => {
    const all = lots(Array.from({ length: 50 }, (_, index) => `p${index}`));
    expect(lotteryNumbers(seedBytes("s"), all, "a")).not.toEqual(lotteryNumbers(seedBytes("s"), all, "b"));
  });
});

describe("commitment", () => {
  const leaves = (count: number): Uint8Array[] =>
    Array.from({ length: count }, (_, index) => leafHash(saltOf(new Uint8Array(32), `${index}`), `text ${index}`));

  /** The definition of RFC 6962 section 2.1, word for word. */
  const definition = (row: readonly Uint8Array[]): Uint8Array => {
    if (row.length === 1) return row[0]!;
    let k = 1;
    while (k * 2 < row.length) k *= 2;
    return sha256(concatBytes(Uint8Array.of(1), definition(row.slice(0, k)), definition(row.slice(k))));
  };

  test("the tree is that of RFC 6962 and every path leads to its root", () => {
    for (let count = 1; count <= 40; count++) {
      const row = leaves(count);
      const tree = merkleTree(row);
      expect(tree.root).toBe(bytesToHex(definition(row)));
      row.forEach((leaf, index) => expect(rootFromPath(bytesToHex(leaf), merklePath(tree, index))).toBe(tree.root));
    }
  });

  test("no leaves: the hash of no bytes", () => {
    expect(merkleTree([]).root).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });

  test("another leaf on the same path leads elsewhere", () => {
    const row = leaves(7);
    const tree = merkleTree(row);
    expect(rootFromPath(bytesToHex(row[1]!), merklePath(tree, 2))).not.toBe(tree.root);
  });
});

describe("seed", () => {
  const { signature, round, ...network } = BEACON;
  const announcement: DrawAnnouncement = {
    root: "ab".repeat(32),
    beacon: { ...network, round, fallbackRound: null },
    notarySha256: sha256Text("3 5 1 6 6 2"),
  };
  const sources = { beacons: [{ round, signature }], notaryText: "3 5 1 6 6 2" };

  test("the signature of a drand round, of another round, and a changed one", () => {
    expect(isBeaconValid(BEACON)).toBe(true);
    expect(isBeaconValid({ ...BEACON, round: 39 })).toBe(false);
    expect(isBeaconValid({ ...BEACON, signature: BEACON.signature.replace("95c9", "95ca") })).toBe(false);
    expect(isBeaconValid({ ...BEACON, signature: "not hexadecimal" })).toBe(false);
  });

  test.skipIf(VECTORS_ABSENT).each(["drand_pedersen-bls-unchained_19369534", "drand_bls-unchained-g1-rfc9380_38"])(
    `%s${SKIP_TEXT}`,
    (id) => {
      const { data, expected } = vector(id);
      const beacon = { scheme: data.scheme, publicKey: data.public_key, round: data.round, signature: data.signature };
      expect(isBeaconValid(beacon)).toBe(expected.bls_valid);
      expect(isBeaconValid({ ...beacon, round: data.round + 1 })).toBe(expected.bls_valid_for_other_round);
      expect(bytesToHex(sha256(hexToBytes(data.signature)))).toBe(expected.randomness);
    },
  );

  test("both sources make the seed, each byte as in the format", () => {
    const outcome = drawSeed(announcement, sources);
    const bytes = [
      "6b616e7372696a6b2f736565642f763100",
      "ab".repeat(32),
      "00000030",
      BEACON.signature,
      "0000000b",
      bytesToHex(utf8ToBytes("3 5 1 6 6 2")),
    ];
    expect(outcome).toMatchObject({ ok: true, events: [], seed: bytesToHex(sha256(hexToBytes(bytes.join("")))) });
  });

  test("each source suffices, and what was missing is said", () => {
    const alone = drawSeed(announcement, { ...sources, notaryText: "6 6 6 6 6 6" });
    expect(alone).toMatchObject({ ok: true, events: ["notary-false", "only-beacon"] });
    const notary = drawSeed(announcement, { ...sources, beacons: [] });
    expect(notary).toMatchObject({ ok: true, events: ["beacon-missing", "only-notary"] });
    if (!alone.ok || !notary.ok) throw new Error("expected two draws");
    expect(alone.seed).not.toBe(notary.seed);
    expect(alone.seed).toBe(seedOfDraw(alone.draw));
  });

  test("the fallback round counts only when the announced one fails", () => {
    const later = { ...announcement, beacon: { ...network, round: 37, fallbackRound: 38 } };
    const outcome = drawSeed(later, sources);
    expect(outcome).toMatchObject({ ok: true, events: ["beacon-missing", "fallback-used"] });
    const first = drawSeed({ ...announcement, beacon: { ...network, round: 38, fallbackRound: 39 } }, sources);
    expect(first).toMatchObject({ ok: true, events: [], draw: { beacon: { round: 38 } } });
  });

  test("nothing valid: no draw", () => {
    const forged = [{ round, signature: BEACON.signature.replace("95c9", "95ca") }];
    expect(drawSeed(announcement, { beacons: forged, notaryText: null })).toEqual({
      ok: false,
      events: ["beacon-false", "notary-missing"],
    });
  });
});

describe("RFC 3797", () => {
  // Section 6 of the RFC: 25 names, 10 of them drawn there.
  const sources = [[9319], [2, 5, 12, 8, 10], [9, 18, 26, 34, 41, 45]];

  test("the example of section 6", () => {
    const key = rfc3797Key(sources);
    expect(key).toBe("9319./2.5.8.10.12./9.18.26.34.41.45./");
    const draws = rfc3797Draws(key, 25, 10);
    expect(draws[0]).toEqual({ md5: "990DD0A5692A029A98B5E01AA28F3459", divisor: 25, selected: 16 });
    expect(draws.map(({ selected }) => selected + 1)).toEqual([17, 7, 2, 16, 25, 23, 8, 24, 19, 13]);
  });

  test.skipIf(VECTORS_ABSENT)(`all sixteen draws of the reference files${SKIP_TEXT}`, () => {
    const { data, expected } = vector("rfc3797_section6");
    const draws = rfc3797Draws(rfc3797Key(data.seeds), data.pool_size, 16);
    expect(
      draws.map(({ selected, ...rest }) => ({ ...rest, selected: selected + 1, name: data.names[selected] })),
    ).toEqual(expected.draws);
  });

  test("a longer list than the RFC allows is refused", () => {
    expect(() => rfc3797Draws("x", 65_536, 1)).toThrow(RangeError);
  });
});
