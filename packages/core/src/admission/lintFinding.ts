import type { Text } from "../vocabulary/text.ts";
import type { Mechanism } from "./mechanism.ts";
import type { Misreport } from "./misreport.ts";

/** A rule of a procedure that can make an honest list unwise, or something that says too much of a few pupils. */
export interface LintFinding {
  readonly rule:
    | Mechanism
    | "priority-on-first-choice-only"
    | "extra-family-places"
    | "short-list"
    | "short-minimum"
    | "small-group"
    | "guessable-ids";
  readonly message: Text;
  /** A case on this round; undefined when the search found none. */
  readonly example?: Misreport;
  /** The example in plain words. */
  readonly sentence?: Text;
}
