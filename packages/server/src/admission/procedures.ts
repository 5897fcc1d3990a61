import { PROCEDURE_PREFIX } from "@kansrijk/core/admission/procedures/procedureSettings";
import type { RuleBook } from "@kansrijk/core/rules/ruleBook";
import type { z } from "zod";
import type { procedure } from "../api/admissionSchemas.ts";

export type Procedure = z.infer<typeof procedure>;

/** Procedures of regions among the rules: of each the latest version. */
export function procedures(book: RuleBook): Procedure[] {
  return [...book].flatMap(([regulation, versions]) => {
    const latest = versions.at(-1);
    if (!regulation.startsWith(PROCEDURE_PREFIX) || !latest) return [];
    const { title, validFrom, source, parameters } = latest;
    return [
      {
        regulation,
        title,
        validFrom,
        source: { title: source.title, link: source.link },
        parameters: Object.entries(parameters).map(([id, item]) => {
          const { label, value, unit, article, link, status } = item;
          return { id, label, value, unit, article, link, status };
        }),
      },
    ];
  });
}
