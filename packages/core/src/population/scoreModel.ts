/**
 * The linear model of the onderwijsscore in ten-thousandths of a point: a start value plus what each feature adds, plus
 * the school's mean of the mothers' education (level 1 to 8) times a coefficient. Lists follow the order in features.ts.
 */
export interface ScoreModel {
  readonly start: number;
  readonly motherEducation: Int32Array;
  readonly fatherEducation: Int32Array;
  readonly origin: Int32Array;
  readonly motherStay: Int32Array;
  readonly debt: number;
  readonly schoolMean: number;
}
