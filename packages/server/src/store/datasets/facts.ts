/** A school site in the table of scores of Statistics Netherlands (CBS); scores in whole hundredths. */
export interface SiteScore {
  readonly site: string;
  readonly pupils: number;
  readonly grossHundredths: number;
  /** After the threshold of 12%; null when the table does not give it. */
  readonly netHundredths: number | null;
  readonly unreliable: boolean;
}

/** Null where the publisher left the cell blank. */
export interface SiteAddress {
  readonly site: string;
  readonly name: string;
  readonly municipalityCode: string | null;
  readonly municipalityName: string | null;
  readonly province: string;
  readonly postcode: string;
  readonly place: string;
  readonly denomination: string | null;
  readonly board: string | null;
}

/** The pupils of a site on a day: exact when low and high are equal, otherwise a band. */
export interface SitePupils {
  readonly site: string;
  readonly countDate: string;
  readonly low: number;
  readonly high: number;
}

/** The facts of a dataset: rows for a table, or files that already stand in the lake (see placeInLake). */
export type Facts =
  | { readonly table: "site-scores"; readonly rows: readonly SiteScore[] }
  | { readonly table: "site-addresses"; readonly rows: readonly SiteAddress[] }
  | { readonly table: "site-pupils"; readonly rows: readonly SitePupils[] }
  | { readonly table: "lake"; readonly rowCount: number };
