import { orMissing } from "../tables/cells/orMissing.ts";
import { scientific } from "../tables/cells/scientific.ts";

/** On the scale of PISA (mean 500, standard deviation 100 in the first round) scores below 0 occur. */
export const pisaScore = orMissing(scientific({ min: -1000, max: 2000 }), ["9997", "9998", "9999"]);

/** The index of status has a mean of 0 and a standard deviation of 1 over the OECD. */
export const pisaStatus = orMissing(scientific({ min: -20, max: 20 }), ["97", "99", "997", "999", "9997", "9999"]);

export const pisaWeight = scientific({ min: 0, max: 10_000_000 });
