import type { PisaGroup } from "@kansrijk/core/pisa/pisaSample";
import type { Language } from "@kansrijk/core/vocabulary/text";
import type { PisaSampleView } from "../../api/pisa.ts";
import { countryName } from "./countryName.ts";

/** A country, with its year when the table has several. */
export function groupName({ groups }: Pick<PisaSampleView, "groups">, group: PisaGroup, language: Language): string {
  const name = countryName(group.country, language);
  const years = new Set(groups.map(({ year }) => year));
  return years.size > 1 && group.year !== null ? `${name} ${group.year}` : name;
}
