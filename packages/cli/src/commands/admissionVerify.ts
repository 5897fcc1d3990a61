import type { Command } from "commander";
import type { CommonOptions, Io } from "../io.ts";
import { runVerifier } from "../lottery/runVerifier.ts";

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
    .option("--commitment <file>", "de vastlegging of aankondiging zoals die voor de loting bekend is gemaakt")
    .option("--root <hash>", "de wortel die bij het sluiten bekend is gemaakt")
    .option("--format <format>", "text of json", "text")
    .action((path: string, options: Record<string, string>) =>
      runVerifier(path, options, program.opts<CommonOptions>(), io),
    );
}
