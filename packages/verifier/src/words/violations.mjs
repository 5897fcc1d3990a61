import { listWords } from "./listWords.mjs";
import { differs, shown } from "./say.mjs";

/** @import { Text } from "../types.d.ts" */

/** @import { Words } from "./say.mjs" */

/** @param {unknown} programme */
function place(programme) {
  return programme === null || programme === undefined ? { nl: "geen plaats", en: "no place" } : same(shown(programme));
}

/** @param {string} text @returns {Text} */
function same(text) {
  return { nl: text, en: text };
}

export const violationWords = {
  ...fileWords(),
  ...roundWords(),
  ...drawWords(),
  ...placementWords(),
  ...programmeWords(),
  ...receiptWords(),
  ...listWords,
};

function fileWords() {
  return {
    /** @type {Words} */
    shape: ({ path, found, expectedNl, expectedEn }) => ({
      nl: `${path}: er staat ${shown(found)}, verwacht: ${expectedNl}.`,
      en: `${path}: found ${shown(found)}, expected: ${expectedEn}.`,
    }),
    /** @type {Words} */
    "duplicate-key": ({ path, name }) => ({
      nl: `${path}: het veld "${shown(name)}" staat er twee keer.`,
      en: `${path}: the field "${shown(name)}" is there twice.`,
    }),
    sha256: differs("De hash van het bestand", "The hash of the file"),
    /** @type {Words} */
    "not-ascending": ({ path, id, before }) => ({
      nl: `${path}: "${id}" hoort niet na "${before}" te staan.`,
      en: `${path}: "${id}" must not stand after "${before}".`,
    }),
    /** @type {Words} */
    twice: ({ path, id }) => ({ nl: `${path}: "${id}" staat er al.`, en: `${path}: "${id}" is there already.` }),
    /** @type {Words} */
    "unknown-programme": ({ path, id }) => ({
      nl: `${path}: er is geen opleiding "${id}".`,
      en: `${path}: there is no programme "${id}".`,
    }),
    /** @type {Words} */
    "unknown-applicant": ({ path, id }) => ({
      nl: `${path}: er is geen aanmelder "${id}".`,
      en: `${path}: there is no applicant "${id}".`,
    }),
    /** @type {Words} */
    "outcome-list": ({ path, found, expected }) => ({
      nl: `${path}: er staat ${shown(found)}, hier hoort de uitkomst van ${shown(expected)}.`,
      en: `${path}: found ${shown(found)}, the outcome of ${shown(expected)} belongs here.`,
    }),
  };
}

function roundWords() {
  return {
    /** @type {Words} */
    "reserves-above-capacity": ({ id, reserved, capacity }) => ({
      nl: `${id}: ${reserved} plaatsen gereserveerd, maar er zijn er ${capacity}.`,
      en: `${id}: ${reserved} places reserved, but there are ${capacity}.`,
    }),
    /** @type {Words} */
    "reserves-and-quotas": ({ id }) => ({
      nl: `${id} heeft gereserveerde plaatsen en quota; dat kan niet samen.`,
      en: `${id} has reserves and quotas; these do not go together.`,
    }),
    /** @type {Words} */
    "two-quotas": ({ applicant, programme }) => ({
      nl: `${applicant} valt bij ${programme} onder twee quota.`,
      en: `${applicant} falls under two quotas at ${programme}.`,
    }),
    /** @type {Words} */
    "family-is-applicant": ({ id }) => ({
      nl: `"${id}" is een gezin en ook een aanmelder.`,
      en: `"${id}" is a family and also an applicant.`,
    }),
    /** @type {Words} */
    "together-without-family": ({ id }) => ({
      nl: `${id} wil samen worden geplaatst maar hoort niet bij een gezin.`,
      en: `${id} wants to be placed together but has no family.`,
    }),
    /** @type {Words} */
    "advice-not-admitted": ({ applicant, programme, advice }) => ({
      nl: `${applicant} (advies ${shown(advice)}) mag ${programme} niet kiezen.`,
      en: `${applicant} (advice ${shown(advice)}) may not list ${programme}.`,
    }),
    /** @type {Words} */
    "list-too-long": ({ applicant, length, maximum }) => ({
      nl: `${applicant} heeft ${length} keuzes; er mogen er ${maximum} zijn.`,
      en: `${applicant} has ${length} choices; ${maximum} are allowed.`,
    }),
    /** @type {Words} */
    "number-of-other-kind": ({ path }) => ({
      nl: `${path}: een lotnummer van de soort die deze ronde niet gebruikt.`,
      en: `${path}: a lottery number of the kind that this round does not use.`,
    }),
    /** @type {Words} */
    "lottery-origin": ({ path, origin }) => ({
      nl: `${path} past niet bij de herkomst "${origin}" van de lotnummers.`,
      en: `${path} does not go with the origin "${origin}" of the lottery numbers.`,
    }),
  };
}

