import { useState } from "react";
import { useText } from "../app/language.ts";
import type { Text } from "@kansrijk/core/vocabulary/text";

const COPY: Text = { nl: "Kopieer", en: "Copy" };
const COPIED: Text = { nl: "Gekopieerd", en: "Copied" };

interface CopyTextProps {
  /** What the value is, for the name of the button. */
  readonly label: string;
  readonly value: string;
}

/** A hash or a code in full, with a button that copies it. */
export function CopyText({ label, value }: CopyTextProps) {
  const text = useText();
  const [copied, setCopied] = useState("");
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    setCopied(value);
  };
  return (
    <span className="copy">
      <code className="hash">{value}</code>
      <button type="button" className="copy__button no-print" onClick={() => void copy()}>
        {text(copied === value ? COPIED : COPY)}
        <span className="visually-hidden">: {label}</span>
      </button>
      <output className="visually-hidden">{copied === value ? text(COPIED) : null}</output>
    </span>
  );
}
