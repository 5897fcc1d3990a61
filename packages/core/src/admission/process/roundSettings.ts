import { z } from "zod";
import { roundSchema } from "../round.ts";
import { isIsoDate } from "../../vocabulary/isoDate.ts";
import { done, refused, type Outcome } from "../../vocabulary/refusal.ts";
import { BEACON_NETWORK_IDS } from "./beaconNetworks.ts";
import { said } from "../../vocabulary/said.ts";

const day = z
  .string()
  .refine(isIsoDate, said("een dag die bestaat, als jjjj-mm-dd", "expected a day that exists, as yyyy-mm-dd"))
  .meta({ format: "date" });
const hash = z
  .string()
  .regex(
    /^[0-9a-f]{64}$/,
    said("64 hexadecimale cijfers in kleine letters", "expected 64 lower-case hexadecimal digits"),
  );
const SECOND_LOTTERIES = ["reversed", "same"] as const;
const beaconRound = z.int().min(1).max(Number.MAX_SAFE_INTEGER);

/** Where the randomness of a round will come from: a beacon, a notary, or (best) both. */
export const drawSettingsSchema = z
  .strictObject({
    beacon: z
      .strictObject({
        network: z.enum(BEACON_NETWORK_IDS).default("quicknet"),
        at: z.iso
          .datetime()
          .optional()
          .meta({ description: "The first round of the beacon at or after this moment; or give the number" }),
        round: beaconRound.optional().meta({ description: "Number of the announced round" }),
        fallbackRound: beaconRound.optional().meta({ description: "Used when the announced round is not there" }),
      })
      .nullable()
      .default({ network: "quicknet" }),
    notarySha256: hash
      .nullable()
      .default(null)
      .meta({ description: "SHA-256 of the text that the notary keeps sealed" }),
  })
  .refine(({ beacon, notarySha256 }) => beacon !== null || notarySha256 !== null, {
    message: said(
      "een baken, de hash van de tekst van een notaris, of allebei",
      "expected a beacon, the hash of a notary's text, or both",
    ),
  });

export type DrawSettings = z.infer<typeof drawSettingsSchema>;

/** What the organiser of a round sets; fixed at the close. */
export const roundSettingsSchema = z.strictObject({
  procedure: z
    .string()
    .nullable()
    .default(null)
    .meta({ description: "Regulation of the procedure in the rules, such as a region's; null: none" }),
  tieBreaking: roundSchema.shape.tieBreaking,
  listRules: roundSchema.shape.listRules.unwrap().default([]),
  calendar: z
    .strictObject({
      opensOn: day.nullable().default(null),
      closesOn: day.nullable().default(null),
      drawsOn: day.nullable().default(null),
      publishesOn: day.nullable().default(null),
    })
    .prefault({}),
  draw: drawSettingsSchema.prefault({}),
  secondRoundLottery: z.enum(SECOND_LOTTERIES).optional().meta({
    description: "Row of a second round: unlucky first (reversed), or as in round one (same). Fixed at the close",
  }),
  erasesOn: day
    .optional()
    .meta({ description: "From this day on the personal data of the round may be erased; not before publication" }),
});

export type RoundSettings = z.infer<typeof roundSettingsSchema>;
export type SecondRoundLottery = (typeof SECOND_LOTTERIES)[number];

/** The row of a second round; who sets nothing gets the reversed one. */
export function secondLotteryOf({ secondRoundLottery }: Pick<RoundSettings, "secondRoundLottery">): SecondRoundLottery {
  return secondRoundLottery ?? "reversed";
}

/** Erasing belongs after the publication: before it would remove the evidence of a draw. */
export function checkErasesOn({ erasesOn, calendar }: Pick<RoundSettings, "erasesOn" | "calendar">): Outcome<null> {
  const days = [calendar.publishesOn, calendar.drawsOn, calendar.closesOn].flatMap((day) => day ?? []);
  const last = days.sort().at(-1);
  if (erasesOn === undefined || last === undefined || erasesOn >= last) return done(null);
  return refused({
    kind: "invalid-setting",
    message: {
      nl: `De gegevens zouden op ${erasesOn} worden gewist, maar de ronde loopt volgens de planning tot ${last}. Kies een dag na de bekendmaking.`,
      en: `The data would be erased on ${erasesOn}, but by its calendar the round goes on until ${last}. Choose a day after publication.`,
    },
  });
}
