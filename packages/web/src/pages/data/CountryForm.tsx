import { REAL_SIZE } from "@kansrijk/core/population/countrySettings";
import { PrimaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type SyntheticEvent } from "react";
import { startJob } from "../../api/actions.ts";
import { jobsQuery } from "../../api/queries.ts";
import { useText } from "../../app/language.ts";
import { Field } from "../../components/Field.tsx";
import { Problem } from "../../components/Problem.tsx";
import { DATA } from "./dataWords.ts";

/** Starts the making of an example country; its progress stands in the list of tasks. */
export function CountryForm() {
  const text = useText();
  const client = useQueryClient();
  const [seed, setSeed] = useState("1");
  const [sites, setSites] = useState(String(REAL_SIZE));
  const start = useMutation({
    mutationFn: () => startJob("generate-country", { seed: Number(seed), sites: Number(sites) }),
    onSuccess: () => client.invalidateQueries({ queryKey: jobsQuery.queryKey }),
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    start.mutate();
  };
  return (
    <form className="panel" onSubmit={submit}>
      <p className="nl-paragraph">{text(DATA.makeLead)}</p>
      <Field label={text(DATA.seed)} help={text(DATA.seedHelp)}>
        {({ id, describedBy }) => (
          <input
            id={id}
            type="number"
            min={0}
            step={1}
            required
            aria-describedby={describedBy}
            className="control"
            value={seed}
            onChange={(event) => setSeed(event.target.value)}
          />
        )}
      </Field>
      <Field label={text(DATA.size)} help={text(DATA.sizeHelp)}>
        {({ id, describedBy }) => (
          <input
            id={id}
            type="number"
            min={1}
            max={4 * REAL_SIZE}
            step={1}
            required
            aria-describedby={describedBy}
            className="control"
            value={sites}
            onChange={(event) => setSites(event.target.value)}
          />
        )}
      </Field>
      <PrimaryActionButton type="submit" disabled={start.isPending}>
        {text(DATA.start)}
      </PrimaryActionButton>
      {start.error ? <Problem error={start.error} /> : null}
    </form>
  );
}
