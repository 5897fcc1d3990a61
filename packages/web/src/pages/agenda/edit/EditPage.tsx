import type { Agenda } from "@kansrijk/core/agenda/agenda";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { ApiProblem } from "../../../api/problem.ts";
import { useText } from "../../../app/language.ts";
import { Page } from "../../../app/Page.tsx";
import type { KeptRecord } from "../../../collections/recordApi.ts";
import { Loading } from "../../../components/Loading.tsx";
import { Problem } from "../../../components/Problem.tsx";
import { agendaQuery } from "../agendaRecords.ts";
import { forgetDraft, readKeptDraft, type KeptDraft } from "../draft/keptDraft.ts";
import { toDraft } from "../draft/toDraft.ts";
import { Builder } from "./Builder.tsx";
import { EDIT } from "./editWords.ts";
import { OfferDraft } from "./OfferDraft.tsx";

/** Making or updating an agenda. */
export function EditPage() {
  const text = useText();
  const { id } = useParams({ from: "/agendas/$id/bewerken" });
  // What was never saved need not be asked for.
  const [neverSaved] = useState(() => (readKeptDraft(id)?.base === null ? id : undefined));
  const { data, error } = useQuery({
    ...agendaQuery(id),
    refetchOnMount: "always",
    gcTime: 0,
    enabled: neverSaved !== id,
  });
  const isNew = neverSaved === id || (error instanceof ApiProblem && error.problem.status === 404);
  if (data || isNew) return <Start key={id} id={id} kept={data} />;
  return <Page title={text(EDIT.title)}>{error ? <Problem error={error} /> : <Loading />}</Page>;
}

interface StartProps {
  readonly id: string;
  /** As it is on the server; undefined for an agenda that was never saved. */
  readonly kept: KeptRecord<Agenda> | undefined;
}

/** With something in this browser that was not saved, the user first chooses; later changes on the server do not disturb. */
function Start({ id, kept: now }: StartProps) {
  const text = useText();
  const [kept, setKept] = useState(now);
  const [local, setLocal] = useState<KeptDraft | undefined>(() => readKeptDraft(id));
  const [isChosen, setChosen] = useState(() => local === undefined || now === undefined);
  const [round, setRound] = useState(0);
  if (!kept && !local) return <NotThere />;
  if (!isChosen && local && kept)
    return (
      <Page title={kept.record.title} above={text(EDIT.title)}>
        <OfferDraft
          at={local.at}
          isOld={local.base !== kept.version}
          onGoOn={() => setChosen(true)}
          onThrowAway={() => {
            forgetDraft(id);
            setLocal(undefined);
            setChosen(true);
          }}
        />
      </Page>
    );
  const takeOther = (other: KeptRecord<Agenda>) => {
    forgetDraft(id);
    setLocal(undefined);
    setKept(other);
    setRound(round + 1);
  };
  return (
    <Builder
      key={round}
      start={local?.draft ?? toDraft(kept!.record)}
      base={local ? local.base : kept!.version}
      startsDirty={local !== undefined}
      onTakeOther={takeOther}
    />
  );
}

function NotThere() {
  const text = useText();
  return (
    <Page title={text(EDIT.title)}>
      <p className="empty">
        {text(EDIT.notThere)}{" "}
        <Link to="/agendas/nieuw" className="nl-link">
          {text(EDIT.startNew)}
        </Link>
      </p>
    </Page>
  );
}
