import { arrangement } from "@kansrijk/core/arrangements/arrangement";
import { findArrangements } from "@kansrijk/core/arrangements/findArrangements";
import { useSuspenseQueries } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { recordsQuery } from "../../collections/recordApi.ts";
import { placesQuery } from "../../monitor/monitorQueries.ts";
import { ArrangementList } from "./ArrangementList.tsx";
import { HelpForm } from "./HelpForm.tsx";
import { NOTHING_CHOSEN } from "./helpChoice.ts";
import { HELP } from "./helpWords.ts";
import { OwnArrangements } from "./own/OwnArrangements.tsx";
import { SignalsSection } from "./SignalsSection.tsx";

const arrangementsQuery = recordsQuery("arrangements", arrangement);

/** What a family can ask for, to hand out. What is chosen stays in this page: not in its address, not at the server. */
export function HelpPage() {
  const text = useText();
  const { municipality } = useSearch({ from: "/hulp" });
  const [choice, setChoice] = useState(NOTHING_CHOSEN);
  const [{ data: kept }, { data: places }] = useSuspenseQueries({ queries: [arrangementsQuery, placesQuery] });
  const municipalities = useMemo(() => places.filter(({ kind }) => kind === "municipality"), [places]);
  const place = municipalities.find(({ code }) => code === municipality);
  const arrangements = useMemo(() => kept.map(({ record }) => record), [kept]);
  const [on] = useState(() => new Date().toISOString().slice(0, 10));
  const answer = useMemo(
    () => findArrangements({ ...choice, municipality: place?.code, on }, arrangements),
    [choice, place, on, arrangements],
  );
  return (
    <Page title={text(HELP.title)} lead={<span className="no-print">{text(HELP.lead)}</span>}>
      <p className="notice help__notice no-print">{text(HELP.privacy)}</p>
      <HelpForm choice={choice} onChoose={setChoice} places={municipalities} place={place} />
      <ArrangementList answer={answer} place={place} />
      <SignalsSection />
      <OwnArrangements place={place} kept={kept} today={on} />
    </Page>
  );
}
