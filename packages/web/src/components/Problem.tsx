import { SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
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

function useProblemLines(error: unknown): string[] {
  const language = useLanguage();
  if (error instanceof ApiProblem) {
    const refusals = error.problem.refusals?.map((refusal) => refusal.message[language]) ?? [];
    return refusals.length > 0 ? refusals : [error.message];
  }
  return [error instanceof TypeError ? APP.offline[language] : APP.bug[language]];
}
