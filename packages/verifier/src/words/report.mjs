/** Words of the report itself. */
export const reportWords = {
  status: {
    holds: { nl: "klopt", en: "holds" },
    broken: { nl: "KLOPT NIET", en: "BROKEN" },
    "not-checked": { nl: "niet gecontroleerd", en: "not checked" },
  },
  file: {
    full: { nl: "Certificaat, volledige uitgave", en: "Certificate, edition full" },
    public: { nl: "Certificaat, openbare uitgave", en: "Certificate, edition public" },
    certificate: { nl: "Certificaat", en: "Certificate" },
    draw: { nl: "Trekking", en: "Draw" },
    receipt: { nl: "Bewijs van één gezin", en: "Receipt of one family" },
  },
  lots: { nl: "deelnemers", en: "participants" },
  applicants: { nl: "aanmelders", en: "applicants" },
  programmes: { nl: "opleidingen", en: "programmes" },
  placed: { nl: "geplaatst", en: "placed" },
  concerned: { nl: "betrokken", en: "concerned" },
  more: { nl: "en nog", en: "and" },
  moreAfter: { nl: "", en: " more" },
  component: { nl: "Geraakt deel van de ronde", en: "Part of the round touched" },
  ok: { nl: "Alles wat is gecontroleerd klopt.", en: "Everything that was checked holds." },
  notOk: { nl: "Dit klopt niet.", en: "This is broken." },
  unreadable: { nl: "Het bestand is niet te lezen", en: "The file cannot be read" },
};
