import type { Text } from "../../vocabulary/text.ts";

/** As the checks of a round itself say it (checkProgrammes.ts, checkApplicants.ts). */
export const NOT_AN_APPLICANT: Text = { nl: "een leerling van deze ronde", en: "an applicant of this round" };

export const NOT_A_PROGRAMME: Text = { nl: "een afdeling van deze ronde", en: "a programme of this round" };