function drawWords() {
  return {
    /** @type {Words} */
    "commitment-differs": ({ path, found, expected }) => ({
      nl: `${path} is ${shown(found)}; uit de ronde volgt ${shown(expected)}.`,
      en: `${path} is ${shown(found)}; from the round follows ${shown(expected)}.`,
    }),
    "published-root": differs("De wortel is niet de gepubliceerde", "The root is not the published one"),
    "root-differs": differs(
      "De aangekondigde wortel is niet die van de vastlegging",
      "The announced root is not that of the commitment",
    ),
    /** @type {Words} */
    "no-source": () => ({ nl: "Er is geen enkele bron van toeval.", en: "There is no source of randomness at all." }),
    /** @type {Words} */
    "not-announced": ({ path }) => ({
      nl: `${path}: deze bron was niet aangekondigd.`,
      en: `${path}: this source was not announced.`,
    }),
    "notary-differs": differs("De hash van de tekst van de notaris", "The hash of the notary's text"),
    "other-round": differs("De ronde van het baken", "The round of the beacon"),
    "seed-differs": differs("Het lotgetal", "The seed"),
    /** @type {Words} */
    scheme: ({ scheme, signature, publicKey }) => ({
      nl: `Het baken "${shown(scheme)}" past niet bij een handtekening van ${signature} en een sleutel van ${publicKey} bytes.`,
      en: `The beacon "${shown(scheme)}" does not go with a signature of ${signature} and a key of ${publicKey} bytes.`,
    }),
    /** @type {Words} */
    signature: ({ round }) => ({
      nl: `De handtekening van het baken is niet die van ronde ${round}.`,
      en: `The signature of the beacon is not that of round ${round}.`,
    }),
    /** @type {Words} */
    "number-differs": ({ applicant, programme, found, expected }) => ({
      nl: `${applicant}${programme ? ` bij ${programme}` : ""}: lotnummer ${shown(found)}, uit het lotgetal volgt ${shown(expected)}.`,
      en: `${applicant}${programme ? ` at ${programme}` : ""}: lottery number ${shown(found)}, from the seed follows ${shown(expected)}.`,
    }),
    /** @type {Words} */
    "numbers-equal": ({ applicant, other, number, programme }) => ({
      nl: `${other} en ${applicant} hebben hetzelfde lotnummer ${number}${programme ? ` bij ${programme}` : ""}.`,
      en: `${other} and ${applicant} have the same lottery number ${number}${programme ? ` at ${programme}` : ""}.`,
    }),
    /** @type {Words} */
    "number-without-lottery": ({ applicant }) => ({
      nl: `${applicant} heeft een lotnummer, maar er zou niet zijn geloot.`,
      en: `${applicant} has a lottery number, but no lottery is said to have been held.`,
    }),
    /** @type {Words} */
    "no-numbers": () => ({
      nl: "De lotnummers zouden zijn meegegeven, maar niemand heeft er een.",
      en: "Lottery numbers are said to be given, but nobody has one.",
    }),
    /** @type {Words} */
    "number-missing": ({ programme, count }) => ({
      nl: `Bij ${programme} moet worden geloot, maar ${count} aanmelders hebben geen lotnummer.`,
      en: `A lottery is needed at ${programme}, but ${count} applicants have no lottery number.`,
    }),
    /** @type {Words} */
    "tickets-present": () => ({
      nl: "Loten horen er te zijn precies wanneer er één loting voor alles is, met een lotgetal.",
      en: "Tickets belong there exactly when there is one lottery for everything, with a seed.",
    }),
    "tickets-count": differs("Het aantal loten", "The number of tickets"),
    /** @type {Words} */
    "tickets-order": ({ path }) => ({
      nl: `${path}: dit lot hoort voor het vorige.`,
      en: `${path}: this ticket belongs before the one before it.`,
    }),
  };
}

