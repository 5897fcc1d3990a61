import { PROMISE_STATUS } from "@kansrijk/core/promises/promiseStatus";
import type { PromiseRow } from "@kansrijk/core/promises/promiseRows";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useText } from "../../app/language.ts";
import { ChoiceField, choicesOf, type Choice } from "../../components/ChoiceField.tsx";
import { Field } from "../../components/Field.tsx";
import type { PromiseSearch } from "@kansrijk/core/promises/promiseSearch";
import { PROMISES } from "./promiseWords.ts";

interface FilterFormProps {
  /** Without any choice, so that every choice can be made. */
  readonly all: readonly PromiseRow[];
}

/** Which promises are shown; every choice stands in the address. */
export function FilterForm({ all }: FilterFormProps) {
  const text = useText();
  const search = useSearch({ from: "/beloften" });
  const navigate = useNavigate({ from: "/beloften" });
  const choose = (name: keyof PromiseSearch, value: string | undefined) =>
    void navigate({
      search: (before) => ({ ...before, [name]: value || undefined }),
      replace: true,
      resetScroll: false,
    });
  return (
    <form
      className="panel panel--row no-print"
      aria-label={text(PROMISES.choose)}
      onSubmit={(event) => event.preventDefault()}
    >
      {filtersOf(all, text).map(({ name, choices }) => (
        <ChoiceField
          key={name}
          label={text(PROMISES[name])}
          value={search[name]}
          choices={choices}
          none={text(PROMISES.all)}
          onChoose={(id) => choose(name, id)}
        />
      ))}
      {DAYS.map(({ name, help }) => (
        <Day
          key={name}
          label={text(PROMISES[name])}
          help={text(help)}
          value={search[name]}
          onChoose={(day) => choose(name, day)}
        />
      ))}
      <p>
        <Link to="/beloften" search={{}} className="nl-link">
          {text(PROMISES.reset)}
        </Link>
      </p>
    </form>
  );
}

const DAYS = [
  { name: "dueBefore", help: PROMISES.dueBeforeHelp },
  { name: "on", help: PROMISES.onHelp },
] as const;

/** What there is to choose from, as far as there are promises for it. */
function filtersOf(all: readonly PromiseRow[], text: (text: Text) => string) {
  const statuses: readonly Choice<string>[] = choicesOf(PROMISE_STATUS, text);
  const letters = [...new Map(all.map(({ letter, madeOn }) => [letter, madeOn]))].map(([id, madeOn]) => ({
    id,
    label: `${id} (${madeOn.slice(0, 4)})`,
  }));
  const owners = [...new Map(all.map(({ owner }) => [owner.id, owner])).values()].map(({ id, office, minister }) => ({
    id,
    label: minister ?? text(office),
  }));
  return [
    { name: "status", choices: statuses },
    { name: "letter", choices: letters },
    { name: "owner", choices: owners },
  ] as const;
}

interface DayProps {
  readonly label: string;
  readonly help: string;
  readonly value: string | undefined;
  readonly onChoose: (day: string) => void;
}

function Day({ label, help, value = "", onChoose }: DayProps) {
  return (
    <Field label={label} help={help}>
      {({ id, describedBy }) => (
        <input
          id={id}
          type="date"
          aria-describedby={describedBy}
          className="utrecht-textbox control"
          value={value}
          onChange={(event) => onChoose(event.target.value)}
        />
      )}
    </Field>
  );
}
