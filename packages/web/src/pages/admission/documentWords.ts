import type { Text } from "@kansrijk/core/vocabulary/text";

/** Titles by the name of the document without its ending; one that is not here keeps its name. */
const DOCUMENTS: Readonly<Record<string, Text>> = {
  opening: { nl: "Opening van de ronde", en: "Opening of the round" },
  announcement: { nl: "Aankondiging bij de sluiting", en: "Announcement at the close" },
  content: { nl: "Aanbod en regels zoals vastgelegd", en: "Offer and rules as fixed" },
  programmes: { nl: "Namen van de afdelingen", en: "Names of the programmes" },
  rules: { nl: "Regelbestanden", en: "Rule files" },
  draw: { nl: "De loting", en: "The draw" },
  "certificate-public": { nl: "Openbaar certificaat", en: "Public certificate" },
  certificate: { nl: "Volledig certificaat, voor inspectie", en: "Full certificate, for inspection" },
  outcome: { nl: "Uitslag in cijfers", en: "Outcome in figures" },
  cutoffs: { nl: "Plaatsen en grenzen", en: "Places and cut-offs" },
  verification: { nl: "Verslag van het narekenen", en: "Report of the check" },
  "verification-failed": { nl: "Verslag: het narekenen is niet gelukt", en: "Report: the check did not succeed" },
  publication: { nl: "Bekendmaking", en: "Publication" },
  placements: { nl: "Plaatsingen", en: "Placements" },
  families: { nl: "Gezinnen die samen geplaatst wilden worden", en: "Families that wanted to be placed together" },
  facts: { nl: "Achtergrond bij de ronde", en: "Background to the round" },
  lint: { nl: "Is eerlijk invullen veilig?", en: "Is filling in honestly safe?" },
  honesty: { nl: "Waar eerlijk invullen kost", en: "Where honesty costs" },
  "honesty-examples": { nl: "Voorbeelden waar eerlijk invullen kost", en: "Examples of where honesty costs" },
  round: { nl: "De hele ronde", en: "The whole round" },
  "reserve-lists": { nl: "Reservelijsten", en: "Reserve lists" },
  "second-round": { nl: "Tweede ronde", en: "Second round" },
  "reserve-lengths": { nl: "Lengte van de reservelijsten", en: "Length of the reserve lists" },
  "reserve-positions": { nl: "Plaatsen op de reservelijsten", en: "Positions on the reserve lists" },
  "after-care-log": { nl: "Nazorg in cijfers", en: "After-care in figures" },
  "after-care-act": { nl: "Handeling in de nazorg", en: "Act of the after-care" },
  "after-care-placements": { nl: "Plaatsingen na de nazorg", en: "Placements after the after-care" },
  "after-care-offers": { nl: "Open aanbiedingen", en: "Open offers" },
  "after-care-pupils": { nl: "Stand per leerling na de nazorg", en: "Standing of each pupil after the after-care" },
  erasure: { nl: "Het wissen van de persoonsgegevens", en: "The erasing of personal data" },
  analysis: { nl: "Analyse", en: "Analysis" },
  chances: { nl: "Kansen vooraf", en: "Chances beforehand" },
  "cutoff-draws": { nl: "Grenzen in duizenden lotingen", en: "Cut-offs in thousands of draws" },
  correction: { nl: "Correctie", en: "Correction" },
  comparison: { nl: "Wie een andere plaats kreeg", en: "Who got another place" },
};

export function documentTitle(name: string): Text {
  const [, stem = name, ending = ""] = /^(.*)\.([a-z]+)$/.exec(name) ?? [];
  const title = DOCUMENTS[stem];
  if (!title) return { nl: name, en: name };
  const after = ending === "" ? "" : ` (${ending.toUpperCase()})`;
  return { nl: `${title.nl}${after}`, en: `${title.en}${after}` };
}
