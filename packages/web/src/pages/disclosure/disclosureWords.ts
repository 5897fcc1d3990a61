import type { Text } from "@kansrijk/core/vocabulary/text";

export const DISCLOSURE = {
  title: { nl: "Kleine aantallen afschermen", en: "Protecting small counts" },
  lead: {
    nl: "Wil je een tabel over leerlingen publiceren? Kansrijk verbergt kleine aantallen, en ook andere getallen als je de kleine anders kunt terugrekenen. Daarna vallen we de tabel zelf aan.",
    en: "Do you want to publish a table about pupils? Kansrijk hides small counts, and other numbers too when the small ones could otherwise be worked out. Then we attack the table ourselves.",
  },
  privacy: {
    nl: "De tabel wordt niet bewaard. Er staan alleen aantallen in, geen namen.",
    en: "The table is not kept. It holds counts only, no names.",
  },
  table: { nl: "Je tabel", en: "Your table" },
  file: { nl: "Kies een bestand (CSV)", en: "Choose a file (CSV)" },
  fileHelp: {
    nl: "Een rij per combinatie, met een kolom met aantallen. Rijen met totalen heten total of totaal.",
    en: "One row per combination, with a column of counts. Rows with totals are called total or totaal.",
  },
  example: { nl: "Probeer een verzonnen tabel", en: "Try an invented table" },
  exampleNote: {
    nl: "Dit is een voorbeeld: verzonnen leerlingen.",
    en: "This is an example: invented pupils.",
  },
  chosen: { nl: "Gekozen tabel", en: "Chosen table" },
  count: { nl: "Kolom met aantallen", en: "Column of counts" },
  dimensions: { nl: "Kolommen met groepen", en: "Columns of groups" },
  source: { nl: "Wat is te klein?", en: "What is too small?" },
  method: { nl: "Hoe beschermen?", en: "How to protect?" },
  auto: { nl: "Zo weinig mogelijk verbergen", en: "Hide as little as possible" },
  heuristic: { nl: "Verbergen, snel", en: "Hide, fast" },
  rounding: { nl: "Alles afronden op 5", en: "Round everything to 5" },
  zeros: { nl: "Een 0 mag ook verborgen worden", en: "A 0 may be hidden too" },
  protect: { nl: "Bescherm de tabel", en: "Protect the table" },
  attack: { nl: "Val de tabel aan zoals hij is", en: "Attack the table as it is" },
  busy: { nl: "Bezig...", en: "Working..." },
  result: { nl: "De beschermde tabel", en: "The protected table" },
  attackResult: { nl: "De aanval", en: "The attack" },
  primary: { nl: "te klein", en: "too small" },
  secondary: { nl: "om een ander getal te beschermen", en: "to protect another number" },
  rounded: { nl: "afgerond", en: "rounded" },
  status: { nl: "Verborgen omdat", en: "Hidden because" },
  band: { nl: "Een lezer weet alleen", en: "A reader only knows" },
  canBe: { nl: "Kan zijn", en: "Can be" },
  shown: { nl: "Staat in de tabel", en: "Stands in the table" },
  hiddenSign: { nl: "c (verborgen)", en: "c (hidden)" },
  upTo: { nl: "of meer", en: "or more" },
  to: { nl: "tot en met", en: "to" },
  download: { nl: "Download de tabel om te publiceren (CSV)", en: "Download the table to publish (CSV)" },
  notForPublication: {
    nl: "De kolommen hiernaast met de reden en wat een lezer weet zijn voor jou. In het bestand staan ze niet.",
    en: "The columns with the reason and what a reader knows are for you. They are not in the file.",
  },
  safe: {
    nl: "Veilig: geen enkel te klein getal is verder terug te rekenen dan afgesproken.",
    en: "Safe: no number that is too small can be worked out further than agreed.",
  },
  optimal: { nl: "Geen andere veilige keuze verbergt minder.", en: "No other safe choice hides less." },
  notOptimal: { nl: "Een andere veilige keuze verbergt misschien minder.", en: "Another safe choice may hide less." },
  hiddenSmall: { nl: "te kleine getallen", en: "numbers that are too small" },
  hiddenOther: { nl: "andere getallen verborgen", en: "other numbers hidden" },
  nothingHidden: { nl: "In deze tabel is niets verborgen.", en: "Nothing is hidden in this table." },
  exact: {
    nl: "Verborgen getallen die toch precies vaststaan:",
    en: "Hidden numbers that are known exactly all the same:",
  },
  noneExact: {
    nl: "Geen enkel verborgen getal staat precies vast.",
    en: "No hidden number is known exactly.",
  },
  attackHelp: {
    nl: "Is de tabel al gepubliceerd, met <5, c, x of een punt voor verborgen getallen? Dan rekent de aanval uit wat een lezer toch kan weten.",
    en: "Was the table published already, with <5, c, x or a point for hidden numbers? Then the attack works out what a reader can know all the same.",
  },
} satisfies Record<string, Text>;

export const SOURCES = [
  { id: "kansrijk", label: { nl: "Minder dan 10 (Kansrijk)", en: "Fewer than 10 (Kansrijk)" } },
  { id: "duo", label: { nl: "Minder dan 5 (DUO)", en: "Fewer than 5 (DUO)" } },
  { id: "nco", label: { nl: "5 of minder (NCO)", en: "5 or fewer (NCO)" } },
  { id: "cbs", label: { nl: "Minder dan 10 (CBS)", en: "Fewer than 10 (CBS)" } },
] as const satisfies readonly { readonly id: string; readonly label: Text }[];

export const METHODS = ["auto", "heuristic", "rounding"] as const;
