import type { Command } from "commander";

/** The command `measure`, of which every measure is a part; made by the first one that asks for it. */
export function measureCommand(program: Command): Command {
  const known = program.commands.find((command) => command.name() === "measure");
  return known ?? program.command("measure").description("een maat uitrekenen over een eigen tabel (docs/methods)");
}
