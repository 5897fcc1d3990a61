import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readFundingFile } from "@kansrijk/server/funding/readFundingFile";
import { importTable } from "@kansrijk/server/imports/importTable";
import { readTableFile } from "@kansrijk/server/imports/readTableFile";
import { openStore } from "@kansrijk/server/store/openStore";
import { benchCountry } from "../country.ts";
import { measure, type Measurement } from "../measure.ts";

const REAL = fileURLToPath(new URL("../../../shared/data/cbs/achterstandsscores-scholen-2019.csv", import.meta.url));

/** Reading and keeping the real table (or one made of the same size), and reading 1.4 million pupils. */
export async function* bench(): AsyncGenerator<Measurement> {
  const folder = await mkdtemp(join(tmpdir(), "kansrijk-bench-"));
  try {
    yield* scores(folder);
    yield* pupils(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* scores(folder: string): AsyncGenerator<Measurement> {
  const path = existsSync(REAL) ? REAL : await madeTable(folder);
  const size = existsSync(REAL) ? "4295 rows (real table)" : "4295 rows (made)";
  yield await measure({ name: "import: read and check the CBS table", size }, 9, () => readFundingFile(path));
  const store = await openStore({ url: undefined, dataDir: join(folder, "store") });
  try {
    const reading = await readTableFile(path);
    if (!reading.ok) throw new Error("the table has faults");
    let turn = 0;
    yield await measure({ name: "import: keep it in the store, with the audit line", size }, 5, () =>
      importTable(store, { ...reading.table, sha256: (turn++).toString(16).padEnd(64, "0") }, null),
    );
  } finally {
    await store.close();
  }
}

async function* pupils(folder: string): AsyncGenerator<Measurement> {
  const country = (await benchCountry()).make();
  const path = join(folder, "pupils.csv");
  const lines = ["site,score"];
  country.pupils.score.forEach((score, index) =>
    lines.push(`${country.sites.code[country.pupils.siteIndex[index]!]},${(score / 10_000).toFixed(4)}`),
  );
  await writeFile(path, lines.join("\n"));
  yield await measure(
    {
      name: "import: read and check pupil scores",
      size: `${country.pupils.count} rows`,
      compared_with: "papaparse alone reads 530,000 wider rows in 820 ms",
    },
    3,
    () => readFundingFile(path),
  );
}

async function madeTable(folder: string): Promise<string> {
  const rows = Array.from({ length: 4295 }, (_, index) => {
    const letters = String.fromCharCode(65 + (Math.floor(index / 100) % 26), 65 + (Math.floor(index / 2600) % 26));
    return `${String(index % 100).padStart(2, "0")}${letters}00,${40 + (index % 500)},${(index % 900) / 10},${((index % 900) / 10 + 50).toFixed(2)}`;
  });
  const path = join(folder, "made.csv");
  await writeFile(
    path,
    ["brin6,aantal_bekostigde_leerlingen,achterstandsscore,achterstandsscore_zonder_drempel", ...rows].join("\n"),
  );
  return path;
}
