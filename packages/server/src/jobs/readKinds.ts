import { fileURLToPath } from "node:url";
import { importFolder } from "../store/importFolder.ts";
import type { JobKind, JobKinds } from "./jobKind.ts";

const FOLDER = fileURLToPath(new URL("./kinds", import.meta.url));

/** All kinds of jobs in a folder, by name of file. Throws TypeError for a file that exports no `job`. */
export async function readKinds(folder: string = FOLDER): Promise<JobKinds> {
  const found = await importFolder(folder);
  return new Map(
    found.map(({ name, exports }) => {
      if (!isJobKind(exports["job"]))
        throw new TypeError(
          `jobs/kinds/${name}.ts: expected an export "job" made with jobKind({ title, params, run })`,
        );
      return [name, exports["job"]];
    }),
  );
}

function isJobKind(value: unknown): value is JobKind {
  return (
    typeof value === "object" &&
    value !== null &&
    "title" in value &&
    "params" in value &&
    "run" in value &&
    typeof value.run === "function"
  );
}
