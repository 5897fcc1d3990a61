import { distanceText, figureText, inBoth, rangeText, yearText, type FigureStyle } from "../indicators/figureText.ts";
import type { Language, Text } from "../vocabulary/text.ts";
import type { AgendaGoal, KeptFigure } from "./agenda.ts";
import type { GoalProgress, NoProgress } from "./goalProgress.ts";
import { hasTurned } from "./hasTurned.ts";
import { schoolYearOf } from "./schoolYearOf.ts";

type Judged = Omit<GoalProgress, "explanation" | "whatIf">;

/** How a goal was judged, in sentences for people. */
export function explainProgress(judged: Judged, goal: AgendaGoal, style: FigureStyle): Text[] {
  const { state, reason, baseline, latest, target, numbers } = judged;
  const invented = [baseline, latest].some((figure) => figure?.generated) ? [INVENTED] : [];
  if (reason !== null) return [WHY_NOT[reason], ...invented];
  const known = { baseline: baseline!, latest: latest!, target: target!, numbers: numbers! };
  const isTurned = hasTurned(goal, known.latest);
  return [
    isTurned ? TURNED : STATES[state],
    ...(style.isGap ? [GAP] : []),
    ...sentences(known, goal, style),
    ...(state === "reached" && !known.numbers.certain ? [UNCERTAIN] : []),
    ...sourceChange(known.baseline, known.latest),
    ...invented,
  ];
}

interface Known {
  readonly baseline: KeptFigure;
  readonly latest: KeptFigure;
  readonly target: number;
  readonly numbers: NonNullable<GoalProgress["numbers"]>;
}

function sentences({ baseline, latest, target, numbers }: Known, goal: AgendaGoal, style: FigureStyle): Text[] {
  const { change, expected, path } = numbers;
  const figure = (value: number, language: Language): string => figureText(value, style, language);
  const margin = (change.high - change.low) / 2;
  return [
    {
      nl: `In ${yearText(baseline.year)} was het ${figure(baseline.value!, "nl")} (${range(baseline, style, "nl")}), in ${yearText(latest.year)} ${figure(latest.value!, "nl")} (${range(latest, style, "nl")}). Het doel is ${figure(target, "nl")} in ${yearText(schoolYearOf(goal.by))}.`,
      en: `In ${yearText(baseline.year)} it was ${figure(baseline.value!, "en")} (${range(baseline, style, "en")}), in ${yearText(latest.year)} ${figure(latest.value!, "en")} (${range(latest, style, "en")}). The target is ${figure(target, "en")} in ${yearText(schoolYearOf(goal.by))}.`,
    },
    {
      nl: `${style.isGap ? "De verandering" : "Het verschil"} is ${signed(change.value, style, "nl")}, met een marge van ${distanceText(margin, style, "nl")} naar beide kanten (95%). De marge is ruim genomen: de twee jaren tellen als los van elkaar.`,
      en: `The ${style.isGap ? "change" : "difference"} is ${signed(change.value, style, "en")}, give or take ${distanceText(margin, style, "en")} (95%). The margin is wide rather than narrow: the two years count as independent.`,
    },
    ...(hasTurned(goal, latest) ? [] : [lineSentence(expected, path, style)]),
  ];
}

function lineSentence(expected: number, path: Known["numbers"]["path"], style: FigureStyle): Text {
  return {
    nl: `Op een rechte lijn naar het doel zou het nu ${figureText(expected, style, "nl")} zijn; ${PATHS[path].nl}.`,
    en: `On a straight line to the target it would be ${figureText(expected, style, "en")} now; ${PATHS[path].en}.`,
  };
}

function range({ low, high }: KeptFigure, style: FigureStyle, language: Language): string {
  return rangeText(low!, high!, style, language);
}

function signed(value: number, style: FigureStyle, language: Language): string {
  return `${value > 0 ? "+" : value < 0 ? "-" : ""}${distanceText(value, style, language)}`;
}

/** Another register can count other schools or pupils, although the definition is the same. */
function sourceChange(baseline: KeptFigure, latest: KeptFigure): Text[] {
  return baseline.register === latest.register ? [] : [OTHER_REGISTER];
}

/** What would have made the judgement another one. */
export function progressWhatIf(judged: Judged, goal: AgendaGoal, style: FigureStyle): Text[] {
  const { state, baseline, latest, target, numbers } = judged;
  if (!numbers || !baseline || !latest || target === null || hasTurned(goal, latest)) return [];
  const side = Math.sign(target - baseline.value!);
  if (side === 0) return [];
  const margin = (numbers.change.high - numbers.change.low) / 2;
  const bound = (value: number, better: boolean): Text =>
    inBoth(
      (language) => `${figureText(value, style, language)} ${MORE[language][better === side > 0 ? "more" : "less"]}`,
    );
  const [away, onward] = [baseline.value! - side * margin, baseline.value! + side * margin];
  const isNearer = side * (target - baseline.value!) <= margin;
  const isImpossible = (away < 0 && !style.isGap) || (style.unit === "percent" && Math.abs(away) > 100);
  return [
    ...(state === "reached" ? [] : [sentence(bound(target, true), STATE_NAMES.reached)]),
    ...(state === "on-the-way" || isNearer ? [] : [sentence(bound(onward, true), STATE_NAMES["on-the-way"])]),
    ...(state === "further-away" || isImpossible ? [] : [sentence(bound(away, false), STATE_NAMES["further-away"])]),
  ];
}

