/** Ends a command with lines for the user on standard error. */
export class CommandError extends Error {
  readonly exitCode: number;
  readonly lines: readonly string[];

  constructor(exitCode: number, lines: readonly string[]) {
    super(lines[0] ?? "");
    this.exitCode = exitCode;
    this.lines = lines;
  }
}
