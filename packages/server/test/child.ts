import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export interface Child {
  /** Waits for a line that the child writes. */
  line(text: string): Promise<void>;
  /** kill -9. */
  kill(): Promise<void>;
  /** Waits until it ends by itself and gives its exit code. */
  end(): Promise<number | null>;
}

const LOADER = createRequire(import.meta.url).resolve("tsx");

/** Starts a module in a real process of its own. */
export function startChild(module: URL, ...args: string[]): Child {
  const child: ChildProcess = spawn(process.execPath, ["--import", LOADER, fileURLToPath(module), ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const seen: string[] = [];
  const waiting = new Set<() => void>();
  createInterface({ input: child.stdout! }).on("line", (line) => {
    seen.push(line);
    for (const wake of waiting) wake();
  });
  return {
    line: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (!seen.includes(text)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
        void ended.then(() =>
          reject(new Error(`the child ended before it wrote "${text}"; it wrote: ${seen.join(", ")}`)),
        );
      }),
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
    end: async () => (await ended)[0] as number | null,
  };
}
