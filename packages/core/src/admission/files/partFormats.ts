import { measure } from "../../tables/cells/measure.ts";
import { orBlank } from "../../tables/cells/orBlank.ts";
import { wholeNumber } from "../../tables/cells/wholeNumber.ts";
import { words } from "../../tables/cells/words.ts";
import { family, optional, required } from "../../tables/column.ts";
import { defineFormat, listOf, type TableFormat } from "../../tables/tableFormat.ts";
import { groupPlacesCell, idCell, idListCell, yesNoCell } from "./fileCells.ts";
import { PART_LABELS, type Part } from "./part.ts";

const text = orBlank(words);
const yesNo = orBlank(yesNoCell);
const x = orBlank(measure({ min: -7000, max: 300_000, mark: "either" }));
const y = orBlank(measure({ min: 289_000, max: 629_000, mark: "either" }));

const place = {
  x: optional(["rd_x", "x"], x),
  y: optional(["rd_y", "y"], y),
} as const;

const applicant = required(["aanmelder", "applicant", "leerling", "pupil", "id"], idCell);
const programme = required(["programma", "programme", "afdeling"], idCell);

const pupil = {
  advice: optional(["advies", "advice"], orBlank(idCell)),
  family: optional(["gezin", "family"], orBlank(idCell)),
  together: optional(["samen", "together"], yesNo),
  consent: optional(["toestemming", "consent"], yesNo),
  groups: optional(["groepen", "groups"], idListCell),
  number: optional(["lotnummer", "lottery_number"], orBlank(wholeNumber())),
} as const;

/** The columns of each kind of file: the same words for headers as for all other tables. */
export const OFFERS = part("offers", {
  programme: required(["programma", "programme", "afdeling", "id"], idCell),
  name: optional(["naam", "name"], text),
  school: optional(["school"], text),
  level: optional(["niveau", "level"], text),
  capacity: required(["plaatsen", "places", "capaciteit", "capacity"], wholeNumber()),
  admits: optional(["adviezen", "advices", "admits"], idListCell),
  reserves: optional(["reserves"], groupPlacesCell),
  reservesFirst: optional(["reserves_eerst", "reserves_first"], yesNo),
  quotas: optional(["quota", "quotas"], groupPlacesCell),
  familyExtra: optional(["extra_gezin", "family_extra"], orBlank(wholeNumber({ max: 1000 }))),
  ...place,
});

/** One row per applicant, with its choices beside each other. */
export const WISHES = part("applications", {
  applicant,
  ...pupil,
  choice: family("keuze1", /^(?:keuze|choice|voorkeur)0*([1-9]\d{0,2})$/, orBlank(idCell)),
});

/** One row per choice. */
export const WISH_ROWS = part("applications", {
  applicant,
  rank: required(["keuze", "choice", "voorkeur", "rank"], orBlank(wholeNumber({ min: 1, max: 999 }))),
  programme: required(["programma", "programme", "afdeling"], orBlank(idCell)),
  ...pupil,
});

export const PRIORITIES = part("priorities", {
  applicant,
  programme,
  class: required(["klasse", "class"], wholeNumber({ min: 1, max: 1_000_000 })),
  reason: optional(["reden", "reason"], text),
});

export const ORDERS = part("orders", {
  programme,
  place: required(["plaats", "place", "rank"], orBlank(wholeNumber({ min: 1 }))),
  applicant: required(["aanmelder", "applicant", "leerling", "pupil"], orBlank(idCell)),
});

/** Any further column is a grouping. */
export const BACKGROUND = part("background", { applicant, ...place });

function part<const C extends Parameters<typeof defineFormat>[0]["columns"]>(
  id: Part,
  columns: C,
): TableFormat<unknown> & { readonly columns: C } {
  const format = defineFormat({
    id,
    title: PART_LABELS[id],
    source: { publisher: "region" },
    encodings: ["utf-8", "windows-1252"],
    columns,
    open: listOf((row: unknown) => row),
  });
  return format as typeof format & { readonly columns: C };
}
