/** Draws for the intervals, and where they begin: the same table always has the same outcome. */
export const REPLICATES = 200;
export const SEED = 1;
