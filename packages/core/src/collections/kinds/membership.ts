import { membership } from "../../network/membership.ts";
import { defineCollection } from "../collection.ts";

export const collection = defineCollection({
  id: "membership",
  title: { nl: "Gemeenten die meedoen", en: "Municipalities that take part" },
  one: { nl: "Deelname", en: "Membership" },
  schema: membership,
  kept: "both",
  name: ({ named }) => ({ nl: named, en: named }),
  searchText: ({ municipality, source, note }) => [municipality, source, note].join(" "),
  page: ({ municipality }) => `/netwerk?place=${municipality}`,
});
