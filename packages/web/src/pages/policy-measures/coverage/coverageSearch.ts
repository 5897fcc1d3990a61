import { DIMENSION_IDS, type DimensionId } from "@kansrijk/core/policy/dimensions";
import { isIsoDate } from "@kansrijk/core/vocabulary/isoDate";

/** What the table crosses, on which day and of which letter. */
export interface CoverageSearch {
  readonly rows?: DimensionId;
  readonly columns?: DimensionId;
  readonly on?: string;
  readonly letter?: string;
}

/** Takes from an address what can be understood and leaves out the rest. */
export function coverageSearch({ rows, columns, on, letter }: Readonly<Record<string, unknown>>): CoverageSearch {
  return {
    ...(isDimension(rows) ? { rows } : {}),
    ...(isDimension(columns) ? { columns } : {}),
    ...(typeof on === "string" && isIsoDate(on) ? { on } : {}),
    ...(typeof letter === "string" && /^S\d$/.test(letter) ? { letter } : {}),
  };
}

function isDimension(value: unknown): value is DimensionId {
  return DIMENSION_IDS.some((id) => id === value);
}
