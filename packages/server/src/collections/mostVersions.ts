/** The largest number that the database keeps for a version. */
export const MOST_VERSIONS = 2_147_483_647;
