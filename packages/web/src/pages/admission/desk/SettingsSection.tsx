import { PrimaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type SyntheticEvent } from "react";
import { proceduresQuery, type RoundView } from "../../../api/admission.ts";
import { changeSettings } from "../../../api/admissionActions.ts";
import { useText } from "../../../app/language.ts";
import { Notice } from "../../../components/Notice.tsx";
import { Problem } from "../../../components/Problem.tsx";
import { SettingsFields } from "../rounds/SettingsFields.tsx";
import { CHANGEABLE, DESK } from "./deskWords.ts";

/** The agreements of the round; until the close they can be changed. */
export function SettingsSection({ round }: { readonly round: RoundView }) {
  const text = useText();
  return (
    <section aria-labelledby="afspraken" className="section">
      <h2 id="afspraken" className="nl-heading nl-heading--level-2">
        {text(DESK.settings)}
      </h2>
      {CHANGEABLE.includes(round.state) ? (
        <SettingsForm round={round} />
      ) : (
        <p className="notice">{text(DESK.settingsFixed)}</p>
      )}
    </section>
  );
}

function SettingsForm({ round }: { readonly round: RoundView }) {
  const text = useText();
  const client = useQueryClient();
  const { data: procedures = [] } = useQuery(proceduresQuery);
  const [settings, setSettings] = useState(round.settings);
  const save = useMutation({
    mutationFn: () => changeSettings(round.id, settings),
    onSuccess: () => client.invalidateQueries({ queryKey: ["admission", "round", round.id] }),
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form className="panel" onSubmit={submit}>
      <SettingsFields
        settings={settings}
        procedures={procedures}
        onChange={(changed) => {
          setSettings(changed);
          save.reset();
        }}
      />
      <PrimaryActionButton type="submit" disabled={save.isPending}>
        {text(DESK.save)}
      </PrimaryActionButton>
      {save.isSuccess ? (
        <Notice type="ok" live="status">
          {text(DESK.saved)}
        </Notice>
      ) : null}
      {save.error ? <Problem error={save.error} /> : null}
    </form>
  );
}
