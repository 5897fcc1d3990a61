import type { AgendaTemplate } from "@kansrijk/core/agenda/agendaTemplate";
import { PrimaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useQuery, useQueryClient, useSuspenseQueries } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState, type SyntheticEvent } from "react";
import { useLanguage, useText } from "../../../app/language.ts";
import { Page } from "../../../app/Page.tsx";
import { Field } from "../../../components/Field.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { placesQuery } from "../../../monitor/monitorQueries.ts";
import type { MonitorPlace } from "../../../monitor/monitorTypes.ts";
import { PlaceField } from "../../../monitor/PlaceField.tsx";
import { agendasQuery, templatesQuery } from "../agendaRecords.ts";
import { keepDraft } from "../draft/keptDraft.ts";
import { freeAgendaId, startAgenda } from "./startAgenda.ts";
import { NEW } from "./startWords.ts";
import { withBaselines } from "./withBaselines.ts";
import { TemplateChoice } from "./TemplateChoice.tsx";

const YEARS = 4;

interface Typed {
  readonly code?: string;
  readonly from: string;
  readonly to: string;
  readonly owner: string;
  readonly templates: readonly string[];
}

/** The first questions of an agenda; the rest follows in the builder. */
export function NewAgendaPage() {
  const text = useText();
  const [{ data: places }, { data: agendas }] = useSuspenseQueries({ queries: [placesQuery, agendasQuery] });
  const { data: templates = [] } = useQuery(templatesQuery);
  const [typed, setTyped] = useState<Typed>(() => firstTyped(text(NEW.ownerUsual)));
  const [fault, setFault] = useState<string>();
  const set = (changed: Partial<Typed>) => {
    setTyped({ ...typed, ...changed });
    setFault(undefined);
  };
  const begin = useBegin(templates.map(({ record }) => record));
  const municipality = places.find((place) => place.code === typed.code);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!municipality) return setFault(text(NEW.choosePlace));
    if (Number(typed.to) < Number(typed.from)) return setFault(text(NEW.chooseYears));
    const taken = agendas.map(({ record }) => record.id);
    return void begin(typed, municipality, freeAgendaId(municipality.name, typed.from, taken));
  };
  return (
    <Page title={text(NEW.title)} lead={text(NEW.lead)}>
      <form className="section section--first" onSubmit={submit}>
        <PlaceField
          label={text(NEW.municipality)}
          help={text(NEW.municipalityHelp)}
          places={places.filter(({ kind }) => kind === "municipality")}
          value={municipality}
          onChoose={(code) => set({ code })}
        />
        <div className="field-row">
          <YearField label={text(NEW.from)} value={typed.from} onChange={(from) => set({ from })} />
          <YearField label={text(NEW.to)} value={typed.to} onChange={(to) => set({ to })} />
        </div>
        <OwnerField value={typed.owner} onChange={(owner) => set({ owner })} />
        <TemplateChoice
          templates={templates.map(({ record }) => record)}
          chosen={typed.templates}
          onChange={(chosen) => set({ templates: chosen })}
        />
        {fault === undefined ? null : (
          <Notice type="error" live="alert">
            {fault}
          </Notice>
        )}
        <PrimaryActionButton type="submit">{text(NEW.begin)}</PrimaryActionButton>
      </form>
    </Page>
  );
}

/** The coming years, by the office that usually is responsible. */
function firstTyped(owner: string): Typed {
  const now = new Date().getFullYear();
  return { from: String(now + 1), to: String(now + YEARS), owner, templates: [] };
}

/** Keeps the beginning of an agenda in this browser and opens the builder. */
function useBegin(templates: readonly AgendaTemplate[]) {
  const language = useLanguage();
  const navigate = useNavigate();
  const client = useQueryClient();
  return async ({ from, to, owner, templates: chosen }: Typed, municipality: MonitorPlace, id: string) => {
    const started = startAgenda({
      id,
      municipality,
      from: `${from}-01-01`,
      to: `${to}-12-31`,
      owner,
      templates: templates.filter((template) => chosen.includes(template.id)),
      language,
    });
    const draft = await withBaselines(client, started);
    keepDraft(id, { draft, base: null, at: new Date().toISOString() });
    void navigate({ to: "/agendas/$id/bewerken", params: { id }, search: true });
  };
}

function OwnerField({ value, onChange }: { readonly value: string; readonly onChange: (owner: string) => void }) {
  const text = useText();
  return (
    <Field label={text(NEW.owner)} help={text(NEW.ownerHelp)}>
      {({ id, describedBy }) => (
        <input
          id={id}
          required
          aria-describedby={describedBy}
          className="control"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

interface YearFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (year: string) => void;
}

function YearField({ label, value, onChange }: YearFieldProps) {
  return (
    <Field label={label}>
      {({ id }) => (
        <input
          id={id}
          type="number"
          min={2015}
          max={2100}
          required
          className="control control--number"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
