import type { Agenda } from "@kansrijk/core/agenda/agenda";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode, type SyntheticEvent } from "react";
import { useText } from "../../../app/language.ts";
import { Page } from "../../../app/Page.tsx";
import type { KeptRecord } from "../../../collections/recordApi.ts";
import { Problem } from "../../../components/Problem.tsx";
import { agendaQuery } from "../agendaRecords.ts";
import type { AgendaDraft } from "../draft/agendaDraft.ts";
import { fromDraft } from "../draft/fromDraft.ts";
import { ExampleNotice } from "../ExampleNotice.tsx";
import { AboutSection } from "./AboutSection.tsx";
import { ActionsSection } from "./ActionsSection.tsx";
import { AdoptPanel } from "./AdoptPanel.tsx";
import { AgreementsSection } from "./AgreementsSection.tsx";
import { ConflictNotice } from "./ConflictNotice.tsx";
import { EDIT, SAVE } from "./editWords.ts";
import { EditorContext, useEditor } from "./EditorContext.ts";
import { FaultSummary } from "./FaultSummary.tsx";
import { FiguresSection } from "./FiguresSection.tsx";
import { FinishSection } from "./FinishSection.tsx";
import { GoalsSection } from "./GoalsSection.tsx";
import { MeetingsSection } from "./MeetingsSection.tsx";
import { SaveBar } from "./SaveBar.tsx";
import { StepNav } from "./StepNav.tsx";
import { useAgendaEditor } from "./useAgendaEditor.ts";
import { useFigureOffers } from "./useFigureOffers.ts";
import { useSaveAgenda } from "./useSaveAgenda.ts";

interface BuilderProps {
  readonly start: AgendaDraft;
  /** The version it begins from; null when it was never saved. */
  readonly base: number | null;
  readonly startsDirty: boolean;
  readonly onTakeOther: (other: KeptRecord<Agenda>) => void;
}

/** The form of an agenda: seven steps below each other, and a bar to save that stays in sight. */
export function Builder({ start, base, startsDirty, onTakeOther }: BuilderProps) {
  const text = useText();
  const client = useQueryClient();
  const { editor, saving, save, version, note, setNote } = useBuilder(start, base, startsDirty);
  const takeOther = async () => onTakeOther(await client.fetchQuery({ ...agendaQuery(start.id), staleTime: 0 }));
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void save(version);
  };
  const conflict = saving.data?.kind === "conflict" ? saving.data : undefined;
  return (
    <EditorContext value={editor}>
      <Page
        title={editor.draft.title === "" ? text(EDIT.title) : editor.draft.title}
        above={<Above id={start.id} isSaved={version !== null} />}
        lead={text(EDIT.lead)}
      >
        <ExampleNotice agenda={editor.draft} />
        <form className="builder" noValidate onSubmit={submit}>
          <StepNav />
          <div className="builder__steps">
            <FaultSummary />
            {conflict ? (
              <ConflictNotice
                id={start.id}
                base={version}
                now={conflict.now}
                onOverwrite={() => void save(conflict.now)}
                onTakeOther={() => void takeOther()}
              />
            ) : null}
            {saving.error ? <Problem error={saving.error} /> : null}
            <Sections>
              <AdoptPanel version={version} isDirty={editor.isDirty} onAdopted={onTakeOther} />
            </Sections>
          </div>
          <SaveBar
            note={note}
            onNote={setNote}
            version={version}
            isDirty={editor.isDirty}
            isPending={saving.isPending}
            said={editor.said}
            undo={editor.undo}
          />
        </form>
      </Page>
    </EditorContext>
  );
}

/** What is typed, and saving it. */
function useBuilder(start: AgendaDraft, base: number | null, startsDirty: boolean) {
  const text = useText();
  const [version, setVersion] = useState(base);
  const [note, setNote] = useState("");
  const editor = useAgendaEditor(start, version, startsDirty);
  const saving = useSaveAgenda();
  const save = async (expected: number | null) => {
    const reading = fromDraft(editor.draft);
    if (!reading.ok) return editor.showFaults(reading.faults);
    const saved = await saving.mutateAsync({ record: reading.agenda, expected, note }).catch(() => undefined);
    if (saved?.kind !== "saved") return undefined;
    setVersion(saved.version);
    setNote("");
    editor.settle();
    return editor.say(`${text(SAVE.saved)} ${saved.version}`);
  };
  return { editor, saving, save, version, note, setNote };
}

/** The seven steps. */
function Sections({ children }: { readonly children: ReactNode }) {
  const { municipalities } = useEditor().draft;
  const [place, setPlace] = useState<string>();
  const shown = place !== undefined && municipalities.includes(place) ? place : municipalities[0];
  const { offers, ...standing } = useFigureOffers(shown, municipalities.length > 1);
  return (
    <>
      <AboutSection />
      <FiguresSection offers={offers} {...standing} place={shown} onPlace={setPlace} />
      <GoalsSection offers={offers} />
      <ActionsSection />
      <AgreementsSection />
      <MeetingsSection />
      <FinishSection>{children}</FinishSection>
    </>
  );
}

function Above({ id, isSaved }: { readonly id: string; readonly isSaved: boolean }) {
  const text = useText();
  if (!isSaved) return text(EDIT.title);
  return (
    <Link to="/agendas/$id" params={{ id }} className="nl-link">
      {text(EDIT.back)}
    </Link>
  );
}