function placementWords() {
  return {
    /** @type {Words} */
    "placed-twice": ({ applicant }) => ({
      nl: `${applicant} heeft twee uitslagen.`,
      en: `${applicant} has two outcomes.`,
    }),
    /** @type {Words} */
    "placed-stranger": ({ applicant }) => ({
      nl: `${applicant} heeft een uitslag maar geen aanmelding.`,
      en: `${applicant} has an outcome but no application.`,
    }),
    /** @type {Words} */
    "no-placement": ({ applicant }) => ({ nl: `${applicant} heeft geen uitslag.`, en: `${applicant} has no outcome.` }),
    /** @type {Words} */
    "half-placed": ({ applicant }) => ({
      nl: `${applicant}: opleiding, keuze en deel moeten er alle drie zijn of alle drie niet.`,
      en: `${applicant}: programme, rank and section must be there all three or not at all.`,
    }),
    /** @type {Words} */
    "not-on-list": ({ applicant, programme }) => ({
      nl: `${applicant} is geplaatst op ${programme}, dat niet op de lijst staat.`,
      en: `${applicant} is placed at ${programme}, which is not on its list.`,
    }),
    /** @type {Words} */
    "wrong-rank": ({ applicant, programme, found, expected }) => ({
      nl: `${applicant}: ${programme} is keuze ${expected}, niet ${found}.`,
      en: `${applicant}: ${programme} is choice ${expected}, not ${found}.`,
    }),
    /** @type {Words} */
    "not-admissible": ({ applicant, programme }) => ({
      nl: `${programme} mag ${applicant} niet toelaten.`,
      en: `${programme} may not admit ${applicant}.`,
    }),
    /** @type {Words} */
    "no-such-section": ({ applicant, programme, section }) => ({
      nl: `${applicant}: ${programme} heeft geen deel ${section}.`,
      en: `${applicant}: ${programme} has no section ${section}.`,
    }),
    /** @type {Words} */
    "not-in-group": ({ applicant, programme, group }) => ({
      nl: `${applicant} zit bij ${programme} op een plaats voor "${group}" maar hoort daar niet bij.`,
      en: `${applicant} has a place at ${programme} for "${group}" but is not one of them.`,
    }),
    /** @type {Words} */
    "other-section-passed": ({ applicant, programme, found, expected }) => ({
      nl: `${applicant} haalt bij ${programme} het eerst de grens van deel ${expected}, maar staat in deel ${shown(found)}.`,
      en: `${applicant} first passes section ${expected} of ${programme}, but stands in section ${shown(found)}.`,
    }),
    /** @type {Words} */
    "does-not-pass": ({ applicant, programme }) => ({
      nl: `${applicant} is geplaatst op ${programme} maar haalt de grens niet.`,
      en: `${applicant} is placed at ${programme} but does not pass its cut-off.`,
    }),
    /** @type {Words} */
    "passes-higher": ({ applicant, programme, passed }) => ({
      nl: `${applicant} haalt de grens van ${passed}, een hogere keuze, maar heeft ${place(programme).nl}.`,
      en: `${applicant} passes the cut-off of ${passed}, a higher choice, but has ${place(programme).en}.`,
    }),
    /** @type {Words} */
    claim: ({ applicant, programme, present }) => ({
      nl: `${applicant} heeft ${place(present).nl} en wil liever naar ${programme}, dat hem had moeten kiezen.`,
      en: `${applicant} has ${place(present).en} and prefers ${programme}, which should have chosen it.`,
    }),
    /** @type {Words} */
    "placement-differs": ({ applicant, found, expected }) => ({
      nl: `${applicant} heeft ${place(found).nl}; de tweede berekening geeft ${place(expected).nl}.`,
      en: `${applicant} has ${place(found).en}; the second computation gives ${place(expected).en}.`,
    }),
  };
}

