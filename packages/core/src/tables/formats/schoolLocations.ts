import { countBand } from "../cells/countBand.ts";
import { institutionCode } from "../cells/institutionCode.ts";
import { LATITUDE, LONGITUDE } from "../cells/degrees.ts";
import { orBlank } from "../cells/orBlank.ts";
import { postcode } from "../cells/postcode.ts";
import { siteCode } from "../cells/siteCode.ts";
import { words } from "../cells/words.ts";
import { required } from "../column.ts";
import { countOnly, defineFormat } from "../tableFormat.ts";

/** Addresses of DUO with the point of the building in the register of addresses (BAG). */
export const format = defineFormat({
  id: "school-locations",
  title: { nl: "Plaats van scholen op de kaart (DUO en BAG)", en: "Schools on the map (DUO and BAG)" },
  source: { publisher: "EduGIS", link: "https://www.edugis.nl", licence: "CC0 1.0" },
  encodings: ["utf-8"],
  columns: {
    site: required(["vestigingscode"], siteCode),
    institution: required(["brin"], institutionCode),
    name: required(["naam"], words),
    type: required(["type"], words),
    denomination: required(["denominatie"], orBlank(words)),
    postcode: required(["postcode"], postcode),
    place: required(["plaats"], words),
    municipalityName: required(["gemeente"], words),
    province: required(["provincie"], words),
    pupils: required(["leerlingen"], countBand),
    longitude: required(["lon"], LONGITUDE.point),
    latitude: required(["lat"], LATITUDE.point),
  },
  unique: {
    columns: ["site"],
    one: { nl: "vestiging", en: "site" },
    of: (row) => row.site,
    // A site with several entrances has a point for each.
    mayRepeat: true,
  },
  keyList: "site",
  period: { unit: "calendar-year", required: false },
  open: countOnly,
});
