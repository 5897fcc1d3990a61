import { completeness } from "@kansrijk/core/agenda/completeness";
import type { Agenda } from "@kansrijk/core/agenda/agenda";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useLanguage, useText } from "../../../app/language.ts";
import type { KeptRecord } from "../../../collections/recordApi.ts";
import { ConfirmButton } from "../../../components/ConfirmButton.tsx";
import { Problem } from "../../../components/Problem.tsx";
import { dayText } from "../../../i18n/format.ts";
import { adoptAgenda } from "../agendaApi.ts";
import { unchecked } from "../draft/fromDraft.ts";
import { today } from "../today.ts";
import { useEditor } from "./EditorContext.ts";
import { FINISH } from "./editWords.ts";
import { TextField } from "./TextField.tsx";

interface AdoptPanelProps {
  /** As it was saved; null when it was not. */
  readonly version: number | null;
  readonly isDirty: boolean;
  readonly onAdopted: (kept: KeptRecord<Agenda>) => void;
}

/** Adopting an agenda, when it is saved and everything that is needed is there; afterwards the way to the progress. */
export function AdoptPanel({ version, isDirty, onAdopted }: AdoptPanelProps) {
  const text = useText();
  const language = useLanguage();
  const client = useQueryClient();
  const { draft } = useEditor();
  const [on, setOn] = useState(today);
  const adopt = useMutation({
    mutationFn: () => adoptAgenda(draft.id, { expected: version!, on }),
    onSuccess: async (kept) => {
      await client.invalidateQueries({ queryKey: ["records", "agendas"] });
      onAdopted(kept);
    },
  });
  if (draft.state !== "draft")
    return (
      <p className="notice">
        {text(FINISH.adopted)} {dayText(draft.adoptedOn, language)}.{" "}
        <Link to="/agendas/$id" params={{ id: draft.id }} className="nl-link">
          {text(FINISH.report)}
        </Link>
      </p>
    );
  const { complete } = completeness(unchecked(draft));
  const isReady = complete && version !== null && !isDirty;
  return (
    <div className="panel section__part">
      <TextField name="adoptOn" type="date" label={text(FINISH.adoptedOn)} value={on} onChange={setOn} />
      {isReady ? null : <p className="note">{text(complete ? FINISH.saveFirst : FINISH.neededFirst)}</p>}
      <ConfirmButton
        label={text(FINISH.adopt)}
        title={text(FINISH.adoptTitle)}
        disabled={!isReady || on === "" || adopt.isPending}
        onConfirm={() => adopt.mutate()}
      >
        <p>{text(FINISH.adoptText)}</p>
      </ConfirmButton>
      {adopt.error ? <Problem error={adopt.error} /> : null}
    </div>
  );
}
