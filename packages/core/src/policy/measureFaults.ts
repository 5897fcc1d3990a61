import type { Text } from "../vocabulary/text.ts";
import type { PolicyMeasure } from "./policyMeasure.ts";

/** What is wrong with a measure that its shape does not tell. */
export function measureFaults(measure: PolicyMeasure): Text[] {
  const faults: Text[] = [];
  if (measure.flexibility.length > 0 && !measure.fields.includes(5))
    faults.push({
      nl: "flexibility staat onder veld 5; verwacht: 5 in fields",
      en: "flexibility belongs to field 5; expected: 5 in fields",
    });
  if (measure.successors.includes(measure.id))
    faults.push({ nl: "een maatregel volgt zichzelf niet op", en: "a measure does not follow itself" });
  const outside = (measure.school?.sectors ?? []).filter((sector) => !measure.sectors.includes(sector));
  if (outside.length > 0)
    faults.push({
      nl: `school.sectors noemt ${outside.join(", ")}; verwacht: een van ${measure.sectors.join(", ")}`,
      en: `school.sectors names ${outside.join(", ")}; expected: one of ${measure.sectors.join(", ")}`,
    });
  const kinds = measure.carriedBy.map(({ kind }) => kind);
  if (kinds.includes("none") && kinds.length > 1)
    faults.push({ nl: "carriedBy: none staat naast iets anders", en: "carriedBy: none stands beside something else" });
  if (measure.status.state === "ended" && measure.period.to === undefined)
    faults.push({ nl: "afgelopen, maar zonder einddatum", en: "ended, but without an end date" });
  return faults;
}
