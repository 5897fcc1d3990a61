// How long the command takes over a round of national size: npx tsx packages/verifier/test/measure.ts [applicants]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeCertificate, print } from "./makeCertificate.ts";
import { generator } from "./randomRound.ts";
import type { Round, RoundApplicant, RoundProgramme } from "./round.ts";

const CHOICES = 6;

/** Lists by popularity; one programme in ten with a reserve, one in forty with a quota; priorities and families. */
function nationalRound(size: number): Round {
  const below = generator(7);
  const share = (): number => below(1e6) / 1e6;
  const count = Math.ceil(size / 48);
  const idOf = (p: number): string => `${10 + (p % 20)}AB${String(p).padStart(4, "0")}-vwo`;
  const sums: number[] = [];
  for (let p = 0; p < count; p++) sums.push((sums[p - 1] ?? 0) + Math.exp(2 * (share() + share() + share() - 1.5)));
  const pick = (): number => {
    const at = (below(1e9) / 1e9) * sums.at(-1)!;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const programmes = Array.from({ length: count }, (_, p): RoundProgramme => {
    const programme: RoundProgramme = { id: idOf(p), capacity: 20 + below(60) };
    if (p % 40 === 1) programme.quotas = [{ group: "buiten", places: 30 }];
    else if (p % 10 === 0) programme.reserves = [{ group: "doelgroep", places: 5 }];
    return programme;
  });
  const applicants = Array.from({ length: size }, (_, i): RoundApplicant => {
    const list = new Set<number>();
    while (list.size < Math.min(CHOICES, count)) list.add(pick());
    const preferences = [...list].map(idOf);
    const applicant: RoundApplicant = { id: `p-${String((i * 7919) % 1_000_003).padStart(7, "0")}`, preferences };
    if (below(8) === 0) applicant.groups = [below(2) === 0 ? "doelgroep" : "buiten"];
    if (below(2) === 0) applicant.priority = Object.fromEntries([[preferences[below(preferences.length)]!, 1]]);
    if (below(40) === 0) applicant.family = `g-${below(size / 60)}`;
    return applicant;
  });
  return { programmes, applicants, seed: "meting" };
}

const size = Number(process.argv[2] ?? 190_000);
const folder = mkdtempSync(join(tmpdir(), "verifier-measure-"));
const { full, open } = makeCertificate(nationalRound(size));
const command = fileURLToPath(new URL("../bin/verify.mjs", import.meta.url));
for (const [name, certificate] of Object.entries({ full, open })) {
  const path = join(folder, `${name}.json`);
  // As the program prints it; in another order of fields the ordinary way is measured.
  writeFileSync(path, print(certificate));
  const megabytes = (statSync(path).size / 1e6).toFixed(0);
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, [command, path]);
    const seconds = ((performance.now() - start) / 1000).toFixed(2);
    process.stdout.write(`${name}, ${size} applicants, ${megabytes} MB: ${seconds} s, exit ${status}\n`);
  }
}
rmSync(folder, { recursive: true });
