import { plainHashing } from "@kansrijk/core/lottery/hashing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { nodeHashing } from "./nodeHashing.ts";

test("the library of Node.js gives the hashes of the core", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(20), (bytes, skip) => {
      const from = Math.min(skip, bytes.length);
      const [own, other] = [new Uint8Array(40), new Uint8Array(40)];
      nodeHashing.into(bytes, from, bytes.length, own, 4);
      plainHashing.into(bytes, from, bytes.length, other, 4);
      expect(own).toEqual(other);
      const parts = [bytes.subarray(0, from), bytes.subarray(from)];
      expect(nodeHashing.ofParts(parts)).toBe(plainHashing.ofParts(parts));
    }),
  );
});
