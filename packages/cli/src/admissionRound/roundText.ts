import type { Language } from "@kansrijk/core/vocabulary/text";
import type { RoundView } from "@kansrijk/server/admission/roundView";

/** A round for a terminal: where it stands, what was published, what comes next. */
export function roundText(view: RoundView, lang: Language): string {
  const words = WORDS[lang];
  const { id, title, region, schoolYear, stateLabel, edition, nextStep, outcome, erasedAt } = view;
  const lines = [
    `${id}: ${title} (${region}, ${schoolYear})`,
    `${words.state}: ${stateLabel[lang]}, ${words.edition} ${edition}`,
    ...(erasedAt === null ? [] : [`${words.erased}: ${erasedAt}`]),
    ...(nextStep ? [`${words.next}: ${nextStep.label[lang]}`] : []),
    ...view.steps.map(({ label, edition: own, at, receipt }) => `  ${at}  ${label[lang]} (${own})  ${receipt.id}`),
    ...(view.commitment ? [`root ${view.commitment.root}`] : []),
    ...(view.draw ? [`${words.seed} ${view.draw.seed}`] : []),
    ...(view.announcement && !view.draw ? view.announcement.meaning.map((text) => text[lang]) : []),
    ...(outcome?.byRank ?? []).map(({ rank, count, share }) => {
      const name = rank === null ? words.none : `${words.choice} ${rank}`;
      return `  ${name}: ${count ?? words.hidden}${share === null ? "" : ` (${(share * 100).toFixed(1)}%)`}`;
    }),
  ];
  return `${lines.join("\n")}\n`;
}

const WORDS = {
  nl: {
    state: "staat",
    edition: "uitgave",
    erased: "persoonsgegevens gewist",
    next: "volgende stap",
    seed: "startgetal",
    none: "geen plaats",
    choice: "keuze",
    hidden: "te weinig om te noemen",
  },
  en: {
    state: "state",
    edition: "edition",
    erased: "personal data erased",
    next: "next step",
    seed: "seed",
    none: "no place",
    choice: "choice",
    hidden: "too few to name",
  },
} as const;
