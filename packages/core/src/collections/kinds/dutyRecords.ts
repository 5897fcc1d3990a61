import { dutyRecord } from "../../agenda/dutyRecord.ts";
import { schoolYearOf } from "../../agenda/schoolYearOf.ts";
import { defineCollection } from "../collection.ts";

export const collection = defineCollection({
  id: "duty-records",
  title: { nl: "Vastgelegde plichten", en: "Recorded duties" },
  one: { nl: "Vastgelegde plicht", en: "Recorded duty" },
  schema: dutyRecord,
  kept: "store",
  name: ({ duty, municipality, on }) => ({
    nl: `${duty}, ${municipality}, ${on}`,
    en: `${duty}, ${municipality}, ${on}`,
  }),
  searchText: ({ participants, agreements }) => [...participants, ...agreements].join(" "),
  references: ({ duty, agenda }) => [
    { collection: "duties", id: duty },
    ...(agenda === undefined ? [] : [{ collection: "agendas", id: agenda }]),
  ],
  faults: ({ on, schoolYear, agenda, meeting }) => [
    ...(schoolYearOf(on) === schoolYear
      ? []
      : [
          {
            nl: `${on} ligt niet in schooljaar ${schoolYear} (1 augustus ${schoolYear} tot en met 31 juli ${schoolYear + 1}).`,
            en: `${on} is not in school year ${schoolYear} (1 August ${schoolYear} to 31 July ${schoolYear + 1}).`,
          },
        ]),
    ...(meeting !== undefined && agenda === undefined
      ? [
          {
            nl: `Bij overleg "${meeting}" hoort de agenda waarin het staat.`,
            en: `Meeting "${meeting}" needs the agenda that it stands in.`,
          },
        ]
      : []),
  ],
});
