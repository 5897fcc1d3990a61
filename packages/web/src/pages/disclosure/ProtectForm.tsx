import { tableRows } from "@kansrijk/core/disclosure/tableRows";
import { PrimaryActionButton, SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useMutation } from "@tanstack/react-query";
import { useState, type SyntheticEvent } from "react";
import { useText } from "../../app/language.ts";
import { Problem } from "../../components/Problem.tsx";
import { attack, protect, type Shown } from "./disclosureApi.ts";
import { DISCLOSURE } from "./disclosureWords.ts";
import { GiveTable, type Given } from "./GiveTable.tsx";
import { startChoices, TableChoices, type Choices } from "./TableChoices.tsx";

/** A table, which of its columns are what, and how to protect it. */
export function ProtectForm({ onShow }: { readonly onShow: (shown: Shown | undefined) => void }) {
  const text = useText();
  const [given, setGiven] = useState<Given>();
  const [choices, setChoices] = useState<Choices>();
  const send = useMutation({ mutationFn: (asked: Asked) => answerOf(asked), onSuccess: onShow });
  const choose = (next: Given | undefined) => {
    setGiven(next);
    setChoices(next && startChoices(headerOf(next.table)));
    send.reset();
    onShow(undefined);
  };
  const ask = (kind: Shown["kind"]) => given && choices && send.mutate({ kind, given, choices });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    ask("protected");
  };
  const disabled = choices === undefined || choices.dimensions.length === 0 || send.isPending;
  return (
    <form className="panel" onSubmit={submit}>
      <p className="note">{text(DISCLOSURE.privacy)}</p>
      <GiveTable onGive={choose} />
      {given && choices ? (
        <>
          <p className="nl-paragraph">
            {text(DISCLOSURE.chosen)}: <strong>{given.name}</strong>
          </p>
          {given.invented ? <p className="note">{text(DISCLOSURE.exampleNote)}</p> : null}
          <TableChoices header={headerOf(given.table)} choices={choices} onChange={setChoices} />
        </>
      ) : null}
      <p className="note">{text(DISCLOSURE.attackHelp)}</p>
      <div className="buttons">
        <PrimaryActionButton type="submit" disabled={disabled}>
          {text(DISCLOSURE.protect)}
        </PrimaryActionButton>
        <SecondaryActionButton type="button" disabled={disabled} onClick={() => ask("attacked")}>
          {text(DISCLOSURE.attack)}
        </SecondaryActionButton>
      </div>
      <output>{send.isPending ? text(DISCLOSURE.busy) : null}</output>
      {send.error ? <Problem error={send.error} /> : null}
    </form>
  );
}

interface Asked {
  readonly kind: Shown["kind"];
  readonly given: Given;
  readonly choices: Choices;
}

async function answerOf({ kind, given: { table, invented }, choices }: Asked): Promise<Shown> {
  const { dimensions, count, source, method, hidesZeros } = choices;
  if (kind === "attacked") return { kind, found: await attack({ table, dimensions, count }), invented };
  return { kind, found: await protect({ table, dimensions, count, source, method, hidesZeros }), invented };
}

/** The columns of a table; none when it is no table: then the server says why. */
function headerOf(table: string): readonly string[] {
  const rows = tableRows(table);
  return rows.ok ? rows.value.header : table.split(/\r?\n/, 1)[0]!.split(/[;,\t]/);
}
