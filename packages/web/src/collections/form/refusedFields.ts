import { ApiProblem } from "../../api/problem.ts";
import { faultNamed, type FieldFault } from "./fieldFaults.ts";

/** What the server refused, beside the fields it names; empty when one of the refusals is about the whole. */
export function refusedFields(error: unknown, id: string): readonly FieldFault[] {
  const refusals = error instanceof ApiProblem ? (error.problem.refusals ?? []) : [];
  const faults = refusals.map(({ message }) =>
    faultNamed(withoutRecord(message.nl, id), withoutRecord(message.en, id)),
  );
  return faults.every((fault) => fault !== undefined) ? faults : [];
}

/** A refusal may begin with the record it is about: "Regeling gm0606-pas, title.nl: ...". */
function withoutRecord(words: string, id: string): string {
  const start = `${id}, `;
  const at = words.indexOf(start);
  return at < 0 ? words : words.slice(at + start.length);
}
