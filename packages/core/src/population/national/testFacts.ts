import type { Advising } from "./advising.ts";
import type { CareerWorld } from "./careerWorld.ts";
import type { Child } from "./child.ts";
import { inverseNormal } from "../inverseNormal.ts";
import { NATIONAL_EVENT } from "./nationalDraws.ts";
import { figureOf } from "./nationalModel.ts";
import { NEW_RULES } from "./adviceScales.ts";
import { NONE } from "./packedRows.ts";

/** Providers in the order of the list `test-provider`; the last is the state test until 2022/23. */
const PROVIDERS = ["Lib", "Iep", "Route8", "Dia", "Amn", "Doe"];
const STATE_TEST = 6;

/** How much easier (above 0) the reading and maths parts of a provider turn out, in standard deviations. */
const READING_EASE = [0.12, 0, -0.35, -0.1, -0.4, 0, 0];
const MATHS_EASE = [0.1, 0, -0.3, -0.1, -0.35, 0, 0];

/** Below these a pupil does not reach 1F, respectively 2F or 1S: quantiles of 2%, 24%; 4%, 40%; 7%, 53%. */
const READING = [-2.05, -0.71] as const;
const LANGUAGE = [-1.75, -0.25] as const;
const MATHS = [-1.48, 0.08] as const;

const SCORE_LIMIT = 6000;

/** Writes a test: score on the common scale, and the reference levels of the three parts. */
export function testFacts({
  draws,
  facts,
  model,
  scales,
}: CareerWorld): (child: Child, year: number, site: number, advising: Advising) => void {
  const write = facts.into("tests");
  const total = PROVIDERS.reduce((sum, name) => sum + figureOf(model, `provider${name}`), 0);
  const shares = PROVIDERS.map((name) => figureOf(model, `provider${name}`));
  return (child, year, site, advising) => {
    if (advising.test === NONE || !facts.wants(year)) return;
    const provider = providerOf(year, site);
    const latent = (child.test - scales.testMean) / scales.testSpread;
    const score = Math.max(-SCORE_LIMIT, Math.min(SCORE_LIMIT, Math.round(1000 * latent)));
    draws.load(child.id, NATIONAL_EVENT.test, 1);
    const part = (draw: number): number => 0.8 * latent + 0.6 * inverseNormal(draws.uniform(draw));
    const reading = level(READING, part(0) + READING_EASE[provider]!);
    const language = level(LANGUAGE, part(1));
    const maths = level(MATHS, part(2) + MATHS_EASE[provider]!);
    write(year, [child.id, site, provider, score, reading, language, maths]);
  };

  /** Until 2022/23 fewer and fewer schools took the state test; a school stays with the provider it then chooses. */
  function providerOf(year: number, site: number): number {
    draws.load(site, NATIONAL_EVENT.provider);
    if (year < NEW_RULES && draws.uniform(0) < 0.9 - 0.08 * (year - 2014)) return STATE_TEST;
    const draw = draws.uniform(1) * total;
    let below = 0;
    return Math.max(
      0,
      shares.findIndex((share) => draw < (below += share)),
    );
  }
}

function level([first, second]: readonly [number, number], value: number): number {
  if (value < first) return 0;
  return value < second ? 1 : 2;
}
