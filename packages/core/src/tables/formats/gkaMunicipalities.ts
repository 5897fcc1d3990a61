import { municipalityCode } from "../cells/municipalityCode.ts";
import { words } from "../cells/words.ts";
import { required } from "../column.ts";
import { countOnly, defineFormat } from "../tableFormat.ts";

/** Municipalities of the Gelijke Kansen Alliantie, as far as news of the government names them. */
export const format = defineFormat({
  id: "gka-municipalities",
  title: { nl: "Gemeenten van de Gelijke Kansen Alliantie", en: "Municipalities of the Equal Opportunities Alliance" },
  source: { publisher: "OCW", link: "https://www.gelijke-kansen.nl" },
  encodings: ["utf-8"],
  columns: {
    municipality: required(["gemeentecode_2022", "gemeentecode"], municipalityCode),
    name: required(["gemeente"], words),
    origin: required(["bron"], words),
  },
  unique: {
    columns: ["municipality"],
    one: { nl: "gemeente", en: "municipality" },
    of: (row) => `${row.municipality}`,
  },
  notes: {
    nl: "De lijst is niet volledig: 18 gemeenten ontbreken.",
    en: "The list is not complete: 18 municipalities are missing.",
  },
  open: countOnly,
});
