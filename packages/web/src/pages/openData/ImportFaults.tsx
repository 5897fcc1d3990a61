import { ApiProblem } from "../../api/problem.ts";
import { Problem } from "../../components/Problem.tsx";
import { FaultsByPlace } from "./FaultsByPlace.tsx";

/** Why a file is refused: what is wrong as a whole, and every fault with its place. */
export function ImportFaults({ error }: { readonly error: Error }) {
  const faults = error instanceof ApiProblem ? (error.problem.faults ?? []) : [];
  return (
    <>
      <Problem error={error} />
      <FaultsByPlace faults={faults} />
    </>
  );
}
