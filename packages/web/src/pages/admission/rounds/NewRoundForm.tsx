import { PrimaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState, type SyntheticEvent } from "react";
import { proceduresQuery, roundsQuery, type RoundSettings } from "../../../api/admission.ts";
import { createRound } from "../../../api/admissionActions.ts";
import { useText } from "../../../app/language.ts";
import { Field } from "../../../components/Field.tsx";
import { Problem } from "../../../components/Problem.tsx";
import { roundSlug } from "./roundSlug.ts";
import { ROUNDS } from "./roundsWords.ts";
import { SettingsFields } from "./SettingsFields.tsx";

const NEW: RoundSettings = {
  procedure: null,
  tieBreaking: "single",
  listRules: [],
  calendar: { opensOn: null, closesOn: null, drawsOn: null, publishesOn: null },
  draw: { beacon: { network: "quicknet" }, notarySha256: null },
};

/** Makes a round and goes on to its console. */
export function NewRoundForm() {
  const text = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { data: procedures = [] } = useQuery(proceduresQuery);
  const [names, setNames] = useState(() => ({ title: "", region: "", schoolYear: nextSchoolYear(new Date()), id: "" }));
  const [settings, setSettings] = useState(NEW);
  const id = names.id === "" ? roundSlug(names.region, names.schoolYear) : names.id;
  const make = useMutation({
    mutationFn: () => createRound({ ...names, id, settings }),
    onSuccess: async (round) => {
      await client.invalidateQueries({ queryKey: roundsQuery.queryKey });
      await navigate({ to: "/aanmelding/$round/beheer", params: { round: round.id } });
    },
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    make.mutate();
  };
  return (
    <form className="panel" onSubmit={submit}>
      <p className="nl-paragraph">{text(ROUNDS.newLead)}</p>
      <div className="dates__row">
        <NameField name="title" names={names} onChange={setNames} />
        <NameField name="region" names={names} onChange={setNames} />
        <NameField name="schoolYear" names={names} onChange={setNames} />
      </div>
      <Field label={text(ROUNDS.id)} help={text(ROUNDS.idHelp)}>
        {({ id: field, describedBy }) => (
          <input
            id={field}
            aria-describedby={describedBy}
            className="control"
            required
            pattern="[a-z0-9][a-z0-9\-]{0,62}"
            value={id}
            onChange={({ target }) => setNames({ ...names, id: target.value })}
          />
        )}
      </Field>
      <SettingsFields settings={settings} procedures={procedures} onChange={setSettings} />
      <PrimaryActionButton type="submit" disabled={make.isPending}>
        {text(ROUNDS.make)}
      </PrimaryActionButton>
      <output>{make.isPending ? text(ROUNDS.busy) : null}</output>
      {make.error ? <Problem error={make.error} /> : null}
    </form>
  );
}

type Names = { readonly title: string; readonly region: string; readonly schoolYear: string; readonly id: string };

interface NameFieldProps {
  readonly name: "title" | "region" | "schoolYear";
  readonly names: Names;
  readonly onChange: (names: Names) => void;
}

const LABEL = { title: ROUNDS.name, region: ROUNDS.region, schoolYear: ROUNDS.schoolYear };
const HELP = { title: ROUNDS.nameHelp, region: ROUNDS.regionHelp, schoolYear: ROUNDS.schoolYearHelp };

function NameField({ name, names, onChange }: NameFieldProps) {
  const text = useText();
  return (
    <Field label={text(LABEL[name])} help={text(HELP[name])}>
      {({ id, describedBy }) => (
        <input
          id={id}
          aria-describedby={describedBy}
          className="control"
          required
          {...(name === "schoolYear" ? { pattern: "\\d{4}-\\d{4}" } : { maxLength: 200 })}
          value={names[name]}
          onChange={({ target }) => onChange({ ...names, [name]: target.value })}
        />
      )}
    </Field>
  );
}

/** Pupils who apply in spring start after the summer. */
function nextSchoolYear(today: Date): string {
  const year = today.getFullYear() + (today.getMonth() >= 7 ? 1 : 0);
  return `${year}-${year + 1}`;
}
