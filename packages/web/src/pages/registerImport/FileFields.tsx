import { useRef } from "react";
import { useLanguage, useText } from "../../app/language.ts";
import { Field } from "../../components/Field.tsx";
import { numberText } from "../../i18n/format.ts";
import { placeOf } from "./registerImportApi.ts";
import { BRING } from "./registerImportWords.ts";

interface FileFieldsProps {
  readonly files: readonly File[];
  readonly onChoose: (files: readonly File[]) => void;
}

/** Files by name, or a whole folder: what was chosen last counts. */
export function FileFields({ files, onChoose }: FileFieldsProps) {
  const text = useText();
  const language = useLanguage();
  const single = useRef<HTMLInputElement>(null);
  const whole = useRef<HTMLInputElement | null>(null);
  const choose = (chosen: FileList | null, other: HTMLInputElement | null) => {
    if (other) other.value = "";
    onChoose([...(chosen ?? [])].filter(isTable));
  };
  return (
    <>
      <Field label={text(BRING.files)}>
        {({ id }) => (
          <input
            id={id}
            ref={single}
            type="file"
            multiple
            className="control"
            accept=".csv,.parquet,.zip"
            onChange={({ target }) => choose(target.files, whole.current)}
          />
        )}
      </Field>
      <Field label={text(BRING.folder)}>
        {({ id }) => (
          <input
            id={id}
            ref={(input) => {
              // React has no property for it.
              input?.setAttribute("webkitdirectory", "");
              whole.current = input;
            }}
            type="file"
            multiple
            className="control"
            onChange={({ target }) => choose(target.files, single.current)}
          />
        )}
      </Field>
      {files.length === 0 ? null : (
        <p className="note">
          {text(BRING.chosen)} ({numberText(files.length, language)}): {files.map(placeOf).join(", ")}
        </p>
      )}
    </>
  );
}

/** A folder holds more than tables: explanations, and what a system adds. */
function isTable(file: File): boolean {
  return (
    file.webkitRelativePath === "" || (/\.(csv|parquet|zip|xlsx?)$/i.test(file.name) && !file.name.startsWith("."))
  );
}
