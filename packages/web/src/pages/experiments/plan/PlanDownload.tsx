import { registrationOf } from "@kansrijk/core/experiments/registrationOf";
import { useText } from "../../../app/language.ts";
import { readRecord } from "../../../collections/form/readRecord.ts";
import { EXPERIMENTS } from "../experimentWords.ts";
import { PLAN_RULES } from "./planDraft.ts";
import { PLAN } from "./planWords.ts";

/** The plan as a file that the command and the API read, with its fingerprint; only when nothing is wrong with it. */
export function PlanDownload({ made }: { readonly made: unknown }) {
  const text = useText();
  const reading = readRecord(made, PLAN_RULES);
  if (!reading.ok) return <p className="note field">{text(PLAN.downloadNot)}</p>;
  const { record } = reading;
  return (
    <>
      <p>
        <a
          className="nl-link"
          download={`${record.id}.json`}
          href={`data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(record, null, 1))}`}
        >
          {text(PLAN.download)}
        </a>
      </p>
      <p className="note field">
        {text(EXPERIMENTS.hash)}: <code className="register-hash">{registrationOf(record.plan)}</code>
      </p>
    </>
  );
}
