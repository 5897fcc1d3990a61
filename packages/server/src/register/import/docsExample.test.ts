import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../../test/temporaryStore.ts";
import { checkSources } from "../checkSources.ts";

const PAGE = new URL("../../../../../docs/formats/register.md", import.meta.url);

/** The files of the worked example, by name, as they stand on the page. */
async function example(): Promise<Map<string, string>> {
  const text = await readFile(PAGE, "utf8");
  const blocks = text.matchAll(/`([\w/-]+\.csv)`[^`]*```csv\n([^`]+)```/g);
  return new Map([...blocks].map(([, name, content]) => [name!, content!]));
}

async function check(files: ReadonlyMap<string, string>) {
  const folder = await temporaryFolder();
  for (const [name, content] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const outcome = await checkSources(folder);
  await rm(folder, { recursive: true });
  return outcome;
}

test("the worked example of the page is a register, and the fault that the page tells of is found", async () => {
  const files = await example();
  expect([...files.keys()]).toEqual(["sites.csv", "pupils.csv", "enrolments.csv", "advices/2024.csv"]);
  const sound = await check(files);
  expect(sound).toMatchObject({ ok: true, quality: { notes: [] } });
  const wrong = new Map(files).set(
    "advices/2024.csv",
    files.get("advices/2024.csv")!.replace("havo;havo-vwo", "havoo;vwo"),
  );
  expect(await check(wrong)).toMatchObject({
    ok: false,
    faults: [{ file: "advices/2024.csv", row: 2, column: "provisional", value: "havoo" }],
  });
});
