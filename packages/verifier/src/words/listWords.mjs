import { differs, shown } from "./say.mjs";

/** @import { Words } from "./say.mjs" */

/** What can be wrong with the file of a draw. */
export const listWords = { ...rankedWords(), ...selectionWords() };

function rankedWords() {
  return {
    /** @type {Words} */
    "draw-without-commitment": () => ({
      nl: "Vastlegging, bronnen en sleutel horen bij elkaar: zonder vastlegging geen bronnen en geen sleutel.",
      en: "Commitment, sources and key belong together: without a commitment no sources and no key.",
    }),
    /** @type {Words} */
    "no-commitment-in-draw": () => ({
      nl: "Er is een vastlegging bekend gemaakt, maar deze trekking is zonder vastlegging gedaan.",
      en: "A commitment was published, but this draw was made without one.",
    }),
    /** @type {Words} */
    "commitment-form": () => ({
      nl: "De opgegeven vastlegging heeft niet de juiste vorm.",
      en: "The commitment that was given does not have the right form.",
    }),
    /** @type {Words} */
    "not-as-published": ({ path, found, expected }) => ({
      nl: `${path}: in het bestand staat ${shown(found)}, bekend gemaakt is ${shown(expected)}.`,
      en: `${path}: the file has ${shown(found)}, published was ${shown(expected)}.`,
    }),
    /** @type {Words} */
    "draw-removed": () => ({
      nl: "Er is een aankondiging van de loting bekend gemaakt, maar de trekking staat niet in dit bestand.",
      en: "An announcement of the draw was published, but the draw is not in this file.",
    }),
    /** @type {Words} */
    "other-list": ({ found }) => ({
      nl: `De trekking is uit een ${found === "ids" ? "lijst met ids" : "ronde"}; de opgegeven lijst is van de andere soort.`,
      en: `The draw is from a ${found === "ids" ? "list of ids" : "round"}; the list that was given is of the other kind.`,
    }),
    "draws-differ": differs("Het aantal trekkingen", "The number of draws"),
    /** @type {Words} */
    "other-family": ({ id, found, expected }) => ({
      nl: `${shown(id)}: gezin ${shown(found)}, het moet ${shown(expected)} zijn.`,
      en: `${shown(id)}: family ${shown(found)}, must be ${shown(expected)}.`,
    }),
    /** @type {Words} */
    "not-drawn": ({ id, programme }) => ({
      nl: `${shown(id)} staat op de lijst maar heeft geen lotnummer${programme === null ? "" : ` bij ${shown(programme)}`}.`,
      en: `${shown(id)} is on the list but has no lottery number${programme === null ? "" : ` at ${shown(programme)}`}.`,
    }),
    /** @type {Words} */
    "not-on-the-list": ({ id, programme }) => ({
      nl: `${shown(id)} heeft een lotnummer${programme === null ? "" : ` bij ${shown(programme)}`} maar staat niet op de lijst.`,
      en: `${shown(id)} has a lottery number${programme === null ? "" : ` at ${shown(programme)}`} but is not on the list.`,
    }),
    /** @type {Words} */
    "events-differ": ({ found }) => ({
      nl: `De genoemde regels voor uitval (${shown(found)}) passen niet bij de gebruikte bronnen.`,
      en: `The failure rules named (${shown(found)}) do not fit the sources that were used.`,
    }),
    /** @type {Words} */
    "lots-order": ({ path, id }) => ({
      nl: `${path}: ${shown(id)} staat niet op de plaats van het lotnummer.`,
      en: `${path}: ${shown(id)} does not stand at the place of its number.`,
    }),
  };
}

function selectionWords() {
  return {
    /** @type {Words} */
    "sources-order": () => ({
      nl: "De getallen van een bron moeten oplopen.",
      en: "The numbers of a source must ascend.",
    }),
    "selected-count": differs("Het aantal getrokkenen", "The number of those selected"),
    "key-differs": differs("De sleutel", "The key"),
    /** @type {Words} */
    "too-many": ({ selected, list }) => ({
      nl: `${shown(selected)} trekkingen uit een lijst van ${shown(list)}: dat kan niet.`,
      en: `${shown(selected)} draws from a list of ${shown(list)}: impossible.`,
    }),
    /** @type {Words} */
    "selection-differs": ({ path, found, expected }) => ({
      nl: `${path}: er staat ${shown(found)}, uit de sleutel volgt ${shown(expected)}.`,
      en: `${path}: found ${shown(found)}, from the key follows ${shown(expected)}.`,
    }),
    /** @type {Words} */
    "place-differs": ({ path, found, expected }) => ({
      nl: `${path}: er staat ${shown(found)}, op de lijst staat ${shown(expected)}.`,
      en: `${path}: found ${shown(found)}, the list has ${shown(expected)}.`,
    }),
  };
}
