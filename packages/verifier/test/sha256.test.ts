import { createHash, createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HmacSha256, Sha256, sha256 } from "../src/index.mjs";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("SHA-256", () => {
  test.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
    ["a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"],
  ])("published example of FIPS 180-4 (%#)", (text, digest) => {
    expect(hex(sha256(bytes(text)))).toBe(digest);
  });

  test("every length up to three blocks, as Node computes it", () => {
    for (let length = 0; length <= 192; length++) {
      const message = Uint8Array.from({ length }, (_, i) => (i * 37 + length) % 256);
      expect(hex(sha256(message))).toBe(createHash("sha256").update(message).digest("hex"));
    }
  });

  test("in pieces as at once", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 150 }), { maxLength: 6 }), (pieces) => {
        const running = new Sha256();
        const expected = createHash("sha256");
        for (const piece of pieces) {
          running.update(piece);
          expected.update(piece);
        }
        expect(hex(running.digest())).toBe(expected.digest("hex"));
      }),
    );
  });
});

describe("HMAC-SHA256", () => {
  const repeated = (byte: number, count: number): Uint8Array => new Uint8Array(count).fill(byte);
  test.each([
    [repeated(0x0b, 20), bytes("Hi There"), "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"],
    [
      bytes("Jefe"),
      bytes("what do ya want for nothing?"),
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    ],
    [repeated(0xaa, 20), repeated(0xdd, 50), "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"],
    [
      repeated(0xaa, 131),
      bytes("Test Using Larger Than Block-Size Key - Hash Key First"),
      "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
    ],
  ])("published example of RFC 4231 (%#)", (key, message, digest) => {
    expect(hex(new HmacSha256(key).digest(message))).toBe(digest);
  });

  test("many messages under one key, as Node computes them", () => {
    const key = Uint8Array.from({ length: 32 }, (_, i) => i * 5);
    const hmac = new HmacSha256(key);
    for (let length = 0; length < 130; length++) {
      const message = Uint8Array.from({ length }, (_, i) => (i * 11) % 256);
      expect(hex(hmac.digest(message))).toBe(createHmac("sha256", key).update(message).digest("hex"));
    }
  });
});
