/** A field of a fact packed in whole words: its bits, and what is taken off before (for values that do not start at 0). */
export interface PackedField {
  readonly name: string;
  readonly bits: number;
  readonly from: number;
}

export interface PackedPlace extends PackedField {
  readonly word: number;
  readonly shift: number;
}

/** How the rows of one table are kept while they are made: a few 32-bit words a row instead of a number per column. */
export interface Packing {
  readonly words: number;
  /** In the order in which values are given. */
  readonly fields: readonly PackedPlace[];
}

/** Bits of a word that hold fields side by side; the sign bit is left alone. A field of 32 bits has a word of its own. */
const WORD = 31;

const SITE = 14;
const LEVEL = 4;
const SECTOR = 3;
const GRADE = 4;
const PUPIL = 31;
const MUNICIPALITY = 14;

/** Tables with a row per pupil; the names are the columns of the register, in the order in which rows are given. */
export const PACKINGS = {
  pupils: packing({
    pupil: PUPIL,
    record_key: 32,
    birth_year: [6, 1980],
    sex: 2,
    parental_education: 3,
    income_percentile: 7,
    origin: 3,
    stay: 3,
    home_language: 2,
    debt: 2,
    home_municipality: MUNICIPALITY,
    home_postcode: 14,
  }),
  enrolments: packing({ pupil: PUPIL, site: SITE, sector: SECTOR, grade: GRADE, level: LEVEL, repeated: 1 }),
  advices: packing({
    pupil: PUPIL,
    site: SITE,
    provisional: LEVEL,
    test: 3,
    test_low: LEVEL,
    test_high: LEVEL,
    definitive: LEVEL,
  }),
  tests: packing({ pupil: PUPIL, site: SITE, provider: 3, score: [14, -6000], reading: 2, language: 2, maths: 2 }),
  diplomas: packing({
    pupil: PUPIL,
    site: SITE,
    sector: SECTOR,
    level: LEVEL,
    mbo_level: 3,
    passed: 1,
    mark_tenths: 7,
  }),
  transitions: packing({
    pupil: PUPIL,
    site: SITE,
    from_sector: SECTOR,
    from_level: LEVEL,
    from_grade: GRADE,
    with_diploma: 1,
    to_sector: SECTOR,
    to_level: LEVEL,
    to_grade: GRADE,
    basic_qualification: 1,
    age: 6,
  }),
  "early-education": packing({ pupil: PUPIL, municipality: MUNICIPALITY, reached: 1 }),
  tutoring: packing({ pupil: PUPIL, site: SITE, paid: 1, cents: 20 }),
} as const satisfies Record<string, Packing>;

export type PackedTable = keyof typeof PACKINGS;

/** Puts fields in words in the order given; a field that does not fit any more opens a new word. */
function packing(columns: Readonly<Record<string, number | readonly [bits: number, from: number]>>): Packing {
  const fields: PackedPlace[] = [];
  let word = 0;
  let shift = 0;
  for (const [name, kind] of Object.entries(columns)) {
    const [bits, from] = typeof kind === "number" ? [kind, 0] : kind;
    if (shift > 0 && shift + bits > WORD) {
      word++;
      shift = 0;
    }
    fields.push({ name, bits, from, word, shift });
    shift += bits;
  }
  return { words: word + 1, fields };
}
