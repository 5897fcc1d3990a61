import { expect, test } from "vitest";
import { philox } from "./philox.ts";

// Known answers published with Random123 (kat_vectors, philox4x32 10).
const known = [
  { counter: [0, 0, 0, 0], key: [0, 0], out: [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8] },
  {
    counter: [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    key: [0xffffffff, 0xffffffff],
    out: [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
  },
  {
    counter: [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    key: [0xa4093822, 0x299f31d0],
    out: [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
  },
];

test.each(known)("gives the published answer for counter $counter", ({ counter, key, out }) => {
  const result = new Uint32Array(4);
  philox(Uint32Array.from(counter), Uint32Array.from(key), result);
  expect([...result]).toEqual(out);
});
