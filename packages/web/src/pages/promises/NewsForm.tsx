import { FACT_STATUS } from "@kansrijk/core/vocabulary/factStatus";
import type { GovernmentPromise } from "@kansrijk/core/promises/promise";
import { UPDATE_KINDS, userUpdate, type UserUpdate } from "@kansrijk/core/promises/promiseUpdate";
import { PrimaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type SyntheticEvent } from "react";
import { useText } from "../../app/language.ts";
import { saveRecord } from "../../collections/recordApi.ts";
import { Field } from "../../components/Field.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Problem } from "../../components/Problem.tsx";
import { NEWS, PROMISES } from "./promiseWords.ts";

interface NewsFormProps {
  readonly promise: GovernmentPromise;
}

/** Adds news about a promise; the server refuses who is not trusted. */
export function NewsForm({ promise }: NewsFormProps) {
  const text = useText();
  const client = useQueryClient();
  const [form, setForm] = useState(0);
  const save = useMutation({
    mutationFn: (update: UserUpdate) => saveRecord("promise-updates", update, null),
    onSuccess: async () => {
      setForm(form + 1);
      await client.invalidateQueries({ queryKey: ["promises"] });
    },
  });
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    save.mutate(updateOf(new FormData(event.currentTarget), promise.id));
  };
  return (
    <section aria-labelledby="nieuws" className="section no-print">
      <h2 id="nieuws" className="nl-heading nl-heading--level-2">
        {text(NEWS.title)}
      </h2>
      <p className="nl-paragraph section__lead">{text(NEWS.lead)}</p>
      <form key={form} className="panel" onSubmit={submit}>
        <NewsFields parts={promise.parts} />
        <div className="buttons">
          <PrimaryActionButton type="submit" disabled={save.isPending}>
            {text(NEWS.add)}
          </PrimaryActionButton>
        </div>
      </form>
      {save.isSuccess ? (
        <Notice type="ok" live="status">
          {text(NEWS.added)}
        </Notice>
      ) : null}
      {save.error ? <Problem error={save.error} /> : null}
    </section>
  );
}

function NewsFields({ parts }: Pick<GovernmentPromise, "parts">) {
  const text = useText();
  return (
    <>
      {parts.length > 1 ? (
        <Choice
          name="part"
          label={text(NEWS.part)}
          choices={parts.map(({ id, text: said }) => ({ id, label: `${id}: ${text(said)}` }))}
        />
      ) : null}
      <Choice
        name="kind"
        label={text(NEWS.kind)}
        choices={Object.entries(UPDATE_KINDS).map(([id, label]) => ({ id, label: text(label) }))}
      />
      <Line name="on" label={text(NEWS.on)} help={text(NEWS.onHelp)} pattern="\d{4}(-\d{2}(-\d{2})?)?" />
      <label className="radio">
        <input type="checkbox" name="latest" /> {text(NEWS.latest)}
      </label>
      <Line name="nl" label={text(NEWS.text)} />
      <Line name="en" label={text(NEWS.textEn)} />
      <Line name="source" label={text(NEWS.source)} />
      <Line name="link" label={text(NEWS.link)} type="url" isOptional />
      <Choice
        name="status"
        label={text(PROMISES.howKnown)}
        choices={(["found", "recalled", "assumed"] as const).map((id) => ({ id, label: text(FACT_STATUS[id]) }))}
      />
    </>
  );
}

/** What was filled in, as a record. Two pieces of news of one day about one promise have different ids. */
function updateOf(data: FormData, promise: string): UserUpdate {
  const value = (name: string): string => {
    const given = data.get(name);
    return typeof given === "string" ? given.trim() : "";
  };
  const part = value("part");
  const link = value("link");
  return userUpdate.parse({
    id: `${promise}-${value("on")}-${crypto.randomUUID().slice(0, 8)}`,
    promise,
    ...(part === "" ? {} : { part }),
    on: value("on"),
    ...(data.has("latest") ? { precision: "at-the-latest" } : {}),
    kind: value("kind"),
    text: { nl: value("nl"), en: value("en") },
    source: value("source"),
    ...(link === "" ? {} : { link }),
    status: value("status"),
  });
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

function Choice({ name, label, choices }: ChoiceProps) {
  return (
    <Field label={label}>
      {({ id }) => (
        <select id={id} name={name} className="utrecht-select control control--wide">
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface LineProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly type?: "text" | "url";
  readonly pattern?: string;
  readonly isOptional?: boolean;
}

function Line({ name, label, help, type = "text", pattern, isOptional = false }: LineProps) {
  return (
    <Field label={label} help={help}>
      {({ id, describedBy }) => (
        <input
          id={id}
          name={name}
          type={type}
          className="utrecht-textbox control control--wide"
          aria-describedby={describedBy}
          required={!isOptional}
          {...(pattern === undefined ? {} : { pattern })}
        />
      )}
    </Field>
  );
}
