import { cautionText } from "@kansrijk/core/pisa/cautionText";
import {
  PISA_DOMAINS,
  type PisaCaution,
  type PisaDomain,
  type PisaGroup,
  type PisaSample,
} from "@kansrijk/core/pisa/pisaSample";
import type { Text } from "@kansrijk/core/vocabulary/text";

/** What is in a table with students. */
export interface SampleAbout {
  readonly cautions: readonly { readonly id: PisaCaution; readonly text: Text }[];
  readonly domains: readonly PisaDomain[];
  readonly groups: readonly (PisaGroup & { readonly students: number })[];
}

export function sampleAbout({ groups, group, values, cautions }: PisaSample): SampleAbout {
  const students = new Int32Array(groups.length);
  for (const place of group) students[place]!++;
  return {
    cautions: cautions.map((id) => ({ id, text: cautionText(id) })),
    domains: PISA_DOMAINS.filter((domain) => values[domain] !== undefined),
    groups: groups.map(({ country, year }, place) => ({ country, year, students: students[place]! })),
  };
}
