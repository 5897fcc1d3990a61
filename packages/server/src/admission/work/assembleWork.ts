import { assembleRound, type AssembleInput, type Assembled } from "../assembleRound.ts";

/** In a worker thread: reads the files of a round. */
export function work(input: AssembleInput): Promise<Assembled> {
  return assembleRound(input);
}
