import type { IndicatorDefinition } from "@kansrijk/core/indicators/definitionSchema";
import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import type { IndicatorCatalogue } from "@kansrijk/core/indicators/readCatalogue";
import { buildTable, type BuiltTable } from "@kansrijk/core/releases/buildTable";
import { done, refused, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { Engine } from "../indicators/engine.ts";
import type { ReleaseContent } from "./releaseContent.ts";
import type { ReleaseDataset } from "./releaseDatasets.ts";

/** The draws of the intervals of a dataset always start here, so that the same data give the same version. */
const SEED = 1;

export interface FrozenDataset {
  readonly content: ReleaseContent;
  readonly ids: BuiltTable["ids"];
}

interface Asked {
  /** Id of a register; without it the newest. */
  readonly register?: string | undefined;
  readonly known: ReadonlyMap<string, string>;
  /** Told after each indicator. */
  readonly onProgress?: (indicator: string, done: number, of: number) => void;
}

/** Asks all questions of a dataset and puts the protected answers in one table. Indicators without data are left out. */
export async function freezeDataset(
  engine: Engine,
  dataset: ReleaseDataset,
  asked: Asked,
): Promise<Outcome<FrozenDataset>> {
  const [catalogue, places] = await Promise.all([engine.catalogue(), engine.places()]);
  const definitions = indicatorsOf(dataset, catalogue);
  if (!definitions.ok) return definitions;
  const answers: IndicatorTable[] = [];
  for (const [at, definition] of definitions.value.entries()) {
    const found = await answersOf(engine, dataset, definition, catalogue, asked.register);
    if (!found.ok) return found;
    answers.push(...found.value);
    asked.onProgress?.(definition.id, at + 1, definitions.value.length);
  }
  const [first] = answers;
  if (!first)
    return refused({
      kind: "missing-fact",
      message: { nl: "Er zijn geen cijfers om uit te geven.", en: "There are no figures to publish." },
    });
  const { table, ids } = buildTable(answers, { dataset: dataset.id, catalogue, places, known: asked.known });
  const { id, title, summary } = dataset;
  const data = [...new Map(answers.map((answer) => [answer.data.sha256, answer.data])).values()];
  const protection = [...new Map(answers.map((answer) => [answer.protection.nl, answer.protection])).values()];
  return done({
    content: { format: "kansrijk-release/1", dataset: id, title, summary, data, protection, ...table },
    ids,
  });
}

function indicatorsOf(
  { id, indicators }: ReleaseDataset,
  { definitions }: IndicatorCatalogue,
): Outcome<IndicatorDefinition[]> {
  if (indicators === "tiles") return done([...definitions.values()].filter((definition) => definition.tile));
  const missing = indicators.filter((indicator) => !definitions.has(indicator));
  if (missing.length === 0) return done(indicators.map((indicator) => definitions.get(indicator)!));
  return refused({
    kind: "unknown-subject",
    message: {
      nl: `Dataset ${id} vraagt indicatoren die er niet zijn: ${missing.join(", ")}.`,
      en: `Dataset ${id} asks for indicators that are not there: ${missing.join(", ")}.`,
    },
  });
}

async function answersOf(
  engine: Engine,
  { questions }: ReleaseDataset,
  definition: IndicatorDefinition,
  catalogue: IndicatorCatalogue,
  register: string | undefined,
): Promise<Outcome<IndicatorTable[]>> {
  const asked = new Set(questions.flatMap((by) => breakdownsOf(by, definition, catalogue) ?? []));
  const answers: IndicatorTable[] = [];
  for (const by of asked) {
    const request = { indicator: definition.id, by, place: "NL", filter: "", seed: SEED };
    const answer = await engine.answer({ ...request, ...(register === undefined ? {} : { data: register }) });
    if (answer.ok) answers.push(answer.value);
    // No data for this indicator; anything else is a reason to stop.
    else if (!answer.refusals.every(({ kind }) => kind === "missing-fact")) return answer;
  }
  return done(answers);
}

/** The breakdowns of a question for one indicator; undefined when it cannot be broken down like that. */
function breakdownsOf(
  by: readonly string[],
  definition: IndicatorDefinition,
  { breakdowns }: IndicatorCatalogue,
): string | undefined {
  const main = definition.main ?? definition.breakdowns[0];
  const ids = by.map((id) => (id === "main" ? main : id));
  const fits = ids.every((id, at) => {
    if (id === undefined || (id !== "year" && !definition.breakdowns.includes(id))) return false;
    return by[at] !== "main" || breakdowns.get(id)?.kind === "group";
  });
  return fits ? ids.join(",") : undefined;
}
