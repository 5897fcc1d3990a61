/** A child while it is being made; one object is used again for every child. */
export interface Child {
  /** See pupilNumber. */
  id: number;
  area: number;
  cohort: number;
  birthYear: number;
  /** Places in the code lists of the register. */
  sex: number;
  parentalEducation: number;
  origin: number;
  stay: number;
  homeLanguage: number;
  debt: number;
  /** 1 to 100. */
  incomePercentile: number;
  /** Latent quantities, mean 0 and spread 1 over the country; in no file. */
  schooling: number;
  income: number;
  ability: number;
  /** What the test, the first advice and the third year of secondary education follow from; drawn in drawAdvice. */
  test: number;
  advice: number;
  third: number;
}

export function newChild(): Child {
  return {
    id: 0,
    area: 0,
    cohort: 0,
    birthYear: 0,
    sex: 0,
    parentalEducation: 0,
    origin: 0,
    stay: 0,
    homeLanguage: 0,
    debt: 0,
    incomePercentile: 0,
    schooling: 0,
    income: 0,
    ability: 0,
    test: 0,
    advice: 0,
    third: 0,
  };
}
