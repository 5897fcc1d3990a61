import type { Text } from "@kansrijk/core/vocabulary/text";

/** Words of the after-care, for who carries out the round. */
export const AFTER_CARE = {
  title: { nl: "Vrije plaatsen en reservelijsten", en: "Free places and reserve lists" },
  lead: {
    nl: "Geeft een leerling een plaats op, dan krijgt de eerste op de reservelijst die aangeboden. Er wordt niet opnieuw geloot of geplaatst. Elke handeling wordt bewaard en kan niet worden teruggedraaid.",
    en: "When a pupil gives up a place, it is offered to the first on the reserve list. Nothing is drawn or placed again. Every act is kept and cannot be taken back.",
  },
  stale: {
    nl: "Er is niets gedaan: iemand anders deed intussen iets in de nazorg. Hieronder staat hoe het nu is. Kijk ernaar en doe het zo nodig opnieuw.",
    en: "Nothing was done: somebody else acted in the after-care in the meantime. Below you see how it stands now. Look at it and act again if needed.",
  },
  done: { nl: "Gedaan:", en: "Done:" },
  busy: { nl: "Bezig met verwerken", en: "Working" },
  free: { nl: "Vrije plaatsen", en: "Free places" },
  offers: { nl: "Aan te bieden plaatsen", en: "Places to offer" },
  acts: { nl: "Gedaan tot nu toe", en: "Done so far" },
  standing: { nl: "Stand per afdeling", en: "Standing per programme" },
  programme: { nl: "Afdeling", en: "Programme" },
  places: { nl: "Plaatsen", en: "Places" },
  placed: { nl: "Geplaatst", en: "Placed" },
  freeColumn: { nl: "Vrij", en: "Free" },
  waiting: { nl: "Wachten", en: "Waiting" },
  next: { nl: "Aan de beurt", en: "Next in line" },
  offersLead: {
    nl: "Deze leerlingen zijn nu aan de beurt. Vraag het gezin of het de plaats wil en leg het antwoord hier vast.",
    en: "These pupils are next in line now. Ask the family whether it wants the place and record the answer here.",
  },
  noOffers: { nl: "Er is nu geen plaats om aan te bieden.", en: "There is no place to offer now." },
  moreOffers: {
    nl: "Er zijn meer aanbiedingen. Ze komen hier te staan als deze zijn verwerkt.",
    en: "There are more offers. They appear here when these have been handled.",
  },
  choice: { nl: "keuze", en: "choice" },
  position: { nl: "bij de uitslag plek", en: "with the outcome place" },
  number: { nl: "lotnummer", en: "lottery number" },
  givesUp: { nl: "Een leerling geeft de plaats op", en: "A pupil gives up the place" },
  givesUpButton: { nl: "Plaats opgeven", en: "Give up the place" },
  pupil: { nl: "Sleutel van de leerling", en: "Id of the pupil" },
  pupilHelp: { nl: "Zoals in het bestand met aanmeldingen.", en: "As in the file of applications." },
  addsPlaces: { nl: "Een afdeling krijgt er plaatsen bij", en: "A programme gets more places" },
  addsPlacesButton: { nl: "Plaatsen toevoegen", en: "Add places" },
  addedPlaces: { nl: "Hoeveel erbij", en: "How many more" },
  log: { nl: "Wat er is gedaan", en: "What was done" },
  when: { nl: "Wanneer", en: "When" },
  what: { nl: "Wat", en: "What" },
  accepts: { nl: "neemt de plaats aan", en: "accepts the place" },
  declines: { nl: "wil de plaats niet", en: "does not want the place" },
  forEver: { nl: "Dit kan niet worden teruggedraaid.", en: "This cannot be taken back." },
} satisfies Record<string, Text>;

/** What an act means, before it is done. */
export const ACT_MEANS = {
  "gives-up": [
    {
      nl: "De leerling verliest de plaats en gaat van alle reservelijsten af.",
      en: "The pupil loses the place and leaves all reserve lists.",
    },
    {
      nl: "De plaats wordt aangeboden aan de eerste op de reservelijst.",
      en: "The place is offered to the first on the reserve list.",
    },
  ],
  "adds-places": [
    {
      nl: "De nieuwe plaatsen gaan naar de eersten op de reservelijst.",
      en: "The new places go to the first on the reserve list.",
    },
    { nl: "Minder plaatsen maken kan daarna niet.", en: "Fewer places are not possible afterwards." },
  ],
  accepts: [
    { nl: "De leerling krijgt deze plaats.", en: "The pupil gets this place." },
    {
      nl: "Had de leerling al een plaats, dan komt die vrij voor een ander.",
      en: "If the pupil had a place already, it comes free for another.",
    },
  ],
  declines: [
    { nl: "De leerling gaat van deze reservelijst af.", en: "The pupil leaves this reserve list." },
    {
      nl: "De eigen plaats en de andere reservelijsten blijven. De volgende is aan de beurt.",
      en: "The own place and the other reserve lists stay. The next one is in line.",
    },
  ],
} satisfies Record<string, readonly Text[]>;
