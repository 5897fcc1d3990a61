import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { pisaQuery } from "../../api/pisa.ts";
import { useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { Loading } from "../../components/Loading.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Problem } from "../../components/Problem.tsx";
import { BlindSection } from "./BlindSection.tsx";
import { ChoicePanel } from "./ChoicePanel.tsx";
import { ExperimentSection } from "./ExperimentSection.tsx";
import { MeasuresSection } from "./MeasuresSection.tsx";
import { unicefSearch } from "./unicefSearch.ts";
import { unicefView, type UnicefView } from "./unicefView.ts";
import { UNICEF } from "./unicefWords.ts";

/** The measure of UNICEF beside that of the OECD, and the argument of the ministers as an experiment. */
export function UnicefPage() {
  const text = useText();
  const search = unicefSearch(useSearch({ strict: false }) as Readonly<Record<string, unknown>>);
  const navigate = useNavigate();
  const change = useCallback<UnicefView["change"]>(
    (change) =>
      void navigate({
        to: ".",
        search: (current: Readonly<Record<string, unknown>>) => ({ ...current, ...change }) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const { data, error } = useQuery(pisaQuery);
  const view = data && unicefView(data.samples, search, change);
  return (
    <Page title={text(UNICEF.title)} lead={text(UNICEF.lead)}>
      {error ? <Problem error={error} /> : null}
      {data === undefined && !error ? <Loading /> : null}
      {view ? (
        <>
          {view.sample.cautions.map(({ id, text: words }) => (
            <Notice key={id} type="warning">
              {text(words)}
            </Notice>
          ))}
          <ChoicePanel samples={data.samples} view={view} />
          <MeasuresSection view={view} />
          <ExperimentSection view={view} />
          <BlindSection cutoffs={data.cutoffs} />
        </>
      ) : null}
    </Page>
  );
}
