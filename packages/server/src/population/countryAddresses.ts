import type { Country } from "@kansrijk/core/population/country";
import type { SiteAddress } from "../store/datasets/facts.ts";

/** Sites of a generated country as the store keeps addresses. */
export function countryAddresses({ municipalities, sites }: Country): SiteAddress[] {
  return sites.code.map((site, index) => {
    const { code, name, province } = municipalities[sites.municipalityIndex[index]!]!;
    return {
      site,
      name: sites.name[index]!,
      municipalityCode: code,
      municipalityName: name,
      province,
      postcode: "",
      place: name,
      denomination: null,
      board: null,
    };
  });
}
