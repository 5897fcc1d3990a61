import { SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { schoolYearName } from "@kansrijk/core/vocabulary/schoolYear";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { replayRun } from "../../api/actions.ts";
import { rulesQuery } from "../../api/queries.ts";
import type { Replay, Run } from "../../api/types.ts";
import { useLanguage, useText } from "../../app/language.ts";
import { useHash } from "../../app/useScrollToHash.ts";
import { Notice } from "../../components/Notice.tsx";
import { Problem } from "../../components/Problem.tsx";
import { overlayItem } from "../../funding/fundingSearch.ts";
import { schemeQuery } from "../../funding/schemeQuery.ts";
import { dayText, euroText, momentText, numberText } from "../../i18n/format.ts";
import { parameterText } from "../../i18n/unitText.ts";
import { ReceiptView } from "./ReceiptView.tsx";
import { RUNS } from "./runWords.ts";

/** One kept outcome: what it was, a way back to it, and the button that repeats it. */
export function RunItem({ run }: { readonly run: Run }) {
  const text = useText();
  const language = useLanguage();
  const { data: scheme } = useQuery(schemeQuery(run.scheme));
  const replay = useMutation({ mutationFn: () => replayRun(run.id) });
  const pointed = useHash() === run.id;
  const { overlay, ...settings } = run.settings;
  return (
    <li id={run.id} className={`run${pointed ? " run--pointed" : ""}`}>
      <h2 className="nl-heading nl-heading--level-3">
        {scheme ? text(scheme.title) : run.scheme} <span className="note">{momentText(run.createdAt, language)}</span>
      </h2>
      <p className="nl-paragraph">
        {text(RUNS.total)} <strong>{euroText(run.summary.amount, language)}</strong>; {text(RUNS.sites).toLowerCase()}{" "}
        {numberText(run.summary.sitesWithMoney, language)}{" "}
        {run.summary.indicative ? <span className="badge badge--assumed">{text(RUNS.indicative)}</span> : null}
      </p>
      <Choices run={run} />
      <p>
        <Link
          to="/geld/$scheme"
          params={{ scheme: run.scheme }}
          search={{
            dataset: run.dataset,
            ...settings,
            overlay: Object.entries(overlay).map(([id, value]) => overlayItem(id, value)),
          }}
          className="nl-link"
        >
          {text(RUNS.open)}
        </Link>
      </p>
      <div className="buttons">
        <SecondaryActionButton onClick={() => replay.mutate()} disabled={replay.isPending}>
          {text(replay.isPending ? RUNS.replaying : RUNS.replay)}
        </SecondaryActionButton>
      </div>
      {replay.error ? <Problem error={replay.error} /> : null}
      {replay.data ? <Replayed replay={replay.data} /> : null}
      <ReceiptView receipt={run.receipt} />
    </li>
  );
}

function Choices({ run }: { readonly run: Run }) {
  const text = useText();
  const language = useLanguage();
  const { data: book } = useQuery(rulesQuery);
  const { countDate, fundingYear, amountPerUnit, budget, overlay } = run.settings;
  const tried = Object.entries(overlay).map(([id, value]) => {
    const [regulation = "", name = ""] = id.split("/");
    const entry = book?.get(regulation)?.at(-1)?.parameters[name];
    return entry ? `${text(entry.label)}: ${parameterText(value, entry.unit, language)}` : `${id}: ${value}`;
  });
  const money = [
    ...(amountPerUnit === undefined ? [] : [`${text(RUNS.perUnit)} ${euroText(amountPerUnit, language)}`]),
    ...(budget === undefined ? [] : [`${text(RUNS.budget)} ${euroText(budget, language)}`]),
  ];
  const choices = [...tried, ...money];
  return (
    <p className="note">
      {text(RUNS.settings)}: {text(RUNS.countDate)} {dayText(countDate, language)}, {text(RUNS.schoolYear)}{" "}
      {schoolYearName(fundingYear)}; {choices.length === 0 ? text(RUNS.noOverlay) : choices.join("; ")}
    </p>
  );
}

function Replayed({ replay }: { readonly replay: Replay }) {
  const text = useText();
  if (replay.equal)
    return (
      <Notice type="ok" live="status">
        {text(replay.sameCode ? RUNS.equal : RUNS.equalOtherCode)}
      </Notice>
    );
  return (
    <Notice type="error" live="alert">
      <p>{text(RUNS.different)}</p>
      <p>
        {text(RUNS.expected)}: <code className="hash">{replay.expected}</code>
      </p>
      <p>
        {text(RUNS.found)}: <code className="hash">{replay.found}</code>
      </p>
    </Notice>
  );
}