function programmeWords() {
  return {
    /** @type {Words} */
    "count-differs": ({ programme, what, found, expected }) => ({
      nl: `${programme}, ${what}: er staat ${found}, het is ${expected}.`,
      en: `${programme}, ${what}: found ${found}, it is ${expected}.`,
    }),
    /** @type {Words} */
    "over-capacity": ({ programme, placed, capacity }) => ({
      nl: `${programme} heeft ${placed} geplaatsten op ${capacity} plaatsen.`,
      en: `${programme} holds ${placed} on ${capacity} places.`,
    }),
    /** @type {Words} */
    "extra-above-maximum": ({ programme, extra, familyExtra }) => ({
      nl: `${programme} heeft ${extra} extra plaatsen voor gezinnen; er mogen er ${familyExtra} zijn.`,
      en: `${programme} has ${extra} extra places for families; ${familyExtra} are allowed.`,
    }),
    /** @type {Words} */
    "extra-differs": ({ programme, found, expected }) => ({
      nl: `${programme} heeft ${found} extra plaatsen voor gezinnen; uit de regel volgen er ${expected}.`,
      en: `${programme} has ${found} extra places for families; from the rule follow ${expected}.`,
    }),
    /** @type {Words} */
    "over-places": ({ programme, what, placed, places }) => ({
      nl: `${programme}, ${what}: ${placed} geplaatsten op ${places} plaatsen.`,
      en: `${programme}, ${what}: ${placed} on ${places} places.`,
    }),
    /** @type {Words} */
    "other-section": ({ programme, what, kind, group }) => ({
      nl: `${programme}, ${what}: hier hoort "${kind}"${group === null ? "" : ` voor "${group}"`}.`,
      en: `${programme}, ${what}: "${kind}"${group === null ? "" : ` for "${group}"`} belongs here.`,
    }),
    /** @type {Words} */
    "more-placed-than-applied": ({ placed, applications }) => ({
      nl: `Er zijn ${placed} geplaatsten op ${applications} aanmeldingen.`,
      en: `${placed} were placed out of ${applications} applications.`,
    }),
    /** @type {Words} */
    "cutoff-differs": ({ programme, what, found, expected }) => ({
      nl: `${programme}, ${what}: de grens is ${found}, het moet ${expected} zijn.`,
      en: `${programme}, ${what}: the cut-off is ${found}, must be ${expected}.`,
    }),
  };
}

function receiptWords() {
  return {
    "leaf-differs": differs("Het blad", "The leaf"),
    "path-differs": differs(
      "Het pad eindigt bij een andere wortel van de aanmeldingen",
      "The path ends at another root of the applications",
    ),
    "receipt-root": differs("De wortel", "The root"),
    /** @type {Words} */
    "certificate-differs": ({ path, found, expected }) => ({
      nl: `${path}: het bewijs heeft ${shown(found)}, het certificaat ${shown(expected)}.`,
      en: `${path}: the receipt has ${shown(found)}, the certificate ${shown(expected)}.`,
    }),
    /** @type {Words} */
    "certificate-broken": ({ properties }) => ({
      nl: `Het certificaat zelf klopt niet: ${properties}.`,
      en: `The certificate itself is broken: ${properties}.`,
    }),
    /** @type {Words} */
    "leaf-missing": () => ({
      nl: "Het blad staat niet op deze plaats in het certificaat.",
      en: "The leaf is not in the certificate at this place.",
    }),
    "ticket-differs": differs("Het lot", "The ticket"),
    /** @type {Words} */
    "ticket-elsewhere": ({ number }) => ({
      nl: `Lotnummer ${shown(number)} hoort bij een ander lot.`,
      en: `Lottery number ${shown(number)} belongs to another ticket.`,
    }),
    /** @type {Words} */
    "numbers-vary": () => ({
      nl: "Het lotnummer moet voor alle keuzes gelijk zijn.",
      en: "The lottery number must be the same for all choices.",
    }),
    "choices-differ": differs("De keuzes", "The choices"),
    "class-differs": differs("De voorrangsklasse", "The priority class"),
    /** @type {Words} */
    "placement-other": ({ found, expected }) => ({
      nl: `De plaatsing is ${found}; uit de grenzen volgt ${expected}.`,
      en: `The placement is ${found}; from the cut-offs follows ${expected}.`,
    }),
  };
}
