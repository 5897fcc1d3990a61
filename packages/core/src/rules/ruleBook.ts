import type { IsoDate } from "../vocabulary/isoDate.ts";
import { done, refused, type Outcome } from "../vocabulary/refusal.ts";
import type { RuleFault, RuleVersion } from "./readRule.ts";

/** All versions of all regulations, each list in order of date. */
export type RuleBook = ReadonlyMap<string, readonly RuleVersion[]>;

export function ruleBook(rules: readonly RuleVersion[]): RuleBook {
  const book = new Map<string, RuleVersion[]>();
  for (const rule of [...rules].sort((a, b) => a.validFrom.localeCompare(b.validFrom))) {
    book.set(rule.regulation, [...(book.get(rule.regulation) ?? []), rule]);
  }
  return new Map([...book].sort(([a], [b]) => a.localeCompare(b)));
}

/** Faults between files: two versions from the same day, or a regulation that changes what dates it. */
export function crossCheck(book: RuleBook): RuleFault[] {
  return [...book.values()].flatMap((versions) =>
    versions.slice(1).flatMap((rule, index) => {
      const before = versions[index]!;
      const faults: RuleFault[] = [];
      if (rule.validFrom === before.validFrom)
        faults.push({
          file: rule.file,
          line: 1,
          path: "validFrom",
          expected: {
            nl: `een andere dag dan ${before.file}, dat ook geldt vanaf ${rule.validFrom}`,
            en: `another day than ${before.file}, which is also valid from ${rule.validFrom}`,
          },
        });
      if (rule.datedBy !== before.datedBy)
        faults.push({
          file: rule.file,
          line: 1,
          path: "datedBy",
          expected: { nl: `${before.datedBy}, zoals in ${before.file}`, en: `${before.datedBy}, as in ${before.file}` },
        });
      return faults;
    }),
  );
}

/** The version of a regulation in force on a day: the latest that has begun and has not ended. */
export function inForce(book: RuleBook, regulation: string, date: IsoDate): Outcome<RuleVersion> {
  const versions = book.get(regulation) ?? [];
  const begun = versions.filter((rule) => rule.validFrom <= date);
  const latest = begun.at(-1);
  if (latest && begun.filter((rule) => rule.validFrom === latest.validFrom).length > 1) {
    return refused({
      kind: "ambiguous-rule",
      message: {
        nl: `Van ${regulation} zijn er twee versies die ingaan op ${latest.validFrom}.`,
        en: `There are two versions of ${regulation} valid from ${latest.validFrom}.`,
      },
    });
  }
  if (!latest || (latest.validUntil !== undefined && latest.validUntil < date)) {
    const nl = versions
      .map((rule) =>
        rule.validUntil === undefined
          ? `vanaf ${rule.validFrom}`
          : rule.validUntil === rule.validFrom
            ? rule.validFrom
            : `${rule.validFrom} t/m ${rule.validUntil}`,
      )
      .join("; ");
    const en = versions
      .map((rule) =>
        rule.validUntil === undefined
          ? `from ${rule.validFrom}`
          : rule.validUntil === rule.validFrom
            ? rule.validFrom
            : `${rule.validFrom} to ${rule.validUntil}`,
      )
      .join("; ");
    return refused({
      kind: "missing-rule",
      message: {
        nl: `Voor ${date} is er geen regel ${regulation}. Wel bekend: ${nl || "geen enkele versie"}.`,
        en: `There is no rule ${regulation} for ${date}. Known: ${en || "no version at all"}.`,
      },
    });
  }
  return done(latest);
}
