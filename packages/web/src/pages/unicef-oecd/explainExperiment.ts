import type { Lift, Lifted } from "@kansrijk/core/pisa/lift";
import type { ExperimentMeasure, LiftExperiment } from "@kansrijk/core/pisa/liftExperiment";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { numberText, shareText } from "../../i18n/format.ts";
import { WHO } from "./unicefWords.ts";

type Direction = "up" | "down" | "same";
type Shown = Exclude<Lifted, "nobody">;

/** What the experiment shows, as sentences made from its figures. */
export interface ExperimentWords {
  readonly spread: Text;
  readonly core: Text;
  readonly verdict: Text;
  readonly instead: Text | undefined;
}

export function explainExperiment(experiment: LiftExperiment, { who, points }: Lift): ExperimentWords {
  const [spread, core] = [effectOf(experiment, "percentile-spread"), effectOf(experiment, "oecd-core-skills")];
  const [spreadWay, coreWay] = [directionOf(spread.change, 0.05), directionOf(core.change, 0.0005)];
  return {
    spread: spreadText(spread, spreadWay),
    core: coreText(core, coreWay, who),
    verdict: points === 0 ? NOTHING : VERDICTS[`${spreadWay} ${coreWay}`],
    instead: points === 0 ? undefined : insteadText(experiment, who, points),
  };
}

interface Effect {
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

function effectOf({ effects }: LiftExperiment, measure: ExperimentMeasure): Effect {
  const found = effects.find((effect) => effect.measure === measure);
  const value = (name: keyof Effect): number => found?.[name].estimate ?? NaN;
  return { before: value("before"), after: value("after"), change: value("change") };
}

/** A change smaller than what is shown is none. */
function directionOf(change: number, smallest: number): Direction {
  if (Math.abs(change) < smallest) return "same";
  return change > 0 ? "up" : "down";
}

function spreadText({ before, after }: Effect, way: Direction): Text {
  const from = { nl: numberText(before, "nl", 1), en: numberText(before, "en", 1) };
  const to = { nl: numberText(after, "nl", 1), en: numberText(after, "en", 1) };
  if (way === "same")
    return {
      nl: `UNICEF: het verschil blijft ${from.nl} punten.`,
      en: `UNICEF: the distance stays ${from.en} points.`,
    };
  const [nl, en] = way === "up" ? ["groeit", "grows"] : ["wordt kleiner", "shrinks"];
  return {
    nl: `UNICEF: het verschil ${nl}, van ${from.nl} naar ${to.nl} punten.`,
    en: `UNICEF: the distance ${en}, from ${from.en} to ${to.en} points.`,
  };
}

function coreText({ before, after }: Effect, way: Direction, who: Lifted): Text {
  const from = { nl: shareText(before, "nl", 1), en: shareText(before, "en", 1) };
  const to = { nl: shareText(after, "nl", 1), en: shareText(after, "en", 1) };
  if (way === "same") {
    const why = WHY_SAME[who] ?? { nl: "", en: "" };
    return {
      nl: `OESO: de veerkracht blijft ${from.nl}. ${why.nl}`.trim(),
      en: `OECD: resilience stays ${from.en}. ${why.en}`.trim(),
    };
  }
  const [nl, en] = way === "up" ? ["stijgt", "rises"] : ["daalt", "falls"];
  return {
    nl: `OESO: de veerkracht ${nl}, van ${from.nl} naar ${to.nl}.`,
    en: `OECD: resilience ${en}, from ${from.en} to ${to.en}.`,
  };
}

const WHY_SAME: Partial<Record<Lifted, Text>> = {
  "top-tenth": {
    nl: "Wie bij de hoogste 10% hoort, was al boven niveau 3.",
    en: "Whoever is among the highest 10% was above level 3 already.",
  },
  "bottom-tenth": {
    nl: "Wie bij de laagste 10% hoort, komt met deze punten nog niet bij niveau 3.",
    en: "Whoever is among the lowest 10% does not reach level 3 with these points.",
  },
};

const NOTHING: Text = {
  nl: "Er verandert niets: er zijn geen punten bij.",
  en: "Nothing changes: there are no points more.",
};

const VERDICTS: Record<`${Direction} ${Direction}`, Text> = {
  "up same": {
    nl: "Dit is het argument van de ministers: niemand gaat achteruit, en toch wordt het volgens UNICEF ongelijker. De veerkracht verandert niet.",
    en: "This is the argument of the ministers: nobody loses, and still it becomes less equal by UNICEF. Resilience does not change.",
  },
  "up up": {
    nl: "Volgens UNICEF wordt het ongelijker, volgens de OESO gelijker.",
    en: "By UNICEF it becomes less equal, by the OECD more equal.",
  },
  "up down": { nl: "Volgens beide maten wordt het ongelijker.", en: "By both measures it becomes less equal." },
  "same same": {
    nl: "Geen van beide maten ziet deze verandering.",
    en: "Neither measure sees this change.",
  },
  "same up": {
    nl: "UNICEF ziet niets veranderen: iedereen schuift even ver op. De OESO ziet meer gelijkheid, ook al is de afstand tussen leerlingen dezelfde.",
    en: "UNICEF sees no change: everybody moves equally far. The OECD sees more equality, although the distance between students is the same.",
  },
  "same down": {
    nl: "UNICEF ziet niets veranderen, de OESO ziet minder gelijkheid.",
    en: "UNICEF sees no change, the OECD sees less equality.",
  },
  "down same": {
    nl: "Dit is de andere kant van het argument: de leerlingen met de laagste scores gaan vooruit, en de OESO ziet er niets van.",
    en: "This is the other side of the argument: the students with the lowest scores get ahead, and the OECD sees nothing of it.",
  },
  "down up": { nl: "Volgens beide maten wordt het gelijker.", en: "By both measures it becomes more equal." },
  "down down": {
    nl: "Volgens UNICEF wordt het gelijker, volgens de OESO ongelijker.",
    en: "By UNICEF it becomes more equal, by the OECD less equal.",
  },
};

/** The other lift that raises resilience most without widening the distance; with nothing better to name, no words. */
function insteadText({ instead }: LiftExperiment, who: Lifted, points: number): Text | undefined {
  const better = instead
    .filter((other) => other.who !== who && other.who !== "nobody")
    .filter(({ changes }) => changes["oecd-core-skills"] > 0.0005 && changes["percentile-spread"] < -0.05)
    .toSorted((a, b) => b.changes["oecd-core-skills"] - a.changes["oecd-core-skills"])[0];
  if (!better) return undefined;
  const { changes } = better;
  const name = WHO[better.who as Shown];
  const spread = -changes["percentile-spread"];
  const core = changes["oecd-core-skills"] * 100;
  return {
    nl: `Met dezelfde ${points} punten voor “${name.nl.toLowerCase()}” zou de veerkracht ${numberText(core, "nl", 1)} procentpunt stijgen en het verschil ${numberText(spread, "nl", 1)} punten kleiner worden. Dan zien beide maten meer gelijkheid.`,
    en: `With the same ${points} points for “${name.en.toLowerCase()}” resilience would rise by ${numberText(core, "en", 1)} percentage points and the distance would shrink by ${numberText(spread, "en", 1)} points. Then both measures see more equality.`,
  };
}
