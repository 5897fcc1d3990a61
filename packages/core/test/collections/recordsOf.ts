import fc from "fast-check";
import { z } from "zod";

interface Node {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly allOf?: readonly Node[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly default?: unknown;
}

/** Texts with all that goes wrong in files: bars, backslashes, quotes, formulas, control characters, halves of characters. */
const hardText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
  {
    weight: 3,
    arbitrary: fc
      .array(
        fc.constantFrom(
          " | ",
          "|",
          "\\",
          '"',
          "'",
          "=",
          "+1",
          "-",
          "@",
          "\n",
          "\r\n",
          "\r",
          "\t",
          ",",
          ";",
          " ",
          "\\null",
          "\\empty",
          "_x000D_",
          "\u0000",
          "\ud800",
          "é",
          "5",
          "true",
          "[",
          "\u00a0",
          "\ufeff",
        ),
        { maxLength: 5 },
      )
      .map((parts) => parts.join("")),
  },
);

/** Records with the shape of a schema: what it accepts of them, as it gives them back. Those it refuses are left out. */
export function recordsOf<R extends { readonly id: string }>(schema: z.ZodType<R>): fc.Arbitrary<readonly R[]> {
  const root = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Node;
  return fc.array(valueOf(root, root.$defs ?? {}, 0), { maxLength: 4 }).map((values) => {
    const accepted = values.map((value) => schema.safeParse(value)).flatMap(({ data }) => (data ? [data] : []));
    return [...new Map(accepted.map((record) => [record.id, record])).values()];
  });
}

function valueOf(node: Node, definitions: Readonly<Record<string, Node>>, depth: number): fc.Arbitrary<unknown> {
  const inside = (other: Node): fc.Arbitrary<unknown> => valueOf(other, definitions, depth);
  if (node.$ref !== undefined) {
    const target = definitions[node.$ref.replace("#/$defs/", "")]!;
    // Made when it is needed: a schema that holds itself has no end.
    return fc.constant(null).chain(() => valueOf(target, definitions, depth + 1));
  }
  const choices = node.anyOf ?? node.oneOf;
  if (choices) return fc.oneof(...endingChoices(choices, depth).map(inside));
  if (node.allOf)
    return fc.tuple(...node.allOf.map(inside)).map((parts) => Object.assign({}, ...(parts as object[])) as unknown);
  if (node.enum) return fc.constantFrom(...node.enum);
  if (node.const !== undefined) return fc.constant(node.const);
  const types = typeof node.type === "string" ? [node.type] : (node.type ?? ["string"]);
  return fc.oneof(...types.map((type) => ofType(type, node, inside)));
}

/** A schema that holds itself ends somewhere: below a few levels only choices without references are left. */
function endingChoices(choices: readonly Node[], depth: number): readonly Node[] {
  const ends = choices.filter((choice) => !JSON.stringify(choice).includes("$ref"));
  return depth > 2 && ends.length > 0 ? ends : choices;
}

function ofType(type: string, node: Node, inside: (node: Node) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: Math.max(node.minimum ?? -1e9, -1e9), max: Math.min(node.maximum ?? 1e9, 1e9) });
    case "number":
      return fc.double({ noNaN: true, noDefaultInfinity: true, min: node.minimum ?? -1e20, max: node.maximum ?? 1e20 });
    case "array":
      return fc.array(inside(node.items ?? { type: "string" }), {
        minLength: node.minItems ?? 0,
        maxLength: Math.min(node.maxItems ?? 3, 3 + (node.minItems ?? 0)),
      });
    case "object":
      return objectOf(node, inside);
    default:
      return textOf(node);
  }
}

function objectOf(node: Node, inside: (node: Node) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = node;
  if (Object.keys(properties).length === 0 && typeof additionalProperties === "object" && additionalProperties !== null)
    return fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), inside(additionalProperties as Node), { maxKeys: 3 });
  return fc.record(Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, inside(part)])), {
    requiredKeys: [...required],
  });
}

function textOf({ format, pattern, minLength = 0, maxLength = 40 }: Node): fc.Arbitrary<string> {
  const day = fc
    .date({ min: new Date("1990-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString());
  if (format === "date") return day.map((text) => text.slice(0, 10));
  if (format === "date-time") return day;
  if (format === "uri") return fc.webUrl();
  if (format === "email") return fc.emailAddress();
  if (pattern !== undefined)
    return fc.stringMatching(new RegExp(pattern, "u")).map((text) => text.slice(0, Math.max(maxLength, minLength)));
  return hardText.map((text) => (text.length < minLength ? text.padEnd(minLength, "x") : text.slice(0, maxLength)));
}
