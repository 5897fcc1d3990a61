import type { BreakdownDefinition } from "@kansrijk/core/indicators/breakdownSchema";
import { explainAnswer, whatIf, type ExplainedAnswer } from "@kansrijk/core/indicators/explainAnswer";
import { bindFootnotes } from "@kansrijk/core/indicators/bindFootnotes";
import type { IndicatorData, IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import { protectionText } from "@kansrijk/core/indicators/protectionText";
import { statement } from "@kansrijk/core/indicators/statement";
import { done, refused, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import { answerCounts } from "./answerCounts.ts";
import { answerGap } from "./answerGap.ts";
import { answerPublished } from "./answerPublished.ts";
import { answerSegregation } from "./answerSegregation.ts";
import type { AnswerBreakdown } from "./groupsOf.ts";
import type { Measured } from "./measured.ts";
import { missingTables } from "./missingTables.ts";
import { readQuestion, type IndicatorRequest, type Question } from "./question.ts";
import type { Register } from "./registers.ts";
import { registerTables } from "./registerTables.ts";
import type { Setting } from "./setting.ts";

export type Answer = Measured & {
  readonly question: Question;
  readonly breakdowns: readonly AnswerBreakdown[];
  readonly data: IndicatorData;
};

/** The table that answers a request, protected, with its words. */
export async function answerQuestion(setting: Setting, request: IndicatorRequest): Promise<Outcome<IndicatorTable>> {
  const question = readQuestion(request, setting.catalogue, setting.places, setting.register.schoolYears);
  if (!question.ok) return question;
  const answer = await measure(setting, question.value);
  return answer.ok ? done(tableOf(answer.value)) : answer;
}

/** The figures of a question without words. */
export async function measure(setting: Setting, question: Question): Promise<Outcome<Answer>> {
  const { definition } = question;
  const { cubes, register } = setting;
  const data = dataOf(register);
  if (definition.kind === "published") {
    const found = await answerPublished(setting, question, definition);
    return found.ok ? done({ question, ...found.value }) : found;
  }
  const [missing] = missingTables(register, definition, (await registerTables()).values());
  if (missing)
    return refused({
      kind: "missing-fact",
      message: {
        nl: `Dit register heeft geen tabel "${missing.title.nl}" (${missing.id}); die is nodig voor deze maat.`,
        en: `This register has no table "${missing.title.en}" (${missing.id}); this measure needs it.`,
      },
    });
  // These look at every site and draw again and again, and the same place is asked for as comparison by many others.
  if (definition.kind === "segregation") {
    const found = await cubes.once(questionKey(register, question), () =>
      answerSegregation(setting, question, definition),
    );
    return done({ question, data, ...found });
  }
  if (definition.kind === "gap-at-equal-score") {
    const found = await cubes.once(questionKey(register, question), () => answerGap(setting, question, definition));
    return done({ question, data, ...found });
  }
  const counted = await answerCounts(setting, question, definition);
  return counted.ok ? done({ question, data, ...counted.value }) : counted;
}

function questionKey(register: Register, { definition, by, place, years, filter, seed, exact }: Question): string {
  const groups = filter.map(({ breakdown, groups }) => [breakdown.id, ...groups]);
  const ids = by.map(({ id }) => id);
  return JSON.stringify([register.sha256, definition.sha256, ids, place.code, years, groups, seed, exact]);
}

function dataOf({ id, title, generated, sha256 }: Register): IndicatorData {
  return { dataset: id, title: title.nl, generated, sha256 };
}

function tableOf(answer: Answer): IndicatorTable {
  const { question, breakdowns, gaps, data } = answer;
  const { definition, place, filter, years, seed, exact } = question;
  const shown = breakdowns.find(({ kind }) => kind === "year")?.numbers ?? years;
  const { cells, footnotes } = bindFootnotes(definition.footnotes, answer.cells, {
    by: breakdowns.map(({ id }) => id),
    years: shown,
    place: place.code,
  });
  const explained = explainedOf(answer, shown);
  return {
    indicator: definition.id,
    title: definition.title,
    unit: definition.unit,
    decimals: definition.decimals,
    better: definition.better,
    place: { code: place.code, name: place.name },
    years: shown,
    filter: filter.flatMap(({ breakdown, groups }) =>
      groups.map((group) => ({ breakdown: breakdown.id, group: groupCode(breakdown, group) })),
    ),
    by: breakdowns.map(({ id, label, groups }) => ({ id, label, groups })),
    cells,
    gaps,
    footnotes,
    data,
    definition: definition.sha256,
    seed,
    protection: protectionText(definition.kind, exact),
    assumed: definition.assumptions.map(({ text }) => text),
    statement: statementOf(answer),
    explanation: explainAnswer(explained),
    whatIf: whatIf(explained),
  };
}

function groupCode({ groups }: BreakdownDefinition, group: number): string {
  return groups[group]?.code ?? "unknown";
}

/** The main message about the latest year that has a figure. */
export function statementOf({ question, totals, gaps, trend }: Answer) {
  const { definition, place, years } = question;
  const latest = totals.findLast((total) => total.value !== null || total.band !== undefined) ?? totals.at(-1);
  const year = latest?.year ?? years.at(-1)!;
  return statement({
    title: definition.title,
    place: place.name,
    style: definition,
    better: definition.better,
    year,
    value: latest?.value ?? null,
    low: latest?.low ?? null,
    high: latest?.high ?? null,
    band: latest?.band,
    isHidden: latest?.symbol === "c",
    gap: gaps.find((gap) => gap.year === year),
    trend: trend ? { since: trend.since, change: trend.change, certain: trend.certain } : null,
    isGap: definition.kind === "gap-at-equal-score",
  });
}

function explainedOf({ question, cells, totals, gaps, data }: Answer, years: readonly number[]): ExplainedAnswer {
  const { definition, place, exact } = question;
  const gap = gaps.findLast(({ value }) => value !== null);
  const by = question.by.map(({ id }) => id);
  const keys = by.map((id) => (id === "year" ? String(gap?.year) : id === gap?.breakdown ? gap.group.code : undefined));
  const side = gap && cells.find((cell) => cell.keys.every((key, at) => key === keys[at]));
  return {
    definition,
    place: place.name,
    years,
    style: definition,
    pupils: totals.findLast((total) => total.pupils !== null)?.pupils ?? null,
    hiddenCells: cells.filter((cell) => cell.symbol === "c").length,
    gap,
    gapPupils: side?.pupils ?? null,
    exact,
    isGenerated: data.generated,
  };
}
