import type { Text } from "@kansrijk/core/vocabulary/text";
import { PrimaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useState, type SyntheticEvent } from "react";
import type { PupilOutcome } from "../../../api/admission.ts";
import { outcomeByCode } from "../../../api/admissionActions.ts";
import { ApiProblem } from "../../../api/problem.ts";
import { useText } from "../../../app/language.ts";
import { Field } from "../../../components/Field.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { Problem } from "../../../components/Problem.tsx";
import { PUPIL } from "./pupilWords.ts";

interface CodeFormProps {
  readonly round: string;
  /** A code that stood behind the # of the address, which is never sent along; it is used at once. */
  readonly given: string;
  readonly onFound: (outcome: PupilOutcome) => void;
}

/** Asks for the outcome by code. */
export function CodeForm({ round, given, onFound }: CodeFormProps) {
  const text = useText();
  const [code, setCode] = useState(given);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (asked: string) => outcomeByCode(round, asked),
    onSuccess: onFound,
  });
  useEffect(() => {
    if (given !== "") mutate(given);
  }, [given, mutate]);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    mutate(code.trim());
  };
  return (
    <section aria-labelledby="met-code">
      <h2 id="met-code" className="nl-heading nl-heading--level-2">
        {text(PUPIL.withCode)}
      </h2>
      <form className="panel" onSubmit={submit}>
        <Field label={text(PUPIL.codeLabel)} help={text(PUPIL.codeHelp)}>
          {({ id, describedBy }) => (
            <input
              id={id}
              aria-describedby={describedBy}
              className="control control--code"
              required
              maxLength={60}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              value={code}
              onChange={(event) => setCode(event.target.value)}
            />
          )}
        </Field>
        <PrimaryActionButton type="submit" disabled={isPending}>
          {text(PUPIL.show)}
        </PrimaryActionButton>
        <output>{isPending ? text(PUPIL.busy) : null}</output>
        {error ? <Refused error={error} /> : null}
      </form>
    </section>
  );
}

/** By the status of the answer. */
const REFUSALS = new Map<number | undefined, Text>([
  [404, PUPIL.wrongCode],
  [410, PUPIL.erased],
]);

function Refused({ error }: { readonly error: Error }) {
  const text = useText();
  const words = error instanceof ApiProblem ? REFUSALS.get(error.problem.status) : undefined;
  if (!words) return <Problem error={error} />;
  return (
    <Notice type="warning" live="alert">
      {text(words)}
    </Notice>
  );
}
