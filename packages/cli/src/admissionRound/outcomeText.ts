import type { Language } from "@kansrijk/core/vocabulary/text";
import type { PupilOutcome } from "@kansrijk/server/admission/pupilOutcome";

/** The outcome of one pupil for a terminal: the explanation, the reserve lists, and what was done since. */
export function outcomeText({ text, reserve, afterCare, programmes }: PupilOutcome, lang: Language): string {
  const names = new Map(programmes.map(({ id, name }) => [id, name]));
  const name = (id: string): string => names.get(id) ?? id;
  const words = WORDS[lang];
  const lines = [
    text.trimEnd(),
    ...(reserve ?? []).map(({ programme, position }) => words.waiting(name(programme), position)),
    ...(afterCare?.hasLeft ? [words.left] : []),
    ...(afterCare && !afterCare.hasLeft ? [words.now(afterCare.place === null ? null : name(afterCare.place))] : []),
    ...(afterCare?.offers ?? []).map((programme) => words.offer(name(programme))),
  ];
  return `${lines.join("\n")}\n`;
}

const WORDS = {
  nl: {
    waiting: (name: string, position: number) => `Reservelijst van ${name}: nummer ${position}.`,
    left: "Deze leerling doet niet meer mee.",
    now: (name: string | null) => (name === null ? "Op dit moment: nog geen plaats." : `Op dit moment: ${name}.`),
    offer: (name: string) => `Er is een plaats vrij bij ${name}: u kunt die aannemen of afslaan.`,
  },
  en: {
    waiting: (name: string, position: number) => `Reserve list of ${name}: number ${position}.`,
    left: "This pupil does not take part any more.",
    now: (name: string | null) => (name === null ? "At this moment: no place yet." : `At this moment: ${name}.`),
    offer: (name: string) => `A place is free at ${name}: you can accept or decline it.`,
  },
};
