import { createHash, hash } from "node:crypto";
import type { Hashing } from "@kansrijk/core/lottery/hashing";

/** SHA-256 by the library of Node.js: several times faster, for rounds of very many applicants. */
export const nodeHashing: Hashing = {
  into: (bytes, from, to, out, at) => {
    // A text is the cheapest thing to get back from there.
    const text = hash("sha256", bytes.subarray(from, to), "binary");
    for (let i = 0; i < 32; i++) out[at + i] = text.charCodeAt(i);
  },
  ofParts: (parts) => {
    const all = createHash("sha256");
    for (const part of parts) all.update(part);
    return all.digest("hex");
  },
};
