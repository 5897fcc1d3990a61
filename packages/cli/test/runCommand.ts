import { main } from "../src/main.ts";

export interface CommandOutcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command in this process and keeps what it wrote. */
export async function runCommand(...args: string[]): Promise<CommandOutcome> {
  let [out, err] = ["", ""];
  const code = await main(args, { out: (text) => void (out += text), err: (text) => void (err += text) });
  return { code, out, err };
}
