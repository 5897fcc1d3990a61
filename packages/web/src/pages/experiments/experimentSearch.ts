import { studyDesign, type StudyDesign } from "@kansrijk/core/experiments/studyDesign";

/** The power calculator as it stands in the address; shares and power in per cent. */
export interface ExperimentSearch {
  readonly outcome?: "mean";
  readonly control?: number;
  readonly treated?: number;
  readonly difference?: number;
  readonly sd?: number;
  /** Pupils per class or school; 1 is pupils apart. */
  readonly size?: number;
  readonly icc?: number;
  readonly power?: number;
  readonly perArm?: number;
}

export const START = { control: 80, treated: 86, difference: 0.2, sd: 1, size: 25, icc: 0.05, power: 80, perArm: 500 };

export type NumberKey = keyof typeof START;

const KEYS = Object.keys(START) as NumberKey[];

/** Takes from an address what can be understood and leaves out the rest. */
export function experimentSearch(raw: Readonly<Record<string, unknown>>): ExperimentSearch {
  const numbers = KEYS.flatMap((key) => {
    const value = raw[key] === undefined || raw[key] === "" ? NaN : Number(raw[key]);
    return Number.isFinite(value) && value !== START[key] ? [[key, value] as const] : [];
  });
  return { ...(raw["outcome"] === "mean" ? { outcome: "mean" as const } : {}), ...Object.fromEntries(numbers) };
}

/** The design that an address asks for; undefined when a number is outside what can be. */
export function designOf(search: ExperimentSearch): StudyDesign | undefined {
  const { outcome, control, treated, difference, sd, size, icc } = { ...START, outcome: undefined, ...search };
  const parsed = studyDesign.safeParse({
    outcome:
      outcome === "mean"
        ? { kind: "mean", difference, sd }
        : { kind: "share", control: control / 100, treated: treated / 100 },
    ...(size > 1 ? { clusters: { size, icc, variation: 0 } } : {}),
  });
  return parsed.success ? parsed.data : undefined;
}
