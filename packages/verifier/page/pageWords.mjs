export const pageWords = {
  heading: { nl: "Plaatsing controleren", en: "Check a placement" },
  other: { nl: "English", en: "Nederlands" },
  intro: {
    nl: "Kies het certificaat van een ronde, een trekking, of het bewijs van je eigen aanmelding. Deze pagina rekent alles na op je eigen computer en stuurt niets weg.",
    en: "Choose the certificate of a round, a draw, or the receipt of your own application. This page checks everything on your own computer and sends nothing.",
  },
  file: { nl: "Certificaat, trekking of bewijs (JSON)", en: "Certificate, draw or receipt (JSON)" },
  hint: { nl: "Je kunt het bestand ook op deze pagina slepen.", en: "You can also drop the file on this page." },
  certificate: {
    nl: "Bij een bewijs: het openbare certificaat (mag leeg blijven)",
    en: "With a receipt: the public certificate (may stay empty)",
  },
  commitment: {
    nl: "De vastlegging of aankondiging zoals die voor de loting bekend is gemaakt (mag leeg blijven)",
    en: "The commitment or announcement as it was published before the draw (may stay empty)",
  },
  root: {
    nl: "De wortel uit de officiële bekendmaking (mag leeg blijven)",
    en: "The root from the official announcement (may stay empty)",
  },
  busy: { nl: "Bezig met", en: "Checking" },
  result: { nl: "Uitkomst", en: "Result" },
};
