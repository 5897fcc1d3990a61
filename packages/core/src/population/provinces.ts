/** A province with what the generated country takes from the real one: its name and its size, as rounded shares. */
export interface Province {
  readonly name: string;
  /** Number of municipalities (342 in all, as on 1 January 2023). */
  readonly municipalities: number;
  /** Share of the country's primary sites, per thousand (DUO, addresses of primary sites 2020). */
  readonly sitesPerMille: number;
  /** Share of the country's children under 15, per thousand (CBS, Kerncijfers wijken en buurten 2022). */
  readonly childrenPerMille: number;
  /** Its large cities, each with its share of the country's sites, per thousand (DUO 2020). */
  readonly largeCities: readonly number[];
  /** Endings that sound like the region, for invented names. */
  readonly endings: readonly string[];
}

export const PROVINCES: readonly Province[] = [
  {
    name: "Groningen",
    municipalities: 10,
    sitesPerMille: 41,
    childrenPerMille: 30,
    largeCities: [],
    endings: ["wolde", "zijl", "huizen"],
  },
  {
    name: "Fryslân",
    municipalities: 18,
    sitesPerMille: 60,
    childrenPerMille: 37,
    largeCities: [],
    endings: ["wert", "gea", "wâld", "stins"],
  },
  {
    name: "Drenthe",
    municipalities: 12,
    sitesPerMille: 41,
    childrenPerMille: 27,
    largeCities: [],
    endings: ["veld", "loo", "esch"],
  },
  {
    name: "Overijssel",
    municipalities: 25,
    sitesPerMille: 82,
    childrenPerMille: 69,
    largeCities: [],
    endings: ["marke", "vaart", "haar", "toren"],
  },
  {
    name: "Flevoland",
    municipalities: 6,
    sitesPerMille: 28,
    childrenPerMille: 29,
    largeCities: [],
    endings: ["polder", "baken"],
  },
  {
    name: "Gelderland",
    municipalities: 51,
    sitesPerMille: 138,
    childrenPerMille: 120,
    largeCities: [],
    endings: ["voorde", "bosch", "laar", "waarden", "enk"],
  },
  {
    name: "Utrecht",
    municipalities: 26,
    sitesPerMille: 77,
    childrenPerMille: 86,
    largeCities: [16],
    endings: ["stede", "brug", "hage", "wetering"],
  },
  {
    name: "Noord-Holland",
    municipalities: 44,
    sitesPerMille: 140,
    childrenPerMille: 165,
    largeCities: [33],
    endings: ["dam", "meer", "duin", "wijck", "horn"],
  },
  {
    name: "Zuid-Holland",
    municipalities: 50,
    sitesPerMille: 177,
    childrenPerMille: 224,
    largeCities: [27, 22],
    endings: ["sluis", "burgh", "kade", "haven", "gouwe"],
  },
  {
    name: "Zeeland",
    municipalities: 13,
    sitesPerMille: 31,
    childrenPerMille: 21,
    largeCities: [],
    endings: ["kerke", "schor", "kreek"],
  },
  {
    name: "Noord-Brabant",
    municipalities: 56,
    sitesPerMille: 132,
    childrenPerMille: 141,
    largeCities: [],
    endings: ["hoven", "donk", "heuvel", "akker", "rode"],
  },
  {
    name: "Limburg",
    municipalities: 31,
    sitesPerMille: 53,
    childrenPerMille: 51,
    largeCities: [],
    endings: ["beek", "rade", "berge", "gracht"],
  },
];
