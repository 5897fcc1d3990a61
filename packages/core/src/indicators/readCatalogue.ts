import { breakdownOf, breakdownSchema, type BreakdownDefinition } from "./breakdownSchema.ts";
import { definitionSchema, type IndicatorDefinition } from "./definitionSchema.ts";
import type { Text } from "../vocabulary/text.ts";
import { readYamlFile, type DefinitionFault } from "./readYamlFile.ts";

export interface NamedText {
  /** `definitions/advice-raised.yaml` */
  readonly file: string;
  readonly text: string;
}

/** All indicators and breakdowns, by id. */
export interface IndicatorCatalogue {
  readonly definitions: ReadonlyMap<string, IndicatorDefinition>;
  readonly breakdowns: ReadonlyMap<string, BreakdownDefinition>;
}

export interface CatalogueReading {
  readonly catalogue: IndicatorCatalogue;
  readonly faults: readonly DefinitionFault[];
}

const YEAR = {
  id: "year",
  label: { nl: "schooljaar", en: "school year" },
  groups: [],
  kind: "year",
  expression: "",
  favourable: "none",
  file: "",
  sha256: "",
} as const satisfies BreakdownDefinition;

/** Reads the files of definitions and breakdowns against each other; SQL is checked by who has a database. */
export function readCatalogue(definitions: readonly NamedText[], breakdowns: readonly NamedText[]): CatalogueReading {
  const faults: DefinitionFault[] = [];
  const known = new Map<string, BreakdownDefinition>([[YEAR.id, YEAR]]);
  for (const { file, text } of breakdowns) {
    const reading = readYamlFile(file, text, breakdownSchema);
    if (!reading.ok) faults.push(...reading.faults);
    else if (!named(file, reading.value.id)) faults.push(misnamed(file, reading.lineOf("id"), reading.value.id));
    else known.set(reading.value.id, breakdownOf(reading.value, file, reading.sha256));
  }
  const found = new Map<string, IndicatorDefinition>();
  for (const { file, text } of definitions) {
    const reading = readYamlFile(file, text, definitionSchema);
    if (!reading.ok) {
      faults.push(...reading.faults);
      continue;
    }
    const definition = { ...reading.value, file, sha256: reading.sha256 };
    const wrong = crossFaults(definition, known).map(({ key, expected }) => ({
      file,
      line: reading.lineOf(key),
      key,
      expected,
    }));
    if (!named(file, definition.id)) wrong.push(misnamed(file, reading.lineOf("id"), definition.id));
    faults.push(...wrong);
    if (wrong.length === 0) found.set(definition.id, definition);
  }
  return { catalogue: { definitions: found, breakdowns: known }, faults };
}

function crossFaults(definition: IndicatorDefinition, known: ReadonlyMap<string, BreakdownDefinition>) {
  const faults: { key: string; expected: Text }[] = [];
  const list = [...known.keys()].join(", ");
  definition.breakdowns.forEach((id, index) => {
    if (!known.has(id))
      faults.push({
        key: `breakdowns.${index}`,
        expected: { nl: `een van ${list}, niet "${id}"`, en: `one of ${list}, not "${id}"` },
      });
  });
  if (definition.kind !== "gap-at-equal-score" && definition.kind !== "segregation") return faults;
  const grouping = known.get(definition.group.breakdown);
  if (!grouping)
    return [...faults, { key: "group.breakdown", expected: { nl: `een van ${list}`, en: `one of ${list}` } }];
  const codes = grouping.groups.map((group) => group.code);
  const against = definition.kind === "gap-at-equal-score" ? definition.group.against : [];
  for (const [key, asked] of [
    ["group.groups", definition.group.groups ?? []],
    ["group.against", against],
  ] as const)
    for (const code of asked) if (!codes.includes(code)) faults.push({ key, expected: groupsText(grouping.id, codes) });
  return faults;
}

function groupsText(breakdown: string, codes: readonly string[]): Text {
  const list = codes.join(", ");
  return { nl: `groepen van ${breakdown} (${list})`, en: `groups of ${breakdown} (${list})` };
}

function named(file: string, id: string): boolean {
  return file.endsWith(`/${id}.yaml`);
}

function misnamed(file: string, line: number, id: string): DefinitionFault {
  return {
    file,
    line,
    key: "id",
    expected: { nl: `de naam van het bestand, niet "${id}"`, en: `the name of the file, not "${id}"` },
  };
}
