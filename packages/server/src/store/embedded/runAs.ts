import { execFile } from "node:child_process";
import type { Account } from "./account.ts";

export interface Ran {
  readonly ok: boolean;
  /** What it wrote, both streams. */
  readonly output: string;
}

/** Runs a program as the account, in the root folder because the account may not enter the folder of this process. */
export function runAs(account: Account, file: string, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(file, args, { ...account, cwd: "/", env: { ...process.env, LC_ALL: "C" } }, (error, stdout, stderr) => {
      resolve({ ok: error === null, output: `${stdout}${stderr}${error && !stderr ? error.message : ""}`.trim() });
    });
  });
}
