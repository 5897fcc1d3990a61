import type { Intervention } from "@kansrijk/core/interventions/intervention";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useLanguage, useText } from "../../../app/language.ts";
import type { KeptRecord } from "../../../collections/recordApi.ts";
import { interventionsQuery } from "../agendaRecords.ts";
import { ChoiceField } from "./ChoiceField.tsx";
import { useEditor } from "./EditorContext.ts";
import { ACTIONS } from "./editWords.ts";
import { EvidenceNote } from "./EvidenceNote.tsx";

interface InterventionFieldProps {
  readonly name: string;
  readonly value: string;
  /** The goals of the action: approaches for their themes come first. */
  readonly goals: readonly string[];
  readonly onChange: (id: string) => void;
}

export function InterventionField({ name, value, goals, onChange }: InterventionFieldProps) {
  const text = useText();
  const { draft } = useEditor();
  const language = useLanguage();
  const { data } = useQuery(interventionsQuery);
  const themes = draft.goals.filter(({ id }) => goals.includes(id)).map(({ theme }) => theme);
  const wanted = [...new Set(themes)].sort().join(" ");
  const sorted = useMemo(() => inOrder(data ?? [], wanted, language), [data, wanted, language]);
  const chosen = sorted.find(({ item }) => item.id === value)?.item;
  return (
    <>
      <ChoiceField
        name={name}
        isOptional
        label={text(ACTIONS.intervention)}
        help={text(ACTIONS.interventionHelp)}
        none={text(ACTIONS.noIntervention)}
        value={value}
        choices={sorted.map(({ item, fits }) => ({
          id: item.id,
          label: `${text(item.title)}${fits ? ` (${text(ACTIONS.fits)})` : ""}`,
        }))}
        onChange={onChange}
      />
      {chosen ? <EvidenceNote intervention={chosen} /> : null}
    </>
  );
}

/** Approaches for the themes of the goals first, each group by name. */
function inOrder(records: readonly KeptRecord<Intervention>[], themes: string, language: Language) {
  const wanted = new Set(themes.split(" "));
  const collator = new Intl.Collator(language);
  return records
    .map(({ record: item }) => ({ item, fits: item.themes.some((theme) => wanted.has(theme)) }))
    .sort(
      (a, b) => Number(b.fits) - Number(a.fits) || collator.compare(a.item.title[language], b.item.title[language]),
    );
}
