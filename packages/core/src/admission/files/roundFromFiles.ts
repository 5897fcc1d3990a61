import { checkNumbers } from "../checkNumbers.ts";
import type { ApplicantFacts, RegionFacts } from "../regionFacts.ts";
import type { Applicant, Programme, Round } from "../round.ts";
import { applicantBuilder } from "./buildApplicants.ts";
import { faultList, type FileFault } from "./fileFault.ts";
import { checkOffers, checkSome, noteRoundFaults } from "./namedFaults.ts";
import type { CsvWay } from "./openCsv.ts";
import { PARTS, type Part } from "./part.ts";
import { readingContext, type ReadingContext } from "./readingContext.ts";
import { readParts, type ReadParts, type RoundFiles, type RoundSettings } from "./readParts.ts";
import { troubledApplicants } from "./troubledApplicants.ts";
import type { Wishes } from "./wishes.ts";

export type RoundFilesReading =
  | {
      readonly ok: true;
      /** Null as long as the offers or the applications are not there. */
      readonly round: Round | null;
      /** Programmes as far as the offers say; with background, applicants in the order of the applications. */
      readonly facts: RegionFacts;
      /** Lists that are too short for the placement guarantee; they do not stop a round. */
      readonly warnings: readonly FileFault[];
      readonly warningCount: number;
      /** Rows with content per file. */
      readonly rowCounts: Readonly<Partial<Record<Part, number>>>;
    }
  | {
      readonly ok: false;
      /** The first `MOST_KEPT` of all faults, file after file. */
      readonly faults: readonly FileFault[];
      /** All faults; of very many applicants with faults those after the first 2,000 count once. */
      readonly faultCount: number;
    };

/**
 * Reads and checks the files of a round, each by itself and against each other, and makes the round of them: exactly
 * what `readRound` would take. Gives all faults at once, each at its file, row and column.
 */
export function roundFromFiles(
  files: RoundFiles,
  settings: RoundSettings = {},
  way: CsvWay = "auto",
): RoundFilesReading {
  const context = readingContext(faultList());
  const { faults } = context;
  const parts = readParts(files, settings, context, way);
  const { offers, wishes, priorities, background, rowCounts } = parts;
  const programmes = programmesOf(parts, context);
  const build = wishes ? applicantBuilder(context, wishes, priorities) : undefined;
  checkOffers(parts, programmes, peopleOf(parts, context), context);
  const warnings = build ? checkWishes(parts, settings, build, context) : faultList();
  const round =
    faults.count() === 0 && offers && wishes && build ? madeRound(programmes, wishes, build, settings) : null;
  if (round) checkLotteryNumbers(round, parts, context);
  if (faults.count() > 0) return { ok: false, faults: inFileOrder(faults.faults), faultCount: faults.count() };
  return {
    ok: true,
    round,
    facts: { programmes: offers?.facts ?? [], applicants: inRoundOrder(background, context, parts) },
    warnings: warnings.faults,
    warningCount: warnings.count(),
    rowCounts,
  };
}

function madeRound(
  programmes: Programme[],
  { count }: Wishes,
  build: (index: number) => Applicant,
  { tieBreaking = "single", listRules, seed }: RoundSettings,
): Round {
  const applicants: Applicant[] = [];
  for (let index = 0; index < count; index++) applicants.push(build(index));
  return {
    tieBreaking,
    programmes,
    applicants,
    ...(seed === undefined ? {} : { seed }),
    ...(listRules === undefined ? {} : { listRules }),
  };
}

/** Who may stand in an own order. */
function peopleOf({ wishes, orders }: ReadParts, { people }: ReadingContext): { readonly id: string }[] {
  if (!wishes || !orders) return [];
  return Array.from(wishes.ids.subarray(0, wishes.count), (id) => ({ id: people.texts[id]! }));
}

/** The programmes with their own orders. */
function programmesOf({ offers, orders }: ReadParts, { people }: ReadingContext): Programme[] {
  return (offers?.programmes ?? []).map((programme, index) => {
    const list = orders?.lists.get(index);
    return list ? { ...programme, order: list.map(({ person }) => people.texts[person]!) } : programme;
  });
}

/** Of so many applicants with faults each fault is named; whoever has more has one cause. */
const MOST_NAMED = 2000;

/** Notes all faults of applicants, and gives the warnings. */
function checkWishes(
  parts: ReadParts,
  settings: RoundSettings,
  build: (index: number) => Applicant,
  context: ReadingContext,
) {
  const warnings = faultList();
  const { wishes, offers, priorities } = parts;
  if (!wishes) return warnings;
  const { troubled, short } = troubledApplicants(wishes, offers, priorities, settings.listRules ?? []);
  const rules = { tieBreaking: settings.tieBreaking ?? "single", listRules: settings.listRules };
  if (troubled.length > 0) {
    // A second applicant with an id, or a family with the id of an applicant, is only seen beside the first.
    const some = new Set(troubled.slice(0, MOST_NAMED));
    for (const applicant of troubled.slice(0, MOST_NAMED))
      for (const id of [wishes.ids[applicant]!, wishes.pupils.family[applicant]!])
        if (id > 0 && wishes.indexOf.get(id) >= 0) some.add(wishes.indexOf.get(id));
    const inOrder = [...some].sort((a, b) => a - b);
    checkSome(parts, inOrder, rules, build, context, "faults");
    context.faults.unnamed(Math.max(0, troubled.length - MOST_NAMED));
  }
  if (short.length > 0) {
    checkSome(parts, short.slice(0, MOST_NAMED), rules, build, context, "warnings", warnings);
    warnings.unnamed(Math.max(0, short.length - MOST_NAMED));
  }
  return warnings;
}

function checkLotteryNumbers(round: Round, parts: ReadParts, context: ReadingContext): void {
  const { pupils, choiceNumbers, count } = parts.wishes!;
  const own = pupils.number.subarray(0, count);
  if (!choiceNumbers && own.every((number) => number < 0)) return;
  const isQuick = round.tieBreaking === "single" && own.every((number) => number >= 0);
  if (isQuick && new Set(own).size === count) return;
  noteRoundFaults(checkNumbers(round), parts, context, {});
}

function inFileOrder(faults: readonly FileFault[]): FileFault[] {
  return faults.toSorted((a, b) => PARTS.indexOf(a.part) - PARTS.indexOf(b.part) || a.row - b.row);
}

/** What is known of applicants in the order of the applications, so that it can lie beside the round. */
function inRoundOrder(
  background: readonly ApplicantFacts[],
  context: ReadingContext,
  { wishes }: ReadParts,
): readonly ApplicantFacts[] {
  if (!wishes || background.length === 0) return background;
  const known = new Map(background.map((facts) => [facts.id, facts]));
  return Array.from({ length: wishes.count }, (_, index) => {
    const id = context.people.texts[wishes.ids[index]!]!;
    return known.get(id) ?? { id, x: null, y: null, background: {} };
  });
}
