import type { RegisterTable } from "@kansrijk/core/register/registerTable";
import { relationSql, type RegisterDefinition } from "./cubeSql.ts";
import { sqlName } from "./registerViews.ts";
import type { Register } from "./registers.ts";

/** A definition that looks for the nearest school needs these as well. */
const FOR_NEAREST = ["enrolments", "postcodes"];

/**
 * The tables that a definition asks about and that a register does not have. Such a measure has no figures: without the
 * table of diplomas nobody would have one, which is something else than a chance of zero.
 */
export function missingTables(
  { files }: Pick<Register, "files">,
  definition: Pick<RegisterDefinition, "relation" | "kind">,
  known: Iterable<RegisterTable>,
): RegisterTable[] {
  const words = new Set(relationSql(definition).match(/\w+/g));
  const isNearest = "counterfactual" in definition && definition.counterfactual !== undefined;
  return [...known].filter(
    (table) => !files.has(table.id) && (words.has(sqlName(table)) || (isNearest && FOR_NEAREST.includes(table.id))),
  );
}
