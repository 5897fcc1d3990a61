import { PrimaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { startAnalysis, type AnalysisDocument } from "../../../api/admissionAnalysis.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { Field } from "../../../components/Field.tsx";
import { Problem } from "../../../components/Problem.tsx";
import { numberText } from "../../../i18n/format.ts";
import { isOpen } from "../../data/useJobEvents.ts";
import { StepProgress } from "../desk/StepProgress.tsx";
import { useFollowedJob } from "../desk/useStep.ts";
import { groupingName, groupName, inOrder } from "./analysisNames.ts";
import { ANALYSIS } from "./analysisWords.ts";

const LOTTERIES = [200, 500, 1_000, 5_000];

interface StartAnalysisProps {
  readonly round: string;
  /** The one there is: it knows the groups. */
  readonly analysis: AnalysisDocument | undefined;
}

/** Starts the analysis as a task with progress, which can be stopped; the outcome is kept with the round. */
export function StartAnalysis({ round, analysis }: StartAnalysisProps) {
  const text = useText();
  const language = useLanguage();
  const [lotteries, setLotteries] = useState(200);
  const [group, setGroup] = useState(analysis?.reserves[0]?.group ?? "");
  const start = useMutation({ mutationFn: () => startAnalysis(round, lotteries, group === "" ? [] : [group]) });
  const job = useFollowedJob(start.data?.id);
  const isBusy = start.isPending || (job !== undefined && isOpen(job));
  return (
    <div className="panel stack">
      <Field label={text(ANALYSIS.lotteries)} help={text(ANALYSIS.lotteriesHelp)}>
        {({ id, describedBy }) => (
          <select
            id={id}
            aria-describedby={describedBy}
            className="utrecht-select utrecht-select--html-select control"
            value={lotteries}
            onChange={({ target }) => setLotteries(Number(target.value))}
          >
            {LOTTERIES.map((count) => (
              <option key={count} value={count}>
                {numberText(count, language)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {analysis ? (
        <ReserveField analysis={analysis} value={group} onChange={setGroup} />
      ) : (
        <p className="note">{text(ANALYSIS.reserveLater)}</p>
      )}
      <PrimaryActionButton type="button" disabled={isBusy} onClick={() => start.mutate()}>
        {text(analysis ? ANALYSIS.again : ANALYSIS.make)}
      </PrimaryActionButton>
      {job ? <StepProgress job={job} title={text(ANALYSIS.making)} /> : null}
      {start.error ? <Problem error={start.error} /> : null}
    </div>
  );
}

interface ReserveFieldProps {
  readonly analysis: AnalysisDocument;
  readonly value: string;
  readonly onChange: (group: string) => void;
}

function ReserveField({ analysis, value, onChange }: ReserveFieldProps) {
  const text = useText();
  const groupings = analysis.placement.placement.groupings.filter(({ id }) => id !== "advice");
  if (groupings.length === 0) return null;
  return (
    <Field label={text(ANALYSIS.reserveFor)}>
      {({ id }) => (
        <select
          id={id}
          className="utrecht-select utrecht-select--html-select control"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        >
          <option value="">{text(ANALYSIS.reserveNone)}</option>
          {groupings.map((grouping) => (
            <optgroup key={grouping.id} label={text(groupingName(grouping))}>
              {inOrder(grouping.groups)
                .filter(({ id, figures }) => id !== "unknown" && figures)
                .map((group) => (
                  <option key={group.id} value={`${grouping.id}/${group.id}`}>
                    {text(groupName(grouping.id, group))}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}
