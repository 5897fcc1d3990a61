/** A point in the Rijksdriehoekstelsel (RD New, EPSG:28992), in metres. */
export interface RdPoint {
  readonly x: number;
  readonly y: number;
}

/** Degrees in WGS84. */
export interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

/**
 * The polynomials of F.H. Schreutelkamp and G.L. Strang van Hees, "Benaderingsformules voor de transformatie tussen RD-
 * en WGS84-kaartcoördinaten" (2001), around Amersfoort. Within half a metre in the European part of the Netherlands.
 */
const ORIGIN = { x: 155_000, y: 463_000, lat: 52.1551744, lon: 5.38720621 } as const;

/** One term: power of the first difference, power of the second, coefficient. */
type Term = readonly [first: number, second: number, coefficient: number];

const X_TERMS: readonly Term[] = [
  [0, 1, 190_094.945],
  [1, 1, -11_832.228],
  [2, 1, -114.221],
  [0, 3, -32.391],
  [1, 0, -0.705],
  [3, 1, -2.34],
  [1, 3, -0.608],
  [0, 2, -0.008],
  [2, 3, 0.148],
];

const Y_TERMS: readonly Term[] = [
  [1, 0, 309_056.544],
  [0, 2, 3638.893],
  [2, 0, 73.077],
  [1, 2, -157.984],
  [3, 0, 59.788],
  [0, 1, 0.433],
  [2, 2, -6.439],
  [1, 1, -0.032],
  [0, 4, 0.092],
  [1, 4, -0.054],
];

/** In seconds of arc. */
const LAT_TERMS: readonly Term[] = [
  [0, 1, 3235.65389],
  [2, 0, -32.58297],
  [0, 2, -0.2475],
  [2, 1, -0.84978],
  [0, 3, -0.0655],
  [2, 2, -0.01709],
  [1, 0, -0.00738],
  [4, 0, 0.0053],
  [2, 3, -0.00039],
  [4, 1, 0.00033],
  [1, 1, -0.00012],
];

const LON_TERMS: readonly Term[] = [
  [1, 0, 5260.52916],
  [1, 1, 105.94684],
  [1, 2, 2.45656],
  [3, 0, -0.81885],
  [1, 3, 0.05594],
  [3, 1, -0.05607],
  [0, 1, 0.01199],
  [3, 2, -0.00256],
  [1, 4, 0.00128],
  [0, 2, 0.00022],
  [2, 0, -0.00022],
  [5, 0, 0.00026],
];

export function toRd({ lon, lat }: LonLat): RdPoint {
  const north = 0.36 * (lat - ORIGIN.lat);
  const east = 0.36 * (lon - ORIGIN.lon);
  return { x: ORIGIN.x + sumOf(X_TERMS, north, east), y: ORIGIN.y + sumOf(Y_TERMS, north, east) };
}

export function toWgs84({ x, y }: RdPoint): LonLat {
  const east = (x - ORIGIN.x) / 100_000;
  const north = (y - ORIGIN.y) / 100_000;
  return {
    lon: ORIGIN.lon + sumOf(LON_TERMS, east, north) / 3600,
    lat: ORIGIN.lat + sumOf(LAT_TERMS, east, north) / 3600,
  };
}

function sumOf(terms: readonly Term[], a: number, b: number): number {
  return terms.reduce((sum, [first, second, coefficient]) => sum + coefficient * a ** first * b ** second, 0);
}
