import { unitOf, type Blocks } from "./keyedBlocks.ts";
import { logFactorial } from "./logFactorial.ts";

const ATTEMPTS = 256;

/**
 * A draw from the Poisson distribution with this mean, from blocks that belong to (cell, replicate, stage). Small means
 * by inversion, others by transformed rejection (Hörmann 1993, PTRS).
 */
export function poisson(mean: number, blocks: Blocks, cell: number, replicate: number, stage: number): number {
  if (mean < 10) return inverted(mean, blocks(cell, replicate, stage * ATTEMPTS));
  const width = 0.931 + 2.53 * Math.sqrt(mean);
  const slope = -0.059 + 0.02483 * width;
  const quick = 0.9277 - 3.6224 / (width - 2);
  for (let attempt = 0; ; attempt++) {
    const block = blocks(cell, replicate, stage * ATTEMPTS + attempt);
    const u = unitOf(block[0]!, block[1]!) - 0.5;
    const v = unitOf(block[2]!, block[3]!);
    const edge = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * slope) / edge + width) * u + mean + 0.43);
    if (edge >= 0.07 && v <= quick) return k;
    if (k < 0 || (edge < 0.013 && v > edge)) continue;
    const scale = 1.1239 + 1.1328 / (width - 3.4);
    const left = Math.log((v * scale) / (slope / (edge * edge) + width));
    if (left <= k * Math.log(mean) - mean - logFactorial(k)) return k;
  }
}

function inverted(mean: number, block: Uint32Array): number {
  let left = unitOf(block[0]!, block[1]!);
  let chance = Math.exp(-mean);
  let k = 0;
  while (left >= chance && k < 200) {
    left -= chance;
    k += 1;
    chance *= mean / k;
  }
  return k;
}
