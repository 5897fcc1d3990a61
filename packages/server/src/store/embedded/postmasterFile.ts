import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** What PostgreSQL itself writes about its running server: the state file that processes join by. */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
}

/** Reads `postmaster.pid`: line 1 is the process, line 4 the port. Undefined without a whole file; it may be a left-over. */
export async function readPostmasterFile(data: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(join(data, "postmaster.pid"), "utf8").catch(() => "");
  const lines = text.split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 ? { pid, port } : undefined;
}
