/** Why something was not checked, or what a check does not say. */
export const noteWords = {
  "shape-broken": {
    nl: "Niet gecontroleerd: het bestand heeft niet de juiste vorm.",
    en: "Not checked: the file does not have the right form.",
  },
  "public-edition": {
    nl: "Niet te controleren met de openbare uitgave: aanmeldingen en plaatsingen staan er niet in.",
    en: "Cannot be checked from the public edition: it holds no applications or placements.",
  },
  "public-numbers": {
    nl: "De openbare uitgave bevat geen lotnummers; een gezin controleert het eigen nummer.",
    en: "The public edition holds no lottery numbers; a family checks its own.",
  },
  "public-tickets": {
    nl: "Alleen aantal en volgorde van de loten; een gezin controleert het eigen lot.",
    en: "Only the number and the order of the tickets; a family checks its own.",
  },
  "public-counts": {
    nl: "Alleen of de gepubliceerde aantallen met elkaar kloppen.",
    en: "Only whether the published counts agree with each other.",
  },
  "public-cutoffs": {
    nl: "Alleen of er een grens is precies waar het vol is; wie de laatst geplaatste is, staat niet in de openbare uitgave.",
    en: "Only whether there is a cut-off exactly where it is full; the public edition does not say who was placed last.",
  },
  "root-not-compared": {
    nl: "Vergelijk de wortel zelf met de officiële bekendmaking van de sluiting (of geef hem op).",
    en: "Compare the root with the official announcement of the close yourself (or state it).",
  },
  "announcement-not-compared": {
    nl: "De aankondiging van de loting in dit bestand is niet vergeleken met wat vooraf bekend is gemaakt: doe dat zelf (of geef de vastlegging op).",
    en: "The announcement of the draw in this file was not compared with what was published beforehand: do so yourself (or give the commitment).",
  },
  "draw-perhaps-removed": {
    nl: "Er is niet vergeleken met een aankondiging van de loting: is die vooraf bekend gemaakt, geef de vastlegging dan op.",
    en: "Nothing was compared with an announcement of the draw: if one was published beforehand, give the commitment.",
  },
  "seed-from-outside": {
    nl: "Het lotgetal kwam van buiten: dit bestand bewijst niet dat niemand het heeft gekozen.",
    en: "The seed came from outside: this file does not prove that nobody chose it.",
  },
  "lottery-given": {
    nl: "De lotnummers zijn met de ronde meegegeven: dit bestand bewijst niet hoe er is geloot.",
    en: "The lottery numbers came with the round: this file does not prove how they were drawn.",
  },
  "lottery-none": { nl: "Er hoefde niet te worden geloot.", en: "No lottery was needed." },
  "notary-not-used": {
    nl: "De aangekondigde tekst van de notaris is niet gebruikt; dat mag alleen als hij ontbrak of niet bij zijn hash paste.",
    en: "The announced text of the notary was not used; allowed only if it was missing or did not fit its hash.",
  },
  "beacon-not-used": {
    nl: "Het aangekondigde baken is niet gebruikt; dat mag alleen als beide rondes ontbraken of vals waren.",
    en: "The announced beacon was not used; allowed only if both rounds were missing or false.",
  },
  "fallback-used": {
    nl: "De reserveronde van het baken is gebruikt; dat mag alleen als de aangekondigde ronde ontbrak of vals was.",
    en: "The fallback round of the beacon was used; allowed only if the announced round was missing or false.",
  },
  "unknown-key": {
    nl: "Dit is geen sleutel van een baken dat dit programma kent: vergelijk hem met wat het baken zelf bekend maakt.",
    en: "This is not the key of a beacon that this program knows: compare it with what the beacon itself publishes.",
  },
  "no-beacon": { nl: "Er is geen baken gebruikt.", en: "No beacon was used." },
  "no-library": {
    nl: "Niet gecontroleerd: hier is geen bibliotheek voor BLS-handtekeningen (@noble/curves).",
    en: "Not checked: there is no library for BLS signatures here (@noble/curves).",
  },
  "no-commitment": {
    nl: "Er is geloot zonder vastlegging: dit bestand bewijst niet dat niemand de lijst of het lotgetal heeft gekozen.",
    en: "Drawn without a commitment: this file does not prove that nobody chose the list or the seed.",
  },
  "commitment-not-compared": {
    nl: "Vergelijk de vastlegging zelf met wat voor de loting bekend is gemaakt (of geef haar op).",
    en: "Compare the commitment with what was published before the draw yourself (or state it).",
  },
  "salt-key-closed": {
    nl: "De sleutel van de vastlegging is niet gegeven: of deze lijst is vastgelegd, is zo niet te controleren.",
    en: "The key of the commitment is not given: whether this list was committed to cannot be checked.",
  },
  "round-closed": {
    nl: "Of deze aanmeldingen zijn vastgelegd, blijkt uit het certificaat (of geef de ronde en de sleutel).",
    en: "Whether these applications were committed to is shown by the certificate (or give the round and the key).",
  },
  "no-list": {
    nl: "Niet gecontroleerd: geef de lijst waaruit geloot is.",
    en: "Not checked: give the list that was drawn from.",
  },
  "no-certificate": {
    nl: "Zonder het openbare certificaat alleen gecontroleerd binnen het bewijs zelf.",
    en: "Without the public certificate checked within the receipt only.",
  },
  "needs-certificate": {
    nl: "Hiervoor is het openbare certificaat nodig.",
    en: "This needs the public certificate.",
  },
  "no-ticket": {
    nl: "Er is geen lot voor de hele ronde (geen loting, nummers van buiten, of een nummer per opleiding).",
    en: "There is no ticket for the whole round (no lottery, numbers from outside, or one number per programme).",
  },
  "order-hidden": {
    nl: "Bij een opleiding met een eigen volgorde is de plaats daarin met openbare gegevens niet te controleren.",
    en: "At a programme with an order of its own the position in it cannot be checked from public facts.",
  },
};