function sentence(bound: Text, state: Text): Text {
  return {
    nl: `Bij ${bound.nl} was het oordeel: ${state.nl}.`,
    en: `At ${bound.en} the judgement would have been: ${state.en}.`,
  };
}

const MORE = {
  nl: { more: "of meer", less: "of minder" },
  en: { more: "or more", less: "or less" },
} as const;

/** Short names of the states, for tables and legends. */
export const STATE_NAMES: Readonly<Record<GoalProgress["state"], Text>> = {
  reached: { nl: "gehaald", en: "reached" },
  "on-the-way": { nl: "op weg", en: "on the way" },
  "no-difference": { nl: "geen verschil te zien", en: "no difference to be seen" },
  "further-away": { nl: "verder weg", en: "further away" },
  "cannot-be-shown": { nl: "niet te zeggen", en: "cannot be shown" },
};

const STATES: Readonly<Record<GoalProgress["state"], Text>> = {
  reached: { nl: "Het doel is gehaald.", en: "The goal is reached." },
  "on-the-way": {
    nl: "Het cijfer ging naar het doel toe, en dat is meer dan toeval.",
    en: "The figure moved towards the target by more than chance.",
  },
  "no-difference": {
    nl: "Er is geen verschil te zien: wat er veranderde kan toeval zijn.",
    en: "No difference can be seen: what changed may be chance.",
  },
  "further-away": {
    nl: "Het cijfer ging van het doel af, en dat is meer dan toeval.",
    en: "The figure moved away from the target by more than chance.",
  },
  "cannot-be-shown": { nl: "Hierover is niets te zeggen.", en: "Nothing can be said about this." },
};

const GAP: Text = {
  nl: "Dit cijfer is een verschil tussen twee groepen: dichter bij nul is beter.",
  en: "This figure is a difference between two groups: nearer to zero is better.",
};

const TURNED: Text = {
  nl: "Het verschil is omgeslagen: het ligt nu verder dan het doel aan de andere kant van nul, en dat is meer dan toeval.",
  en: "The difference has turned round: it now lies beyond the target on the other side of zero, by more than chance.",
};

const PATHS = {
  ahead: { nl: "het cijfer ligt daarop voor", en: "the figure is ahead of that" },
  "on-line": { nl: "dat past bij het cijfer met zijn marge", en: "that fits the figure with its margin" },
  behind: { nl: "het cijfer ligt daarop achter", en: "the figure is behind that" },
} as const;

const UNCERTAIN: Text = {
  nl: "Het doel ligt nog binnen de marge van het cijfer: een jaar erbij maakt het zekerder.",
  en: "The target is still within the margin of the figure: another year makes it more certain.",
};

const INVENTED: Text = {
  nl: "Voorbeeld: de leerlingen achter dit cijfer zijn verzonnen.",
  en: "Example: the pupils behind this figure are invented.",
};

const OTHER_REGISTER: Text = {
  nl: "De twee cijfers komen uit verschillende versies van de gegevens, met dezelfde definitie.",
  en: "The two figures come from different versions of the data, with the same definition.",
};

const WHY_NOT: Readonly<Record<NoProgress, Text>> = {
  "no-figure": {
    nl: "Bij dit doel hoort nog geen cijfer uit de monitor.",
    en: "This goal has no figure of the monitor yet.",
  },
  "no-baseline": {
    nl: "Er is nog geen beginwaarde. Die wordt vastgelegd als de agenda wordt vastgesteld.",
    en: "There is no baseline yet. It is fixed when the agenda is adopted.",
  },
  "no-target": { nl: "Bij dit doel staat geen streefwaarde.", en: "This goal has no target." },
  "no-latest": {
    nl: "De monitor heeft nu geen cijfer voor dit doel.",
    en: "The monitor has no figure for this goal now.",
  },
  protected: {
    nl: "Het cijfer wordt niet getoond, omdat het over te weinig leerlingen gaat.",
    en: "The figure is not shown, because it is about too few pupils.",
  },
  "no-newer-figure": {
    nl: "Er is nog geen cijfer van een later schooljaar dan de beginwaarde.",
    en: "There is no figure yet of a later school year than the baseline.",
  },
  "other-definition": {
    nl: "De definitie van het cijfer is veranderd na de beginwaarde. De twee zijn niet te vergelijken; leg een nieuwe beginwaarde vast.",
    en: "The definition of the figure changed after the baseline. The two cannot be compared; fix a new baseline.",
  },
  "invented-and-real": {
    nl: "Het ene cijfer gaat over verzonnen leerlingen en het andere over echte. Die zijn niet te vergelijken.",
    en: "One figure is about invented pupils and the other about real ones. They cannot be compared.",
  },
  "no-interval": {
    nl: "Van dit cijfer is geen marge bekend, dus niet of een verschil meer is dan toeval.",
    en: "This figure has no margin, so whether a difference is more than chance is unknown.",
  },
};
