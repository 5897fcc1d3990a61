import { done, refused, type Outcome } from "../../vocabulary/refusal.ts";
import type { CompactRound } from "../compactRound.ts";
import type { Round } from "../round.ts";
import { choiceOfUnits, familyMarket } from "./familyMarket.ts";
import { placeJointly } from "./placeJointly.ts";

/**
 * Families with `together` and the same list get places together or not at all. For comparison only: there need not be
 * a stable placement, and then the outcome says so. Per applicant the index of the choice, -1 without a place.
 */
export function familiesTogether(round: Round, compact: CompactRound): Outcome<Int32Array> {
  const market = familyMarket(round, compact);
  const placing = placeJointly(market);
  if (placing.kind === "stable") return done(choiceOfUnits(market, compact.applicants, placing.choice));
  if (placing.kind === "none-exists")
    return refused({
      kind: "no-solution",
      message: {
        nl: `als gezinnen alleen samen een plaats nemen, is er geen plaatsing zonder iemand die terecht voorgaat: alle ${placing.checked} zijn bekeken`,
        en: `when families take places together only, no placement is stable: all ${placing.checked} were tried`,
      },
    });
  const names = placing.units.flatMap((unit) => market.members[unit]!.map((member) => round.applicants[member]!.id));
  const shown = `${names.slice(0, SHOWN).join(", ")}${names.length > SHOWN ? ", …" : ""}`;
  return refused({
    kind: "no-solution",
    message: {
      nl: `als gezinnen alleen samen een plaats nemen, blijven deze leerlingen elkaar verdringen en is er geen plaatsing gevonden: ${shown}`,
      en: `when families take places together only, these applicants keep displacing one another and no placement was found: ${shown}`,
    },
  });
}

const SHOWN = 20;
