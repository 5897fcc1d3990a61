import { keyedRandom } from "../../../random/keyed.ts";
import type { RegionFacts } from "../../regionFacts.ts";
import type { Round } from "../../round.ts";
import { readRoundOrThrow } from "../../test/placing.ts";

interface MarketSettings {
  readonly seed: number;
  readonly applicants: number;
  readonly programmes: number;
  readonly choices?: number;
  /** Places per applicant. */
  readonly places?: number;
  readonly tieBreaking?: Round["tieBreaking"];
  /** How much the popularity of programmes differs. */
  readonly popularity?: number;
}

/** A made-up region: popular programmes, priority for some, two advices, addresses and a background that goes with them. */
export function market(settings: MarketSettings): { round: Round; facts: RegionFacts } {
  const { seed, applicants, programmes, choices = 5, places = 1.1, popularity = 1 } = settings;
  const random = keyedRandom(seed);
  const ids = Array.from({ length: programmes }, (_, p) => `s${p}`);
  const pull = ids.map((_, p) => popularity * random.normal(p, 1));
  const advices = ids.map((_, p) => (p % 2 === 0 ? ["havo", "vwo"] : ["vwo"]));
  const at = (subject: number, event: number): number => Math.round(10_000 * random.uniform(subject, event));
  const people = Array.from({ length: applicants }, (_, a) => {
    const advice = random.uniform(a, 10) < 0.4 ? "havo" : "vwo";
    const gumbel = (p: number): number => pull[p]! - Math.log(-Math.log(random.uniform(a, 100 + p)));
    const list = ids
      .map((id, p) => ({ id, p, liking: gumbel(p) }))
      .filter(({ p }) => advices[p]!.includes(advice))
      .sort((x, y) => y.liking - x.liking)
      .slice(0, choices)
      .map(({ id }) => id);
    const isLow = random.uniform(a, 11) < 0.35;
    const sibling = random.uniform(a, 12) < 0.1 ? list[Math.floor(random.uniform(a, 13) * list.length)] : undefined;
    return {
      id: `p${a}`,
      preferences: list,
      advice,
      ...(isLow ? { groups: ["low"] } : {}),
      ...(sibling === undefined ? {} : { priority: { [sibling]: 1 } }),
    };
  });
  const capacity = Math.max(1, Math.round((places * applicants) / programmes));
  return {
    round: readRoundOrThrow({
      tieBreaking: settings.tieBreaking ?? "single",
      seed: `market ${seed}`,
      programmes: ids.map((id, p) => ({ id, capacity, admits: advices[p] })),
      applicants: people,
    }),
    facts: {
      programmes: ids.map((id, p) => ({
        id,
        name: `Programme ${p}`,
        school: `school ${Math.floor(p / 2)}`,
        level: advices[p]!.join("/"),
        x: at(p, 20),
        y: at(p, 21),
      })),
      applicants: people.map(({ id, groups }, a) => ({
        id,
        x: at(a, 22),
        y: at(a, 23),
        background: { income: groups ? "low" : "other" },
      })),
    },
  };
}
