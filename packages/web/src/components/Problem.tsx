import { SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { ApiProblem } from "../api/problem.ts";
import { APP } from "../app/appWords.ts";
import { useLanguage, useText } from "../app/language.ts";
import { Notice } from "./Notice.tsx";

interface ProblemProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** Says in words why something did not work, with a way out when there is one. */
export function Problem({ error, onRetry }: ProblemProps) {
  const text = useText();
  const lines = useProblemLines(error);
  return (
    <Notice type="error" live="alert">
      {lines.map((line) => (
        <p key={line} className="nl-paragraph">
          {line}
        </p>
      ))}
      {onRetry ? (
        <p>
          <SecondaryActionButton onClick={onRetry}>{text(APP.tryAgain)}</SecondaryActionButton>
        </p>
      ) : null}
    </Notice>
  );
}

/** The faults themselves stand in a table beside it. */
function faultCount(count: number): Text {
  return {
    nl: `Het bestand heeft ${count === 1 ? "1 fout" : `${count} fouten`}; er is niets bewaard.`,
    en: `The file has ${count === 1 ? "1 fault" : `${count} faults`}; nothing was kept.`,
  };
}

function useProblemLines(error: unknown): string[] {
  const language = useLanguage();
  if (error instanceof ApiProblem) {
    const refusals = error.problem.refusals?.map((refusal) => refusal.message[language]) ?? [];
    if (refusals.length > 0) return refusals;
    const faults = error.problem.faults?.length ?? 0;
    return [faults > 0 ? faultCount(faults)[language] : error.message];
  }
  return [error instanceof TypeError ? APP.offline[language] : APP.bug[language]];
}
