import { checkStep, checkUpload } from "@kansrijk/core/admission/process/checkStep";
import { ROUND_STEPS, STEP_LABELS } from "@kansrijk/core/admission/process/roundSteps";
import { lint } from "@kansrijk/core/admission/lint";
import type { RegionFacts } from "@kansrijk/core/admission/regionFacts";
import type { Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { Text } from "@kansrijk/core/vocabulary/text";
import type { z } from "zod";
import type { desk } from "../api/admissionSchemas.ts";
import type { AppContext } from "../app/context.ts";
import { isFinal } from "../jobs/jobView.ts";
import { assembleFiles } from "./assembleCache.ts";
import type { Assembled } from "./assembleRound.ts";
import { listDocuments } from "./documents.ts";
import { procedureFindings } from "./procedureFindings.ts";
import { FILE_PART_LABELS, FILE_PARTS, REQUIRED_PARTS } from "./fileParts.ts";
import { readRound, type RoundRow } from "./readRoundRow.ts";
import { readTaken } from "./readSteps.ts";
import { currentFiles } from "./roundFiles.ts";

export type DeskView = z.infer<typeof desk>;

/** At most so many faults and warnings travel to a page. */
const MOST = 1000;

/** What the coordinator of a round sees; undefined when there is none. */
export async function deskView(
  { store, jobs, book }: Pick<AppContext, "store" | "jobs" | "book">,
  id: string,
): Promise<DeskView | undefined> {
  const { db } = store;
  const round = await readRound(db, id);
  if (!round) return undefined;
  const taken = await readTaken(db, id);
  const uploads = checkUpload(round);
  const files = await currentFiles(db, id, uploads.ok ? uploads.value : round.edition);
  const assembled = await assembleFiles(store, files, round.settings);
  const isWhole = files.some(({ part }) => part === "round");
  const running = (await jobs.list()).filter(({ state, params }) => !isFinal(state) && isOf(params, id));
  return {
    parts: FILE_PARTS.map((part) => {
      const kept = files.find((file) => file.part === part);
      const { id: _id, ...file } = kept ?? { id: "" };
      return {
        part,
        title: FILE_PART_LABELS[part],
        isRequired: !isWhole && REQUIRED_PARTS.includes(part),
        file: kept ? (file as Omit<typeof kept, "id">) : null,
      };
    }),
    counts: countsOf(assembled),
    faults: assembled.ok ? [] : assembled.faults.slice(0, MOST),
    warnings: assembled.ok ? assembled.warnings.slice(0, MOST) : [],
    lint:
      assembled.ok && assembled.round
        ? lint(assembled.round, { mechanism: "deferred-acceptance" }, 0, namesOf(assembled.facts))
        : [],
    procedure: assembled.ok && assembled.round ? procedureFindings(book, round, assembled.round) : [],
    steps: ROUND_STEPS.map((step) => {
      const check = checkStep({ ...round, taken }, step);
      return { step, label: STEP_LABELS[step], isAllowed: check.ok, why: whyNot(check) };
    }),
    uploads: { isAllowed: uploads.ok, edition: uploads.ok ? uploads.value : null, why: whyNot(uploads) },
    documents: await listDocuments(db, id),
    jobs: running.map(({ id, kind }) => ({ id, kind })),
  };
}

function namesOf({ programmes }: RegionFacts): ReadonlyMap<string, string> {
  return new Map(programmes.map(({ id, name }) => [id, name]));
}

function whyNot(outcome: Outcome<unknown>): Text[] {
  return outcome.ok ? [] : outcome.refusals.map(({ message }) => message);
}

function isOf(params: unknown, round: RoundRow["id"]): boolean {
  return typeof params === "object" && params !== null && "round" in params && params.round === round;
}

function countsOf(assembled: Assembled): DeskView["counts"] {
  if (!assembled.ok || !assembled.round)
    return { programmes: 0, places: 0, applicants: 0, families: 0, choices: 0, withPriority: 0, located: 0 };
  const { programmes, applicants } = assembled.round;
  const count = (isCounted: (item: (typeof applicants)[number]) => boolean): number =>
    applicants.reduce((sum, item) => sum + (isCounted(item) ? 1 : 0), 0);
  return {
    programmes: programmes.length,
    places: programmes.reduce((sum, { capacity }) => sum + capacity, 0),
    applicants: applicants.length,
    families: new Set(applicants.flatMap(({ family }) => family ?? [])).size,
    choices: applicants.reduce((sum, { preferences }) => sum + preferences.length, 0),
    withPriority: count(({ priority }) => Object.keys(priority ?? {}).length > 0),
    located: assembled.facts.applicants.filter(({ x }) => x !== null).length,
  };
}
