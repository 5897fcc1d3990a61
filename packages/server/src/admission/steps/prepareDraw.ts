import { announcementOf } from "@kansrijk/core/admission/process/announce";
import { DRAW_EVENT_MEANINGS, judgeDraw } from "@kansrijk/core/admission/process/judgeDraw";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import { done } from "@kansrijk/core/vocabulary/refusal";
import { calendarReason } from "../calendarReason.ts";
import { closeResult } from "../closeResult.ts";
import { JSON_TYPE, needDocument } from "../documents.ts";
import type { DrawResult } from "../drawResult.ts";
import { gatherBeacons } from "../gatherBeacons.ts";
import { inputOf } from "../inputOf.ts";
import type { PreparedStep, PrepareStep } from "../step.ts";

/** Draws the seed from the announced sources, by the written failure rules. */
export const prepareDraw: PrepareStep<"draw"> = async (context, request) => {
  const { db, round, steps, services } = context;
  const { announced, commitment } = closeResult(steps)!;
  const reason = calendarReason("draw", round.settings.calendar.drawsOn, services.now(), request.calendarReason);
  if (!reason.ok) return reason;
  const gathered = await gatherBeacons(context, request, announced);
  if (!gathered.ok) return gathered;
  const { beacons, attempts } = gathered.value;
  const announcement = announcementOf(announced, commitment.root);
  const drawn = judgeDraw({
    announcement,
    announced,
    sources: { beacons, notaryText: request.notaryText },
    attempts,
    failureReason: request.failureReason,
    now: services.now(),
  });
  if (!drawn.ok) return drawn;
  const { seed, draw, events } = drawn.value;
  const failureReason = request.failureReason ?? null;
  const result: DrawResult = {
    seed,
    draw,
    events: [...events],
    failureReason,
    attempts: [...attempts],
    calendarReason: reason.value,
  };
  const text = canonicalJson({
    format: "kansrijk-draw/1",
    round: round.id,
    ...result,
    meaning: events.map((event) => DRAW_EVENT_MEANINGS[event]),
  });
  return done<PreparedStep>({
    params: {
      ...(failureReason === null ? {} : { failureReason }),
      ...(reason.value === null ? {} : { calendarReason: reason.value }),
    },
    result: { ...result },
    documents: [{ name: "draw.json", audience: "public", mediaType: JSON_TYPE, content: text }],
    inputs: [inputOf(await needDocument(db, round.id, 1, "announcement.json"))],
    rows: 0,
  });
};
