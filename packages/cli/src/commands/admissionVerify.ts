import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { CommandError } from "../commandError.ts";
import type { CommonOptions, Io } from "../io.ts";

const VERIFIER = fileURLToPath(new URL("../../../verifier/bin/verify.mjs", import.meta.url));

/**
 * `kansrijk admission verify`: hands the file to the independent verifier, a program of its own that shares no code with
 * this one.
 */
export function register(program: Command, io: Io): void {
  const admission = program.commands.find((command) => command.name() === "admission");
  if (!admission) throw new Error("the command admission is registered before admissionVerify");
  admission
    .command("verify <certificate>")
    .description(
      "controleert een certificaat of bewijs met het onafhankelijke controleprogramma; 0: klopt, 1: klopt niet",
    )
    .option("--certificate <file>", "bij een bewijs van een gezin: het openbare certificaat")
    .option("--root <hash>", "de wortel die bij het sluiten bekend is gemaakt")
    .option("--format <format>", "text of json", "text")
    .action((path: string, options: Record<string, string>) =>
      verify(path, options, program.opts<CommonOptions>(), io),
    );
}

async function verify(path: string, options: Record<string, string>, common: CommonOptions, io: Io): Promise<void> {
  const flags = Object.entries({ ...options, lang: common.lang }).flatMap(([name, value]) => [`--${name}`, value]);
  const child = spawn(process.execPath, [VERIFIER, path, ...flags], { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.setEncoding("utf8").on("data", (text: string) => io.out(text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => io.err(text));
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new CommandError(code ?? 1, []);
}
