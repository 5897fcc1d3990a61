import { refused, type Outcome, type Refusal } from "@kansrijk/core/vocabulary/refusal";
import { JobError } from "../jobs/jobError.ts";

export function refusal(nl: string, en: string): Outcome<never> {
  return refused({ kind: "invalid-setting", message: { nl, en } });
}

export function noSuchRound(round: string): Outcome<never> {
  return refused({
    kind: "unknown-subject",
    message: noSuchRoundError(round).text,
  });
}

/** For a job: refusals as the error it ends with. Job errors are public, so refusals of steps hold no ids of applicants. */
export function jobErrorOf(refusals: readonly Refusal[]): JobError {
  return new JobError({
    nl: refusals.map(({ message }) => message.nl).join(" "),
    en: refusals.map(({ message }) => message.en).join(" "),
  });
}

export function noSuchRoundError(round: string): JobError {
  return new JobError({ nl: `Er is geen ronde "${round}".`, en: `There is no round "${round}".` });
}
