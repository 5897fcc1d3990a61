import { codeCell } from "../cells/codeCell.ts";
import { oneOf } from "../cells/oneOf.ts";
import { words } from "../cells/words.ts";
import { family, required } from "../column.ts";
import { countOnly, defineFormat } from "../tableFormat.ts";

const code = codeCell(/^(\d{2})$/, "61");

/** Which advice of the school is too low, right or too high beside which advice of the test (Kansenkaart). */
export const format = defineFormat({
  id: "advice-matrix",
  title: {
    nl: "Schooladvies naast toetsadvies: lager, passend of hoger (Kansenkaart)",
    en: "School advice beside test advice: under, correct or over (Kansenkaart)",
  },
  source: { publisher: "Kansenkaart", link: "https://kansenkaart.nl", licence: "MIT" },
  encodings: ["utf-8"],
  columns: {
    teacher: required(["Teacher"], words),
    judgement: family("60 HAVO", /^(\d{2})[a-z].*$/, oneOf({ under: "under", correct: "correct", over: "over" })),
  },
  unique: { columns: ["teacher"], one: { nl: "schooladvies", en: "school advice" }, of: (row) => row.teacher },
  made: { schoolAdvice: { cell: code, from: [], of: ({ teacher }) => teacher.slice(0, 2) } },
  long: { columns: { testAdvice: code }, of: (testAdvice) => ({ testAdvice }) },
  open: countOnly,
});
