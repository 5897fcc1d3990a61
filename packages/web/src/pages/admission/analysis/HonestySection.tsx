import { MECHANISM_LABELS, MECHANISMS, type Mechanism } from "@kansrijk/core/admission/mechanism";
import { SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { honestyQuery, startHonesty, type Honesty, type HonestyExamples } from "../../../api/admissionAnalysis.ts";
import { useText } from "../../../app/language.ts";
import { PlainTable } from "../../../components/PlainTable.tsx";
import { Problem } from "../../../components/Problem.tsx";
import { isOpen } from "../../data/useJobEvents.ts";
import { StepProgress } from "../desk/StepProgress.tsx";
import { useFollowedJob } from "../desk/useStep.ts";
import type { ShownAnalysis } from "./analysisView.ts";
import { ANALYSIS, MECHANISM_NOTES, RULE_WORDS } from "./analysisWords.ts";

/** Under which rules an honest list can cost, with a case on this round for who may see it. */
export function HonestySection({ view }: { readonly view: ShownAnalysis }) {
  const text = useText();
  const { data: honesty } = useQuery(honestyQuery(view.round.id, view.edition, "all"));
  const { data: examples } = useQuery({
    ...honestyQuery(view.round.id, view.edition, "trusted"),
    enabled: view.isTrusted,
  });
  return (
    <section aria-labelledby="eerlijk" className="section">
      <h2 id="eerlijk" className="nl-heading nl-heading--level-2">
        {text(ANALYSIS.honesty)}
      </h2>
      <p className="nl-paragraph section__lead">{text(ANALYSIS.honestyLead)}</p>
      <HonestyTable honesty={honesty ?? undefined} />
      {examples ? <Examples examples={examples} /> : null}
      {view.isTrusted ? <LookFor round={view.round.id} /> : null}
    </section>
  );
}

function HonestyTable({ honesty }: { readonly honesty: Honesty | undefined }) {
  const text = useText();
  const rows = MECHANISMS.flatMap((mechanism) => {
    const found = honesty?.mechanisms.find((item) => item.mechanism === mechanism)?.findings;
    const isOwn = mechanism === "deferred-acceptance";
    const name = `${text(MECHANISM_LABELS[mechanism])}${isOwn ? ` (${text(ANALYSIS.ownRule)})` : ""}`;
    // A list that is too short to guarantee a place is bad, but does not reward another list.
    const isBroken = (found ?? []).some(({ rule }) => rule !== "short-minimum");
    const isHonest = MECHANISM_NOTES[mechanism].isHonest && !isBroken;
    const wrong = (found ?? []).map(({ rule }) => RULE_WORDS[rule]).filter((words) => words !== undefined);
    const why = wrong.length > 0 ? [...new Set(wrong.map(text))].join(" ") : reasonOf(mechanism, isHonest, text);
    const seen = (found ?? []).some(({ isFound }) => isFound);
    const example = found === undefined ? ANALYSIS.exampleNotTried : seen ? ANALYSIS.exampleFound : ANALYSIS.exampleNot;
    return [[name, text(isHonest ? ANALYSIS.yes : ANALYSIS.no), why, isHonest ? "–" : text(example)]];
  });
  return (
    <PlainTable
      caption={text(ANALYSIS.honesty)}
      hideCaption
      columns={[
        { label: text(ANALYSIS.rule) },
        { label: text(ANALYSIS.honest) },
        { label: text(ANALYSIS.finding) },
        { label: text(ANALYSIS.example) },
      ]}
      rows={rows}
    />
  );
}

function reasonOf(mechanism: Mechanism, isHonest: boolean, text: (words: { nl: string; en: string }) => string) {
  return text(isHonest ? ANALYSIS.nothingWrong : MECHANISM_NOTES[mechanism].givesUp);
}

/** Cases that name applicants: only for who carries out the round. */
function Examples({ examples }: { readonly examples: HonestyExamples }) {
  const text = useText();
  const cases = examples.mechanisms.flatMap(({ mechanism, findings }) =>
    findings.flatMap(({ rule, message, sentence }) =>
      sentence ? [{ key: `${mechanism} ${rule}`, label: text(MECHANISM_LABELS[mechanism]), message, sentence }] : [],
    ),
  );
  if (cases.length === 0) return null;
  return (
    <div className="panel stack section__part">
      <p>
        <strong>{text(ANALYSIS.forYou)}</strong>
      </p>
      <ul className="plain-list stack">
        {cases.map(({ key, label, sentence }) => (
          <li key={key}>
            <strong>{label}.</strong> {text(sentence)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function LookFor({ round }: { readonly round: string }) {
  const text = useText();
  const start = useMutation({ mutationFn: () => startHonesty(round) });
  const job = useFollowedJob(start.data?.id);
  const isBusy = start.isPending || (job !== undefined && isOpen(job));
  return (
    <div className="stack section__part no-print">
      <SecondaryActionButton type="button" disabled={isBusy} onClick={() => start.mutate()}>
        {text(ANALYSIS.lookFor)}
      </SecondaryActionButton>
      <p className="note">{text(ANALYSIS.lookForNote)}</p>
      {job ? <StepProgress job={job} title={text(ANALYSIS.looking)} /> : null}
      {start.error ? <Problem error={start.error} /> : null}
    </div>
  );
}
