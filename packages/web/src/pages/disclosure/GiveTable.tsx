import { SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useText } from "../../app/language.ts";
import { Field } from "../../components/Field.tsx";
import { DISCLOSURE } from "./disclosureWords.ts";
import { EXAMPLE_TABLE } from "./exampleTable.ts";

export interface Given {
  readonly name: string;
  readonly table: string;
  readonly invented: boolean;
}

/** A file of one's own, or the invented table. */
export function GiveTable({ onGive }: { readonly onGive: (given: Given | undefined) => void }) {
  const text = useText();
  const read = async (file: File | undefined) =>
    onGive(file && { name: file.name, table: await file.text(), invented: false });
  return (
    <>
      <Field label={text(DISCLOSURE.file)} help={text(DISCLOSURE.fileHelp)}>
        {({ id, describedBy }) => (
          <input
            id={id}
            type="file"
            className="control"
            accept=".csv,.txt"
            aria-describedby={describedBy}
            onChange={({ target }) => void read(target.files?.[0])}
          />
        )}
      </Field>
      <div className="buttons">
        <SecondaryActionButton
          type="button"
          onClick={() => onGive({ name: text(DISCLOSURE.example), table: EXAMPLE_TABLE, invented: true })}
        >
          {text(DISCLOSURE.example)}
        </SecondaryActionButton>
      </div>
    </>
  );
}
