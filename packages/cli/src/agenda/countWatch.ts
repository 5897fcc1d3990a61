import type { CountWatch } from "@kansrijk/server/indicators/prepareSummaries";
import type { CommonOptions, Io } from "../io.ts";

/** What is done within this time, in milliseconds, needs no word; after it every step is told. */
const PATIENCE = 2_000;

/** Tells on standard error what is being counted and how far it is, when that takes longer than a moment. */
export function countWatch(
  { lang }: Pick<CommonOptions, "lang">,
  io: Pick<Io, "err">,
  patience = PATIENCE,
): CountWatch {
  let start: number | undefined;
  let isTold = false;
  return {
    report(step, of, what) {
      start ??= performance.now();
      if (performance.now() - start < patience) return;
      if (!isTold) io.err(`${WORDS[lang].lead}\n`);
      isTold = true;
      io.err(`${WORDS[lang].step} ${step} ${WORDS[lang].of} ${of}: ${what[lang]}\n`);
    },
  };
}

const WORDS = {
  nl: {
    lead: "De cijfers worden voor het eerst geteld of opnieuw gelezen; de eerste keer duurt dat een paar minuten. Stoppen kan met Ctrl+C: wat geteld is blijft.",
    step: "Stap",
    of: "van",
  },
  en: {
    lead: "The figures are counted for the first time or read again; the first time takes a few minutes. Stop with Ctrl+C: what was counted stays.",
    step: "Step",
    of: "of",
  },
} as const;
