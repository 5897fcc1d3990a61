import { readFile, readdir, stat } from "node:fs/promises";
import type { PostmasterFile } from "./postmasterFile.ts";
import { sameFile } from "./sameFile.ts";

/**
 * Processes of PostgreSQL that still work on these files, orphans of a killed server included.
 * On Linux by their working folder (a process id alone may have been given to another program, or belong to a dead
 * process that nobody has collected); elsewhere by the process id in the file.
 */
export async function livingServers(data: string, file: PostmasterFile | undefined): Promise<number[]> {
  if (process.platform !== "linux") return file && responds(file.pid) ? [file.pid] : [];
  const folder = await stat(data);
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const works = await Promise.all(
    pids.map(async (pid) => {
      const program = await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "");
      return program.startsWith("postgres") && (await sameFile(folder, `/proc/${pid}/cwd`));
    }),
  );
  return pids.filter((_pid, index) => works[index]).map(Number);
}

function responds(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
