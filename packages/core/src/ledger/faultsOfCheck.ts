import type { Text } from "../vocabulary/text.ts";
import { referencesOf } from "./expression.ts";
import type { LedgerCheck } from "./ledgerCheck.ts";
import type { StatedValue } from "./statedValue.ts";

/** What is wrong with a check, in words: numbers that do not exist, and a kind that says more than the numbers allow. */
export function faultsOfCheck(check: LedgerCheck, values: ReadonlyMap<string, StatedValue>): Text[] {
  const references = [...new Set([...referencesOf(check.left), ...referencesOf(check.right)])];
  const unknown = references.filter((reference) => !values.has(reference));
  if (unknown.length > 0)
    return unknown.map((reference) => both(`${check.id}: ${reference}`, "bestaat niet", "does not exist"));
  const used = references.map((reference) => values.get(reference)!);
  const faults: Text[] = [];
  const derived = used.filter(({ status }) => status === "derived");
  if (check.kind === "identity" && used.some(({ status }) => status !== "stated"))
    faults.push(
      both(
        check.id,
        "identity mag alleen getallen uit de brieven gebruiken",
        "identity may only use numbers of the letters",
      ),
    );
  if (check.kind !== "derived" && derived.length > 0)
    faults.push(
      both(
        check.id,
        "gebruikt een berekend getal en is dus soort derived",
        "uses a derived number, so its kind is derived",
      ),
    );
  if (check.kind !== "inference" && used.some(({ status }) => status === "assumed"))
    faults.push(
      both(check.id, "gebruikt een aanname en is dus soort inference", "uses an assumption, so its kind is inference"),
    );
  return faults;
}

function both(subject: string, nl: string, en: string): Text {
  return { nl: `${subject}: ${nl}`, en: `${subject}: ${en}` };
}
