import type { components, operations } from "./schema.ts";

/** Names for what the API gives; generated from packages/server/openapi.json. */
type Schemas = components["schemas"];
export type Dataset = Schemas["Dataset"];
export type Job = Schemas["Job"];
export type JobState = Job["state"];
export type Run = Schemas["Run"];
export type Problem = Schemas["Problem"];
export type FileFault = NonNullable<Problem["faults"]>[number];

type Answer<
  K extends keyof operations,
  S extends keyof operations[K]["responses"],
> = operations[K]["responses"][S] extends {
  content: { "application/json": infer T };
}
  ? T
  : never;

export type FundingFacts = Answer<"getFundingFacts", 200>;
export type Place = FundingFacts["places"][number];
export type FitRow = Answer<"getPopulationFit", 200>["rows"][number];
export type Replay = Answer<"replayRun", 200>;
