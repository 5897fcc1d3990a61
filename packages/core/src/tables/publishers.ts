/** Publishers of open data, as a format names its source. */
export const DUO = {
  publisher: "DUO",
  link: "https://duo.nl/open_onderwijsdata/",
  licence: "CC0 1.0",
} as const;

export const CBS = {
  publisher: "CBS",
  link: "https://www.cbs.nl/nl-nl/maatwerk",
  licence: "CC BY 4.0",
} as const;

export const OSVO = {
  publisher: "OSVO",
  link: "https://schoolkeuze020.nl",
} as const;

export const OECD = {
  publisher: "OECD",
  link: "https://www.oecd.org/pisa/data/",
} as const;
