import { codeCell } from "../cells/codeCell.ts";
import { figureCell } from "../cells/figureCell.ts";
import { roundedCount } from "../cells/roundedCount.ts";
import { optional, optionalFamily, required } from "../column.ts";
import { CBS } from "../publishers.ts";
import { countOnly, defineFormat } from "../tableFormat.ts";

const toFive = roundedCount({ base: 5 });
const toTen = roundedCount({ base: 10, max: 100, unit: "percent" });
const decimal = figureCell({ mark: "point", min: 0, max: 1_000_000 });

const people = {
  inhabitants: required(["Inwoners / Totaal / Totaal"], toFive),
  men: required(["Inwoners / Geslacht / Man"], toFive),
  women: required(["Inwoners / Geslacht / Vrouw"], toFive),
  ageTo14: required(["Inwoners / Leeftijdklassen / tot 15 jaar"], toFive),
  age15To24: required(["Inwoners / Leeftijdklassen / 15 tot 25 jaar"], toFive),
  age25To44: required(["Inwoners / Leeftijdklassen / 25 tot 45 jaar"], toFive),
  age45To64: required(["Inwoners / Leeftijdklassen / 45 tot 65 jaar"], toFive),
  age65Up: required(["Inwoners / Leeftijdklassen / 65 jaar en ouder"], toFive),
  births: optionalFamily("Inwoners / Geboorten / gedurende 2023", /^inwoners\/geboorten\/gedurende(\d{4})$/, toFive),
  originDutch: required(["Inwoners / Herkomst / Geboren in Nederland met een Nederlandse herkomst"], toTen),
  originEuropeBornHere: required(
    ["Inwoners / Herkomst / Geboren in Nederland met een Europese herkomst (excl. Nederland)"],
    toTen,
  ),
  originOutsideEuropeBornHere: required(
    ["Inwoners / Herkomst / Geboren in Nederland met herkomst buiten Europa"],
    toTen,
  ),
  originEuropeBornAbroad: required(
    ["Inwoners / Herkomst / Geboren buiten Nederland met een Europese herkomst (excl. Nederland)"],
    toTen,
  ),
  originOutsideEuropeBornAbroad: required(
    ["Inwoners / Herkomst / Geboren buiten Nederland met een herkomst buiten Europa"],
    toTen,
  ),
  households: required(["Huishouden / Totaal / Totaal"], toFive),
  householdsOnePerson: required(["Huishouden / Samenstelling / Eenpersoons"], toFive),
  householdsNoChildren: required(["Huishouden / Samenstelling / Meerpersoons zonder kinderen"], toFive),
  householdsOneParent: required(["Huishouden / Samenstelling / Eenouder"], toFive),
  householdsTwoParents: required(["Huishouden / Samenstelling / Tweeouder"], toFive),
  householdSize: required(["Huishouden / Grootte / Huishoudgrootte"], decimal),
  benefits: required(
    ["Sociale Zekerheid / Totaal uitkeringen / Personen met WW, Bijstand en/of AO uitkering Beneden AOW-leeftijd"],
    toFive,
  ),
} as const;

const homes = {
  dwellings: required(["Woning / Totaal / Totaal"], toFive),
  dwellingsBuilt: optionalFamily("Woning / Bouwperiode / voor 1945", /^woning\/bouwperiode\/(.+)$/, toFive),
  dwellingsInFlats: required(["Woning / Type / Meergezins"], toFive),
  // The headings of CBS stand one column too far to the left here: ownership is under type.
  dwellingsOwned: required(["Woning / Type / Koopwoning"], toTen),
  dwellingsRented: required(["Woning / Eigendom / Huurwoning"], toTen),
  dwellingsSocial: required(["Woning / Eigendom / Huurcoporatie", "Woning / Eigendom / Huurcorporatie"], toFive),
  dwellingsEmpty: required(["Woning / In gebruik / Niet bewoond"], toFive),
  dwellingValue: optional(["Woning / Waarde / WOZ-waarde woning"], decimal),
  energy: optionalFamily("Energie, gedurende 2023 / Gas verbruik", /^energie,gedurende\d{4}\/(.+)$/, decimal),
} as const;

/** "Kerncijfers per postcode" (CBS), four digits; the headers are those of three rows put together. */
export const format = defineFormat({
  id: "cbs-postcodes",
  title: { nl: "Kerncijfers per postcode van 4 cijfers (CBS)", en: "Key figures per postcode of 4 digits (CBS)" },
  source: { ...CBS, link: "https://www.cbs.nl/nl-nl/dossier/nederland-regionaal/geografische-data" },
  encodings: ["utf-8"],
  columns: {
    postcode: required(["PC4"], codeCell(/^([1-9]\d{3})$/, "1011", "postcode4")),
    ...people,
    ...homes,
    facility: optionalFamily("Voorzieningen / Onderwijs / VMBO, aantal binnen 5 km", /^voorzieningen\/(.+)$/, decimal),
    addressDensity: required(["Dichtheid / Omgevingsadressendichtheid"], decimal),
    urbanity: required(["Dichtheid / Stedelijkheid"], figureCell({ mark: "point", min: 1, max: 5 })),
  },
  unique: { columns: ["postcode"], one: { nl: "postcode", en: "postcode" }, of: (row) => row.postcode },
  keyList: "postcode4",
  period: { unit: "calendar-year", required: true },
  notes: {
    nl: "CBS rondt aantallen af op 5 en percentages op 10: Kansrijk bewaart 20 mensen als 18 tot en met 22, en 20% als 15 tot en met 25. -99997 is geheim of 0 tot en met 4.",
    en: "CBS rounds numbers to 5 and percentages to 10: Kansrijk keeps 20 people as 18 to 22, and 20% as 15 to 25. -99997 is secret or 0 to 4.",
  },
  open: countOnly,
});
