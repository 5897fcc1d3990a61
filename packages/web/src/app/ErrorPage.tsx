import type { ErrorComponentProps } from "@tanstack/react-router";
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { useEffect } from "react";
import { Problem } from "../components/Problem.tsx";
import { APP } from "./appWords.ts";
import { useText } from "./language.ts";
import { Page } from "./Page.tsx";

export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const text = useText();
  const queries = useQueryErrorResetBoundary();
  useEffect(() => queries.reset(), [queries]);
  return (
    <Page title={text(APP.errorTitle)}>
      <Problem error={error} onRetry={reset} />
    </Page>
  );
}
