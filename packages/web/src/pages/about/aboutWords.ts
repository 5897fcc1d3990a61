import type { Text } from "@kansrijk/core/vocabulary/text";

export const ABOUT_TITLE: Text = { nl: "Over Kansrijk", en: "About Kansrijk" };

export const ABOUT_LEAD: Text = {
  nl: "Een besluit over kansen in het onderwijs moet je kunnen controleren, uitleggen en herhalen.",
  en: "Decisions on chances in education must be checkable, explainable and repeatable.",
};

export interface Chapter {
  readonly id: string;
  readonly title: Text;
  readonly paragraphs: readonly Text[];
}

/** Short and true: what stands here must hold for the program as it is. */
export const CHAPTERS: readonly Chapter[] = [
  {
    id: "wat",
    title: { nl: "Wat het is", en: "What it is" },
    paragraphs: [
      {
        nl: "Kansrijk rekent regelingen uit die geld en plaatsen verdelen. Nu is dat het extra geld voor basisscholen. Uitkomsten zijn berekeningen: alleen DUO en de minister nemen besluiten.",
        en: "Kansrijk computes schemes that divide money and places. Now that is the extra money for primary schools. Outcomes are calculations: only DUO and the minister take decisions.",
      },
      {
        nl: "Wij spreken over kansen. De oorzaken van ongelijke kansen liggen in de omgeving en niet in het kind. Oude woorden staan er alleen waar zij in de naam van een wet of tabel voorkomen.",
        en: "We speak of chances. The causes of unequal chances lie in the surroundings and not in the child. Old words stand here only in the name of a law or table.",
      },
    ],
  },
  {
    id: "methode",
    title: { nl: "Hoe het rekent", en: "How it computes" },
    paragraphs: [
      {
        nl: "Scores en bedragen worden met breuken uitgerekend, zonder afrondingsfouten, en pas aan het eind afgerond zoals de regel zegt. Bedragen zijn hele centen.",
        en: "Scores and amounts are computed with fractions, without rounding errors, and rounded only at the end, as the rule says. Amounts are whole cents.",
      },
      {
        nl: "Uw browser rekent met dezelfde code als de server. Daarom ziet u bij het schuiven aan een knop meteen de uitkomst, tot op de cent.",
        en: "Your browser computes with the same code as the server. That is why you see the outcome at once when you move a lever, to the cent.",
      },
      {
        nl: "Elke waarde in een regel heeft een bron, een artikel en een status: gepubliceerd, afgeleid of aangenomen. Rust een uitkomst op een aangenomen of uitgeprobeerde waarde, dan heet zij indicatief.",
        en: "Every value in a rule has a source, an article and a status: published, derived or assumed. When an outcome rests on a value that is assumed or tried out, it is called indicative.",
      },
      {
        nl: "Het effect op groepen staat er met 95%-intervallen. Zij zeggen hoeveel een cijfer afhangt van welke scholen er dit jaar zijn. Zij zeggen niets over fouten in de gegevens, en niets over wat het geld doet met leren.",
        en: "The effect on groups is given with 95% intervals. They say how much a figure depends on which schools there are this year. They say nothing about mistakes in the data, and nothing about what the money does for learning.",
      },
    ],
  },
  {
    id: "privacy",
    title: { nl: "Privacy", en: "Privacy" },
    paragraphs: [
      {
        nl: "Kansrijk hoeft niet te weten wie een kind is. Het bewaart geen namen van leerlingen, geen geboortedatums en geen burgerservicenummers.",
        en: "Kansrijk does not need to know who a child is. It keeps no names of pupils, no dates of birth and no citizen service numbers.",
      },
      {
        nl: "Groepen van minder dan 3 vestigingen of 10 leerlingen worden niet getoond, en ook niet wat daarmee zou zijn uit te rekenen. Scores per school zijn bij wet openbaar en worden wel getoond.",
        en: "Groups of fewer than 3 sites or 10 pupils are not shown, nor what could be computed with them. Scores per school are public by law and are shown.",
      },
      {
        nl: "Deze pagina's plaatsen geen cookies, volgen niemand en vragen niets aan andere websites. Wat u kiest, staat alleen in het adres van de pagina.",
        en: "These pages place no cookies, follow nobody and ask nothing of other websites. What you choose stands only in the address of the page.",
      },
    ],
  },
  {
    id: "toegankelijkheid",
    title: { nl: "Toegankelijkheid", en: "Accessibility" },
    paragraphs: [
      {
        nl: "Wij bouwen volgens WCAG 2.2, niveau AA. Alles werkt met het toetsenbord en op een smal scherm; elke grafiek staat er ook in woorden en als tabel. De pagina's worden automatisch getest; een onderzoek door een onafhankelijke partij is er nog niet geweest.",
        en: "We build to WCAG 2.2, level AA. Everything works with the keyboard and on a narrow screen; every chart is also given in words and as a table. The pages are tested automatically; an examination by an independent party has not taken place yet.",
      },
    ],
  },
  {
    id: "bron",
    title: { nl: "Broncode en gegevens", en: "Source code and data" },
    paragraphs: [
      {
        nl: "Kansrijk is open broncode onder de EUPL-1.2. Alles wat een pagina toont, is ook op te vragen via de API; de beschrijving staat op /v1/openapi.json.",
        en: "Kansrijk is open source under the EUPL-1.2. Everything a page shows can also be had through the API; its description is at /v1/openapi.json.",
      },
    ],
  },
];
