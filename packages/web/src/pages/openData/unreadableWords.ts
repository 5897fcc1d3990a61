import type { Text } from "@kansrijk/core/vocabulary/text";

export const UNREADABLE = {
  title: { nl: "Records die niet meer te lezen zijn", en: "Records that can no longer be read" },
  lead: {
    nl: "Deze records zijn bewaard, maar Kansrijk kan ze niet meer lezen. Ze staan daarom op geen enkele pagina. Alle andere records werken gewoon.",
    en: "These records were kept, but Kansrijk can no longer read them. So they are on no page. All other records work as usual.",
  },
  what: { nl: "Wat kunt u doen?", en: "What can you do?" },
  again: {
    nl: "Heeft u het record nog als bestand? Verander wat onder Waarom staat en lees het hieronder in. Het wordt een nieuwe versie; de oude blijft bewaard.",
    en: "Do you still have the record as a file? Change what stands under Why and bring it in below. It becomes a new version; the old one is kept.",
  },
  damaged: {
    nl: "Staat er dat het beschadigd is? Dan is de database buiten Kansrijk om veranderd. Vraag de beheerder om de reservekopie.",
    en: "Does it say damaged? Then the database was changed outside Kansrijk. Ask the administrator for the backup.",
  },
  kind: { nl: "Soort", en: "Kind" },
  id: { nl: "Nummer (id)", en: "Id" },
  version: { nl: "Versie", en: "Version" },
  why: { nl: "Waarom", en: "Why" },
} satisfies Record<string, Text>;
