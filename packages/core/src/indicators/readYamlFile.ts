import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { sha256 } from "../receipt/sha256.ts";
import { issueText } from "../vocabulary/issueText.ts";
import type { Text } from "../vocabulary/text.ts";
import { yamlText } from "../vocabulary/yamlText.ts";

/** Why a file of definitions cannot be used: where it is wrong and what was expected there. */
export interface DefinitionFault {
  readonly file: string;
  readonly line: number;
  /** Keys with points: `sources.0.link`. */
  readonly key: string;
  readonly expected: Text;
}

export type YamlReading<T> =
  | { readonly ok: true; readonly value: T; readonly sha256: string; readonly lineOf: (key: string) => number }
  | { readonly ok: false; readonly faults: readonly DefinitionFault[] };

/** Reads a YAML file against a schema; reports every fault with file, line and key. */
export function readYamlFile<T>(file: string, text: string, schema: z.ZodType<T>): YamlReading<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      key: "",
      expected: yamlText(error),
    }));
    return { ok: false, faults };
  }
  const lineAt = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      if (node && typeof node === "object" && "range" in node && Array.isArray(node.range))
        return lines.linePos(Number(node.range[0])).line;
    }
    return 1;
  };
  const result = schema.safeParse(document.toJS());
  if (!result.success) {
    const faults = result.error.issues.map((issue) => ({
      file,
      line: lineAt(issue.path),
      key: issue.path.join("."),
      expected: issueText(issue),
    }));
    return { ok: false, faults };
  }
  return { ok: true, value: result.data, sha256: sha256(text), lineOf: (key) => lineAt(key.split(".")) };
}
