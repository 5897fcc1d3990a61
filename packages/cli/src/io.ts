import type { Language } from "@kansrijk/core/vocabulary/text";

/** Where a command writes: results to `out`, everything else to `err`. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Somebody who stops reading (`| head`) is no fault. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

export const consoleIo: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

export interface CommonOptions {
  readonly lang: Language;
  readonly rules: string[];
  readonly dataDir: string;
}
