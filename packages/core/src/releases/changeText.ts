import { inBoth, numberText } from "../indicators/figureText.ts";
import type { Text } from "../vocabulary/text.ts";
import type { FacetKind, VersionChange } from "./compareVersions.ts";
import type { VersionKind } from "./version.ts";

/** What a kind of version is, in plain words. */
const VERSION_KIND_TEXTS: Readonly<Record<VersionKind, Text>> = {
  major: { nl: "grote verandering", en: "major change" },
  minor: { nl: "kleine verandering", en: "minor change" },
  patch: { nl: "verbetering", en: "correction" },
};

/** The kind of a version, or that it is the first, or that it does not differ from the one before. */
export function versionKindText({ kind, previous }: { kind: VersionKind | null; previous: string | null }): Text {
  if (kind === null) return { nl: "geen verschil", en: "no difference" };
  return previous === null ? { nl: "eerste versie", en: "first version" } : VERSION_KIND_TEXTS[kind];
}

/** What it means for who uses the dataset. */
export const VERSION_KIND_MEANINGS: Readonly<Record<VersionKind, Text>> = {
  major: {
    nl: "Er is iets weg of iets betekent iets anders. Kijk na of uw werk nog klopt.",
    en: "Something is gone or means something else. Check whether your work still holds.",
  },
  minor: {
    nl: "Er is iets bij gekomen of een tekst is anders. Wat u had, blijft bruikbaar.",
    en: "Something was added or a text is different. What you had stays usable.",
  },
  patch: {
    nl: "Cijfers zijn verbeterd. De vorm is gelijk gebleven.",
    en: "Figures were corrected. The shape stayed the same.",
  },
};

const FACETS: Readonly<Record<FacetKind, Text>> = {
  indicator: { nl: "indicator", en: "indicator" },
  breakdown: { nl: "uitsplitsing", en: "breakdown" },
  group: { nl: "groep", en: "group" },
  place: { nl: "plaats", en: "place" },
  year: { nl: "schooljaar", en: "school year" },
};

/** One change in a sentence. */
export function changeText(change: VersionChange): Text {
  return inBoth((language) => {
    const isDutch = language === "nl";
    if (change.kind === "values-changed") {
      const count = numberText(change.count, 0, language);
      return isDutch ? `${count} cijfers zijn anders.` : `${count} figures are different.`;
    }
    if ("count" in change) {
      const count = numberText(change.count, 0, language);
      const isMore = change.kind === "rows-added";
      if (isDutch) return `${count} cijfers ${isMore ? "erbij" : "weg"}.`;
      return `${count} figures ${isMore ? "added" : "removed"}.`;
    }
    const name = `${FACETS[change.facet][language]} "${change.label[language]}"`;
    const sentences: Record<typeof change.kind, Text> = {
      added: { nl: `Nieuw: ${name}.`, en: `New: ${name}.` },
      removed: { nl: `Weg: ${name}.`, en: `Removed: ${name}.` },
      redefined: { nl: `Andere betekenis: ${name}.`, en: `Other meaning: ${name}.` },
      reworded: { nl: `Andere uitleg: ${name}.`, en: `Other explanation: ${name}.` },
      renamed: {
        nl: `Andere naam: ${name}${change.kind === "renamed" ? `, eerst "${change.was.nl}"` : ""}.`,
        en: `Other name: ${name}${change.kind === "renamed" ? `, was "${change.was.en}"` : ""}.`,
      },
    };
    return sentences[change.kind][language];
  });
}
