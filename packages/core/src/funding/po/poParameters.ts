/** Regulations and parameters of the scheme, by the names of their rule files. */
export const DECREE = {
  regulation: "besluit-bekostiging-wpo",
  targetShare: "besluit-bekostiging-wpo/targetShare",
  thresholdShare: "besluit-bekostiging-wpo/thresholdShare",
  scoreDecimals: "besluit-bekostiging-wpo/scoreDecimals",
  borderRule: "besluit-bekostiging-wpo/borderRule",
  smallSchool: "besluit-bekostiging-wpo/smallSchool",
  amountRounding: "besluit-bekostiging-wpo/amountRounding",
} as const;

export const NATIONAL = {
  regulation: "cbs-landelijke-onderwijsscores-po",
  meanDifference: "cbs-landelijke-onderwijsscores-po/meanDifference",
} as const;

export const AMOUNT = {
  regulation: "regeling-bekostiging-po",
  amountPerUnit: "regeling-bekostiging-po/amountPerUnit",
} as const;
