import { SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useText } from "../../app/language.ts";
import { Field } from "../../components/Field.tsx";
import { exampleFile } from "./exampleFile.ts";
import { MEASURES } from "./measuresWords.ts";

export interface Given {
  readonly file: File;
  readonly invented: boolean;
}

/** A file of one's own, or the invented table. */
export function GiveFile({ onGive }: { readonly onGive: (given: Given | undefined) => void }) {
  const text = useText();
  const give = (file: File | undefined) => onGive(file && { file, invented: false });
  return (
    <>
      <Field label={text(MEASURES.file)} help={`${text(MEASURES.fileHelp)} ${text(MEASURES.drop)}`}>
        {({ id, describedBy }) => (
          <input
            id={id}
            type="file"
            className="control"
            accept=".csv,.txt,.tsv"
            aria-describedby={describedBy}
            // The same file, corrected, must count as a new choice.
            onClick={({ currentTarget }) => (currentTarget.value = "")}
            onChange={({ target }) => give(target.files?.[0])}
          />
        )}
      </Field>
      <div className="buttons">
        <SecondaryActionButton type="button" onClick={() => onGive({ file: exampleFile(), invented: true })}>
          {text(MEASURES.example)}
        </SecondaryActionButton>
      </div>
    </>
  );
}
