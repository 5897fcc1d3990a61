import type { Text } from "../vocabulary/text.ts";
import type { PisaCaution, PisaSample } from "./pisaSample.ts";

const TEXTS: Readonly<Record<PisaCaution, Text>> = {
  "no-replicates": {
    nl: "Dit bestand heeft geen herhaalgewichten. Er zijn alleen schattingen, zonder marge.",
    en: "This file has no replicate weights. There are only estimates, without a margin.",
  },
  "one-value": {
    nl: "Dit bestand heeft een plausibele waarde per domein. De meetfout van de toets is niet te berekenen.",
    en: "This file has one plausible value per domain. The measurement error of the test cannot be computed.",
  },
  "few-students": {
    nl: "Dit bestand is een kleine keuze uit de leerlingen, om mee te oefenen. De uitkomsten zeggen niets over landen.",
    en: "This file is a small selection of the students, to practise with. The outcomes say nothing about countries.",
  },
  invented: {
    nl: "Verzonnen landen en leerlingen: niemand in deze cijfers bestaat.",
    en: "Invented countries and students: nobody in these figures exists.",
  },
};

/** What a reader must know before using figures of a sample. */
export function cautionText(caution: PisaCaution): Text {
  return TEXTS[caution];
}

/** True when the figures say nothing about a real country: a selection to practise with, or invented students. */
export function isIndicative({ cautions }: Pick<PisaSample, "cautions">): boolean {
  return cautions.includes("few-students") || cautions.includes("invented");
}
