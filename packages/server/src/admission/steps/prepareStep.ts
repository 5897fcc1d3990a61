import type { Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { DeedRequest, PreparedStep, StepContext } from "../step.ts";
import { prepareAfterCare } from "./prepareAfterCare.ts";
import { prepareClose } from "./prepareClose.ts";
import { prepareCorrect } from "./prepareCorrect.ts";
import { prepareDraw } from "./prepareDraw.ts";
import { prepareErase } from "./prepareErase.ts";
import { prepareOpen } from "./prepareOpen.ts";
import { preparePlace } from "./preparePlace.ts";
import { preparePublish } from "./preparePublish.ts";
import { prepareReserveLists } from "./prepareReserveLists.ts";
import { prepareSecondRound } from "./prepareSecondRound.ts";
import { prepareVerify } from "./prepareVerify.ts";

/** Works out what a step will write. */
export function prepareStep(context: StepContext, request: DeedRequest): Promise<Outcome<PreparedStep>> {
  switch (request.step) {
    case "open":
      return prepareOpen(context, request);
    case "close":
      return prepareClose(context, request);
    case "draw":
      return prepareDraw(context, request);
    case "place":
      return preparePlace(context, request);
    case "verify":
      return prepareVerify(context, request);
    case "publish":
      return preparePublish(context, request);
    case "reserve-lists":
      return prepareReserveLists(context, request);
    case "second-round":
      return prepareSecondRound(context, request);
    case "correct":
      return prepareCorrect(context, request);
    case "after-care":
      return prepareAfterCare(context, request);
    case "erase":
      return prepareErase(context, request);
  }
}
