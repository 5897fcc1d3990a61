import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import type { JobState } from "../../api/types.ts";
import { useText } from "../../app/language.ts";
import { Loading } from "../../components/Loading.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Problem } from "../../components/Problem.tsx";
import { registersQuery } from "../../monitor/monitorQueries.ts";
import { FaultsByPlace } from "../openData/FaultsByPlace.tsx";
import { QualityTable } from "../register/QualityTable.tsx";
import { registerQuery } from "../register/registerQueries.ts";
import { dropUpload, outcomeQuery } from "./registerImportApi.ts";
import { BRING } from "./registerImportWords.ts";

interface ImportOutcomeProps {
  readonly upload: string;
  readonly state: JobState;
}

/** How the import ended: the faults by their place, or the quality of what was read. */
export function ImportOutcome({ upload, state }: ImportOutcomeProps) {
  const text = useText();
  const { data: outcome, error } = useQuery({ ...outcomeQuery(upload, state), enabled: state !== "cancelled" });
  useEffect(() => {
    // Stopped before it began, nobody else takes the files away before a day has gone.
    if (state === "cancelled") void dropUpload(upload).catch(() => undefined);
  }, [state, upload]);
  if (state === "cancelled") return <Notice type="info">{text(BRING.stopped)}</Notice>;
  if (error) return <Problem error={error} />;
  if (outcome === undefined) return <Loading />;
  // It failed for another reason; the task says which.
  if (outcome === null) return null;
  if (outcome.state === "refused")
    return (
      <>
        <Notice type="error">{text(BRING.refused)}</Notice>
        <FaultsByPlace faults={outcome.faults} />
      </>
    );
  if (outcome.state === "kept") return <Kept id={outcome.register} isNew={outcome.isNew} />;
  return (
    <>
      <Notice type="ok">{text(BRING.checked)}</Notice>
      <QualityTable quality={outcome.quality} />
    </>
  );
}

function Kept({ id, isNew }: { readonly id: string; readonly isNew: boolean }) {
  const text = useText();
  const client = useQueryClient();
  const { data: register, error } = useQuery(registerQuery(id));
  useEffect(() => void client.invalidateQueries({ queryKey: registersQuery.queryKey }), [client]);
  return (
    <>
      <Notice type="ok">{text(isNew ? BRING.kept : BRING.same)}</Notice>
      <ul>
        <li>
          <Link to="/monitor" search={{ data: id }} className="nl-link">
            {text(BRING.toMonitor)}
          </Link>
        </li>
        <li>
          <Link to="/gegevens/register" search={{ data: id }} className="nl-link">
            {text(BRING.toReport)}
          </Link>
        </li>
      </ul>
      {error ? <Problem error={error} /> : null}
      {register ? <QualityTable quality={register.quality} /> : null}
    </>
  );
}
