import type { Text } from "../../vocabulary/text.ts";

/** The files that a regional office brings. */
export const PARTS = ["offers", "applications", "priorities", "orders", "background"] as const;

export type Part = (typeof PARTS)[number];

export const PART_LABELS: Readonly<Record<Part, Text>> = {
  offers: { nl: "aanbod", en: "offers" },
  applications: { nl: "aanmeldingen", en: "applications" },
  priorities: { nl: "voorrang", en: "priorities" },
  orders: { nl: "volgordes", en: "orders" },
  background: { nl: "achtergrond", en: "background" },
};
