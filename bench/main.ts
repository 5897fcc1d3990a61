import { readdir } from "node:fs/promises";
import type { Measurement } from "./measure.ts";

interface Case {
  readonly bench: () => AsyncGenerator<Measurement>;
}

/** Prints one JSON line per case; `npm run bench -- <part of a name>` runs some of them. */
const wanted = process.argv[2] ?? "";
const folder = new URL("./cases/", import.meta.url);
for (const name of (await readdir(folder)).filter((item) => item.endsWith(".ts") && item.includes(wanted)).sort()) {
  const { bench } = (await import(new URL(name, folder).href)) as Case;
  for await (const line of bench()) console.log(JSON.stringify(line));
}
process.exit(0);
