import type { PropertyWords } from "../check/ReportView.tsx";

/** What the verifier checks of a receipt, in words for a family. */
export const PUPIL_CHECKS: PropertyWords = {
  intact: {
    title: { nl: "Je bewijs is heel", en: "Your receipt is whole" },
    statement: {
      nl: "Er is niets aan veranderd en het hoort bij wat voor iedereen is gepubliceerd.",
      en: "Nothing in it has been changed and it belongs to what was published for everybody.",
    },
  },
  leaf: {
    title: { nl: "Dit is jouw aanmelding", en: "This is your application" },
    statement: {
      nl: "Je keuzes en je voorrang staan erin zoals ze zijn vastgelegd.",
      en: "Your choices and your priority are in it as they were fixed.",
    },
  },
  path: {
    title: { nl: "Je aanmelding telde mee vóór de loting", en: "Your application counted before the draw" },
    statement: {
      nl: "Zij zit in de code die bij de sluiting is gepubliceerd, toen er nog niet was geloot.",
      en: "It is part of the code that was published at the close, when lots had not been drawn.",
    },
  },
  ticket: {
    title: { nl: "Je lotnummer klopt", en: "Your lottery number is right" },
    statement: {
      nl: "Het volgt uit het startgetal van de loting en uit je eigen nummer, of dat van je gezin.",
      en: "It follows from the seed of the draw and from your own id, or that of your family.",
    },
  },
  choices: {
    title: { nl: "Je keuzes staan in de goede volgorde", en: "Your choices are in the right order" },
    statement: {
      nl: "De uitslag gaat over dezelfde keuzes als je aanmelding.",
      en: "The outcome is about the same choices as your application.",
    },
  },
  placement: {
    title: { nl: "Je hebt de hoogste keuze die kon", en: "You have the highest choice possible" },
    statement: {
      nl: "Bij elke hogere keuze lag de grens vóór jouw plek in de rij.",
      en: "At every higher choice the cut-off was ahead of your place in the row.",
    },
  },
};

/** A correction is fixed after the draw: what cannot be said of it is said otherwise. */
export const CORRECTED_CHECKS: PropertyWords = {
  path: {
    title: { nl: "Je aanmelding telde mee in de correctie", en: "Your application counted in the correction" },
    statement: {
      nl: "Zij zit in de code die bij de correctie is gepubliceerd. Het startgetal is dat van de eerste loting.",
      en: "It is part of the code that was published with the correction. The seed is that of the first draw.",
    },
  },
};
