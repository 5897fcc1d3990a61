import type { Text } from "../../vocabulary/text.ts";
import type { Part } from "./part.ts";

const X: Text = {
  nl: "Rijksdriehoekscoördinaat in meters, naar het oosten; alleen om afstanden te laten zien",
  en: "Dutch grid coordinate in metres, eastward; only to show distances",
};
const Y: Text = {
  nl: "Rijksdriehoekscoördinaat in meters, naar het noorden",
  en: "Dutch grid coordinate in metres, northward",
};
const APPLICANT: Text = {
  nl: "Sleutel van de aanmelder die buiten dit bestand niets zegt: geen naam, geen burgerservicenummer",
  en: "Key of the applicant that means nothing outside this file: no name, no citizen service number",
};
const PROGRAMME: Text = { nl: "Sleutel van de afdeling in het aanbod", en: "Key of the programme in the offers" };

/** What stands in the columns of each file, by the key of its format. */
export const MEANINGS: Readonly<Record<Part, Readonly<Record<string, Text>>>> = {
  offers: {
    programme: { nl: "Sleutel van de afdeling; elke afdeling één rij", en: "Key of the programme; one row each" },
    name: { nl: "Naam voor op de pagina's", en: "Name for the pages" },
    school: { nl: "School waar de afdeling bij hoort", en: "School of the programme" },
    level: { nl: "Niveau, zoals de school het schrijft", en: "Level, as the school writes it" },
    capacity: { nl: "Aantal plaatsen", en: "Number of places" },
    admits: {
      nl: 'Adviezen die de afdeling toelaat, met "|" ertussen; leeg: alle adviezen',
      en: 'Advices the programme admits, with "|" between them; blank: all advices',
    },
    reserves: {
      nl: "Plaatsen die een groep als eerste mag vullen; wat overblijft gaat naar iedereen",
      en: "Places that a group may fill first; what is left goes to everybody",
    },
    reservesFirst: {
      nl: "Worden de reserves vóór de open plaatsen gevuld? Leeg: ja",
      en: "Are reserves filled before the open places? Blank: yes",
    },
    quotas: {
      nl: "Hoogste aantal van een groep; niet samen met reserves",
      en: "At most so many of a group; not together with reserves",
    },
    familyExtra: {
      nl: "Hoogste aantal plaatsen extra om een gezin bij elkaar te houden; leeg: 0",
      en: "At most so many extra places to keep a family together; blank: 0",
    },
    x: X,
    y: Y,
  },
  applications: {
    applicant: APPLICANT,
    advice: { nl: "Definitief schooladvies", en: "Definitive school advice" },
    family: {
      nl: "Sleutel van het gezin: kinderen met dezelfde sleutel loten samen",
      en: "Key of the family: children with the same key draw one lot",
    },
    together: {
      nl: "Wil bij de anderen van het gezin die ook ja zeggen geplaatst worden",
      en: "Wants to be placed with the others of the family who also say yes",
    },
    consent: {
      nl: "Geeft een voorrang op die zelf niet helpt (alleen bij het vergelijken van manieren); leeg: ja",
      en: "Gives up a priority that does not help itself (only when comparing mechanisms); blank: yes",
    },
    groups: { nl: "Groepen voor reserves en quota", en: "Groups for reserves and quotas" },
    number: {
      nl: "Alleen als het lot al ergens anders getrokken is; lager gaat voor",
      en: "Only when the lottery was drawn elsewhere; lower goes first",
    },
    choice: {
      nl: "Afdelingen, liefste eerst; zo veel kolommen als nodig (keuze3, keuze4, ...), leeg alleen aan het eind",
      en: "Programmes, best first; as many columns as needed (choice3, choice4, ...), blank only at the end",
    },
  },
  priorities: {
    applicant: APPLICANT,
    programme: PROGRAMME,
    class: {
      nl: "Voorrangsklasse; 1 gaat als eerste. Wie er niet in staat heeft de laatste klasse",
      en: "Priority class; 1 goes first. Who is not listed has the last class",
    },
    reason: { nl: "Vrije tekst voor uzelf; wordt niet bewaard", en: "Free text for yourself; it is not kept" },
  },
  orders: {
    programme: {
      nl: "Afdeling die zelf een volgorde maakt, zonder loting",
      en: "Programme with an order of its own, without a lottery",
    },
    place: { nl: "Plaats in de volgorde; 1 gaat als eerste", en: "Place in the order; 1 goes first" },
    applicant: {
      nl: "Wie er niet in staat kan op deze afdeling niet geplaatst worden",
      en: "Who is not listed cannot be placed at this programme",
    },
  },
  background: { applicant: APPLICANT, x: X, y: Y },
};

/** Rows under the explanation of the columns. */
export const FURTHER: Readonly<Partial<Record<Part, Text>>> = {
  applications: {
    nl: "Het mag ook met één rij per keuze: de kolommen aanmelder, keuze (1, 2, ...) en programma; de andere gegevens dan op de eerste rij van de aanmelder.",
    en: "One row per choice is also possible: the columns applicant, choice (1, 2, ...) and programme; the other data then on the first row of the applicant.",
  },
  orders: {
    nl: "Een afdeling die niemand toelaat heeft één rij met plaats en aanmelder leeg.",
    en: "A programme that admits nobody has one row with place and applicant blank.",
  },
  background: {
    nl: "Elke andere kolom is een indeling, met de groep van elke aanmelder; leeg is onbekend. Deze gegevens beslissen niets: ze laten zien hoe de ronde uitpakt.",
    en: "Every other column is a grouping, with the group of each applicant; blank is unknown. These facts decide nothing: they show how the round works out.",
  },
};
