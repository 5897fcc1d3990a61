import { philox } from "@kansrijk/core/random/philox";

/** A round.json with more wishes than places; the same number gives the same round. */
export function exampleRound(applicants: number, seed = 1): string {
  const out = new Uint32Array(4);
  const draw = (a: number, b: number, below: number): number => {
    philox(Uint32Array.of(a, b, 0, 0), Uint32Array.of(seed, 0), out);
    return out[0]! % below;
  };
  const programmes = Array.from({ length: 8 }, (_, index) => ({
    id: `school-${index}`,
    capacity: Math.floor(applicants / 9) + 1,
    ...(index === 2 ? { reserves: [{ group: "wijk", places: 2 }] } : {}),
  }));
  return JSON.stringify({
    programmes,
    applicants: Array.from({ length: applicants }, (_, a) => {
      const first = draw(a, 0, 4);
      const preferences = [...new Set([first, draw(a, 1, 8), draw(a, 2, 8), draw(a, 3, 8)])].map((p) => `school-${p}`);
      return {
        id: `pupil-${String(a).padStart(5, "0")}`,
        preferences,
        ...(a % 10 === 0 ? { priority: { [preferences[0]!]: 1 } } : {}),
        ...(a % 7 === 0 ? { groups: ["wijk"] } : {}),
      };
    }),
  });
}
