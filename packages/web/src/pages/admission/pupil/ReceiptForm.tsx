import { useState } from "react";
import { useText } from "../../../app/language.ts";
import { Field } from "../../../components/Field.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { PUPIL } from "./pupilWords.ts";
import { readReceipt, type Receipt } from "./readReceipt.ts";

/** Opens a receipt; the file does not leave the device. */
export function ReceiptForm({ onRead }: { readonly onRead: (receipt: Receipt) => void }) {
  const text = useText();
  const [isOther, setOther] = useState(false);
  const open = async (file: File | undefined) => {
    if (!file) return;
    const receipt = readReceipt(await file.text());
    setOther(receipt === undefined);
    if (receipt) onRead(receipt);
  };
  return (
    <section aria-labelledby="met-bewijs">
      <h2 id="met-bewijs" className="nl-heading nl-heading--level-2">
        {text(PUPIL.withReceipt)}
      </h2>
      <form className="panel">
        <Field label={text(PUPIL.receiptLabel)} help={text(PUPIL.receiptHelp)}>
          {({ id, describedBy }) => (
            <input
              id={id}
              aria-describedby={describedBy}
              type="file"
              accept=".json,application/json"
              className="control"
              onChange={(event) => void open(event.target.files?.[0])}
            />
          )}
        </Field>
        {isOther ? (
          <Notice type="warning" live="alert">
            {text(PUPIL.notReceipt)}
          </Notice>
        ) : null}
      </form>
    </section>
  );
}
