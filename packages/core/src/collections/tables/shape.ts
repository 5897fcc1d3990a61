import { z } from "zod";

export type ScalarType = "string" | "number" | "integer" | "boolean";

/** What a value of a schema looks like, as far as tables need to know; the schema itself stays the judge. */
export type Shape = ScalarShape | ListShape | ObjectShape | JsonShape;

export interface ScalarShape {
  readonly kind: "scalar";
  readonly types: readonly ScalarType[];
  /** Whether the empty text is a value. */
  readonly canBeEmpty: boolean;
  /** All values there can be, when the schema names them. */
  readonly values?: readonly (string | number | boolean)[];
  /** How a text is written, in the words of JSON Schema: date, date-time, uri. */
  readonly format?: string;
}

export interface ListShape {
  readonly kind: "list";
  readonly item: Shape;
}

export interface ObjectShape {
  readonly kind: "object";
  readonly fields: readonly Field[];
}

/** Whatever has no place in a table of its own: one cell with JSON. */
export interface JsonShape {
  readonly kind: "json";
}

export interface Field {
  readonly name: string;
  readonly shape: Shape;
  readonly isOptional: boolean;
  readonly isNullable: boolean;
}

const JSON_SHAPE: JsonShape = { kind: "json" };

/** The shape of the records of a schema. Throws TypeError when they are no objects. */
export function shapeOf(schema: z.ZodType): ObjectShape {
  const root = z.toJSONSchema(schema, { io: "output", unrepresentable: "any" }) as Node;
  const { shape } = read(root, { definitions: root.$defs ?? {}, seen: [] });
  if (shape.kind !== "object") throw new TypeError("expected a schema of objects");
  return shape;
}

interface Node {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly items?: Node;
  readonly prefixItems?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly allOf?: readonly Node[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly minLength?: number;
  readonly pattern?: string;
}

interface Reading {
  readonly definitions: Readonly<Record<string, Node>>;
  /** References that are being read: a schema that holds itself has no end as a table. */
  readonly seen: readonly string[];
}

interface Found {
  readonly shape: Shape;
  readonly isNullable: boolean;
}

function read(node: Node, reading: Reading): Found {
  if (node.$ref !== undefined) return readReference(node.$ref, reading);
  const choices = node.anyOf ?? node.oneOf;
  if (choices) return readChoices(choices, reading);
  if (node.allOf) return readAll(node, reading);
  const types = typesOf(node);
  const isNullable = types.includes("null");
  const others = types.filter((type) => type !== "null");
  if (others.length === 1 && others[0] === "object") return { shape: readObject(node, reading), isNullable };
  if (others.length === 1 && others[0] === "array") return { shape: readList(node, reading), isNullable };
  if (others.length === 0 || !others.every(isScalarType)) return { shape: JSON_SHAPE, isNullable: false };
  return { shape: scalarOf(node, others), isNullable };
}

function scalarOf(node: Node, types: readonly ScalarType[]): ScalarShape {
  const values = (node.enum ?? (node.const === undefined ? undefined : [node.const]))?.filter(isScalar);
  return {
    kind: "scalar",
    types,
    canBeEmpty: takesEmpty(node),
    ...(values ? { values } : {}),
    ...(node.format === undefined ? {} : { format: node.format }),
  };
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function readReference(reference: string, reading: Reading): Found {
  const target = reading.definitions[reference.replace(/^#\/\$defs\//, "")];
  if (!target || reading.seen.includes(reference)) return { shape: JSON_SHAPE, isNullable: false };
  return read(target, { ...reading, seen: [...reading.seen, reference] });
}

function readChoices(choices: readonly Node[], reading: Reading): Found {
  const found = choices.filter(({ type }) => type !== "null").map((choice) => read(choice, reading));
  const isNullable = found.length < choices.length || found.some((item) => item.isNullable);
  const [first, ...rest] = found.map(({ shape }) => shape);
  if (!first) return { shape: JSON_SHAPE, isNullable: false };
  const shape = rest.reduce((a, b) => either(a, b), first);
  return shape.kind === "json" ? { shape, isNullable: false } : { shape, isNullable };
}

function readAll({ allOf = [] }: Node, reading: Reading): Found {
  const shapes = allOf.map((part) => read(part, reading).shape);
  if (!shapes.every((shape) => shape.kind === "object")) return { shape: JSON_SHAPE, isNullable: false };
  const fields = new Map(shapes.flatMap((shape) => shape.fields.map((field) => [field.name, field])));
  return { shape: { kind: "object", fields: [...fields.values()] }, isNullable: false };
}

function readObject(node: Node, reading: Reading): Shape {
  const { properties, required = [], additionalProperties } = node;
  const isClosed = additionalProperties === undefined || additionalProperties === false;
  if (!properties || !isClosed) return JSON_SHAPE;
  const fields = Object.entries(properties).map(([name, property]) => {
    const { shape, isNullable } = read(property, reading);
    return { name, shape, isNullable, isOptional: !required.includes(name) };
  });
  return { kind: "object", fields };
}

function readList({ items, prefixItems }: Node, reading: Reading): Shape {
  if (!items || prefixItems) return JSON_SHAPE;
  const { shape, isNullable } = read(items, reading);
  const isFlat = shape.kind === "scalar" || shape.kind === "object";
  return isFlat && !isNullable ? { kind: "list", item: shape } : JSON_SHAPE;
}

/** A shape that holds the values of both. */
function either(a: Shape, b: Shape): Shape {
  if (a.kind === "scalar" && b.kind === "scalar")
    return {
      kind: "scalar",
      types: [...new Set([...a.types, ...b.types])],
      canBeEmpty: a.canBeEmpty || b.canBeEmpty,
      ...(a.values && b.values ? { values: [...new Set([...a.values, ...b.values])] } : {}),
      ...(a.format !== undefined && a.format === b.format ? { format: a.format } : {}),
    };
  if (a.kind === "list" && b.kind === "list") {
    const item = either(a.item, b.item);
    return item.kind === "json" ? JSON_SHAPE : { kind: "list", item };
  }
  return a.kind === "object" && b.kind === "object" ? eitherObject(a, b) : JSON_SHAPE;
}

function eitherObject(a: ObjectShape, b: ObjectShape): ObjectShape {
  const names = [...new Set([...a.fields, ...b.fields].map(({ name }) => name))];
  const fields = names.map((name): Field => {
    const [one, other] = [a, b].map(({ fields }) => fields.find((field) => field.name === name));
    if (!one || !other) return { ...(one ?? other)!, isOptional: true };
    return {
      name,
      shape: either(one.shape, other.shape),
      isOptional: one.isOptional || other.isOptional,
      isNullable: one.isNullable || other.isNullable,
    };
  });
  return { kind: "object", fields };
}

function typesOf(node: Node): readonly string[] {
  if (node.type !== undefined) return typeof node.type === "string" ? [node.type] : node.type;
  const values = node.enum ?? (node.const === undefined ? [] : [node.const]);
  return [...new Set(values.map((value) => (value === null ? "null" : typeof value)))];
}

function isScalarType(type: string): type is ScalarType {
  return type === "string" || type === "number" || type === "integer" || type === "boolean";
}

function takesEmpty({ enum: values, const: only, minLength = 0, pattern }: Node): boolean {
  if (values) return values.includes("");
  if (only !== undefined) return only === "";
  return minLength === 0 && (pattern === undefined || new RegExp(pattern, "u").test(""));
}
