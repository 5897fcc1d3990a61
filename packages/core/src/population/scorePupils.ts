import type { Pupils } from "./country.ts";
import type { ScoreModel } from "./scoreModel.ts";

/** Writes the scores of the pupils of one school, [first, end): first the school's mean, then every pupil. */
export function scorePupils(pupils: Pupils, first: number, end: number, model: ScoreModel): void {
  const shared = model.start + schoolPart(pupils.motherEducation, first, end, model.schoolMean);
  for (let pupil = first; pupil < end; pupil++) {
    pupils.score[pupil] =
      shared +
      model.motherEducation[pupils.motherEducation[pupil]!]! +
      model.fatherEducation[pupils.fatherEducation[pupil]!]! +
      model.origin[pupils.origin[pupil]!]! +
      model.motherStay[pupils.motherStay[pupil]!]! +
      model.debt * pupils.debt[pupil]!;
  }
}

/** Mean level (1 to 8) times the coefficient, rounded half up to a ten-thousandth; the numbers stay far below 2^53. */
function schoolPart(levels: Uint8Array, first: number, end: number, coefficient: number): number {
  let sum = end - first;
  for (let pupil = first; pupil < end; pupil++) sum += levels[pupil]!;
  const count = end - first;
  return count === 0 ? 0 : Math.floor((2 * coefficient * sum + count) / (2 * count));
}
