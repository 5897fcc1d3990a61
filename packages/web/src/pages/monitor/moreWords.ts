/** Words of the list of other pages about measuring chances. */
export const MORE = {
  title: { nl: "Verder met meten", en: "More on measuring" },
  table: {
    link: { nl: "Tabel maken", en: "Make a table" },
    what: { nl: "kies zelf cijfers, plaatsen, jaren en groepen.", en: "choose figures, places, years and groups." },
  },
  releases: {
    link: { nl: "Uitgaven", en: "Releases" },
    what: {
      nl: "alle cijfers in vaste versies, met wat er per versie anders is.",
      en: "all figures in fixed versions, with what changed in each.",
    },
  },
  measures: {
    link: { nl: "Segregatie meten", en: "Measure segregation" },
    what: { nl: "in een tabel van uzelf, in uw eigen browser.", en: "in a table of your own, in your own browser." },
  },
  debate: {
    link: { nl: "UNICEF en OESO", en: "UNICEF and OECD" },
    what: {
      nl: "twee manieren om ongelijkheid te meten, en waarom ze verschillen.",
      en: "two ways to measure inequality, and why they differ.",
    },
  },
  protection: {
    link: { nl: "Afscherming", en: "Protection" },
    what: {
      nl: "zie wat er uit een tabel terug te rekenen is, en scherm dat af.",
      en: "see what can be worked out from a table, and protect it.",
    },
  },
  register: {
    link: { nl: "Register", en: "Register" },
    what: {
      nl: "de feiten onder de cijfers, en hoe volledig ze zijn.",
      en: "the facts below the figures, and how complete they are.",
    },
  },
} as const;
