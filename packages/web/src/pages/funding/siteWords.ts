import type { Text } from "@kansrijk/core/vocabulary/text";

export const SITES = {
  title: { nl: "Alle vestigingen", en: "All sites" },
  region: { nl: "Tabel van alle vestigingen", en: "Table of all sites" },
  search: { nl: "Zoek op code, naam of gemeente", en: "Search by code, name or municipality" },
  show: { nl: "Toon", en: "Show" },
  all: { nl: "alle vestigingen", en: "all sites" },
  money: { nl: "alleen met geld", en: "only with money" },
  changed: { nl: "alleen met een verandering", en: "only with a change" },
  found: { nl: "vestigingen gevonden", en: "sites found" },
  none: { nl: "Geen vestiging past bij deze zoekopdracht.", en: "No site fits this search." },
  caption: {
    nl: "Vestigingen met hun score en bedrag. Kies een kop om te sorteren, een code voor de uitleg.",
    en: "Sites with their score and amount. Choose a heading to sort, a code for the explanation.",
  },
  decimals: {
    nl: "Punten staan hier met hooguit twee decimalen; in de download staan ze volledig.",
    en: "Points are shown here with at most two decimals; the download has them in full.",
  },
} satisfies Record<string, Text>;
