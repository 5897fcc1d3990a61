import { LineCounter, parseDocument } from "yaml";
import { sha256 } from "../receipt/sha256.ts";
import { issueText } from "../vocabulary/issueText.ts";
import type { Text } from "../vocabulary/text.ts";
import { yamlText } from "../vocabulary/yamlText.ts";
import { ruleSchema, type RuleFile } from "./schema.ts";

/** One version of a regulation, with the hash of the file it was read from. */
export interface RuleVersion extends RuleFile {
  readonly file: string;
  readonly sha256: string;
}

/** Why a rule file cannot be used: where it is wrong and what was expected there. */
export interface RuleFault {
  readonly file: string;
  readonly line: number;
  readonly path: string;
  readonly expected: Text;
}

export type RuleReading =
  | { readonly ok: true; readonly rule: RuleVersion }
  | { readonly ok: false; readonly faults: readonly RuleFault[] };

/** Reads the text of a rule file; reports every fault with file, line and path. */
export function readRule(file: string, text: string): RuleReading {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    schema: "failsafe",
  });
  if (document.errors.length > 0) {
    return {
      ok: false,
      faults: document.errors.map((error) => ({
        file,
        line: lines.linePos(error.pos[0]).line,
        path: "",
        expected: yamlText(error),
      })),
    };
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      if (node && typeof node === "object" && "range" in node && Array.isArray(node.range))
        return lines.linePos(Number(node.range[0])).line;
    }
    return 1;
  };
  const result = ruleSchema.safeParse(document.toJS());
  if (!result.success) {
    return {
      ok: false,
      faults: result.error.issues.map((issue) => ({
        file,
        line: lineOf(issue.path),
        path: issue.path.join("."),
        expected: issueText(issue),
      })),
    };
  }
  return { ok: true, rule: { ...result.data, file, sha256: sha256(text) } };
}
