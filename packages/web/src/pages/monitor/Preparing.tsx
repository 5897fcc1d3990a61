import { useQuery } from "@tanstack/react-query";
import { jobsQuery } from "../../api/queries.ts";
import { useText } from "../../app/language.ts";
import { Loading } from "../../components/Loading.tsx";
import { JobItem } from "../data/JobList.tsx";
import { PREPARING } from "./preparingWords.ts";

const KINDS = ["measure-register", "build-population"] as const;

/**
 * Waiting for figures; when the register is being made or counted for the first time it says how far that is, and lets
 * people stop it. A quiet one says nothing else.
 */
export function Preparing({ isQuiet = false }: { readonly isQuiet?: boolean }) {
  const text = useText();
  const { data: jobs } = useQuery({ ...jobsQuery, refetchInterval: 3000 });
  const busy = jobs?.find(({ kind, state }) => state === "running" && KINDS.some((known) => known === kind));
  if (!busy) return isQuiet ? null : <Loading />;
  const words = busy.kind === "measure-register" ? PREPARING.counting : PREPARING.making;
  return (
    <>
      <Loading label={text(words)} />
      <ul className="plain-list jobs">
        <JobItem job={busy} />
      </ul>
    </>
  );
}
