/** A generated municipality. Codes start with GM9: no real municipality has such a code. */
export interface Municipality {
  readonly code: string;
  readonly name: string;
  /** Name of the (real) province. */
  readonly province: string;
}

/** Sites of primary schools, one entry per site in every list; the number of sites is `code.length`. */
export interface Sites {
  /** Shaped like a BRIN6, starting with 9: no real school has such a code. */
  readonly code: readonly string[];
  readonly name: readonly string[];
  /** Index in `municipalities`. */
  readonly municipalityIndex: Int32Array;
  /** Number of the neighbourhood within the municipality: sites of one neighbourhood resemble each other. */
  readonly neighbourhood: Int32Array;
  /** Index of the first pupil of the site; one entry more than there are sites, so that [s, s + 1) are its pupils. */
  readonly firstPupil: Int32Array;
}

/** Pupils on the count date in order of site, one entry per pupil in every array. */
export interface Pupils {
  readonly count: number;
  /** Index in `sites`. */
  readonly siteIndex: Int32Array;
  /** Index in EDUCATION_LEVELS. */
  readonly motherEducation: Uint8Array;
  readonly fatherEducation: Uint8Array;
  /** Index in ORIGIN_GROUPS. */
  readonly origin: Uint8Array;
  /** Index in STAY_LEVELS. */
  readonly motherStay: Uint8Array;
  /** 1 when a parent is in statutory debt restructuring. */
  readonly debt: Uint8Array;
  /** 1 to 8. */
  readonly yearGroup: Uint8Array;
  /** Whole years on the count date. */
  readonly age: Uint8Array;
  /** Onderwijsscore in ten-thousandths of a point: 5352600 is 535.26. */
  readonly score: Int32Array;
}

/** A country that does not exist: nothing in it is personal and no row is copied from a real table. */
export interface Country {
  readonly seed: number;
  readonly municipalities: readonly Municipality[];
  readonly sites: Sites;
  readonly pupils: Pupils;
}
