import { readdir, readFile } from "node:fs/promises";
import { readYamlFile } from "@kansrijk/core/indicators/readYamlFile";
import { z } from "zod";
import { said } from "@kansrijk/core/vocabulary/said";

const text = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    said("woorden in kleine letters met streepjes ertussen", "expected lower-case words with hyphens"),
  );

const schema = z.strictObject({
  id,
  title: text,
  summary: text,
  indicators: z.union([z.literal("tiles"), z.array(id).min(1)]),
  questions: z.array(z.array(id).min(1)).min(1),
});

/** Which figures a published dataset has; a file of datasets/. */
export type ReleaseDataset = z.infer<typeof schema>;

const FOLDER = new URL("./datasets/", import.meta.url);

let known: Promise<ReadonlyMap<string, ReleaseDataset>> | undefined;

/** The datasets that can be published, by id. Throws TypeError for a file with faults. */
export function releaseDatasets(): Promise<ReadonlyMap<string, ReleaseDataset>> {
  known ??= readAll();
  return known;
}

async function readAll(): Promise<ReadonlyMap<string, ReleaseDataset>> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith(".yaml")).sort();
  const read = names.map(async (name) => {
    const found = readYamlFile(name, await readFile(new URL(name, FOLDER), "utf8"), schema);
    if (!found.ok) {
      const lines = found.faults.map(({ file, line, key, expected }) => `${file}:${line} ${key}: expected ${expected}`);
      throw new TypeError(lines.join("\n"));
    }
    if (`${found.value.id}.yaml` !== name) throw new TypeError(`${name}: expected id ${name.replace(".yaml", "")}`);
    return [found.value.id, found.value] as const;
  });
  return new Map(await Promise.all(read));
}
