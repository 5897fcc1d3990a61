import type { AgendaHint } from "@kansrijk/core/agenda/agendaHints";
import { useText } from "../../../app/language.ts";
import { Notice } from "../../../components/Notice.tsx";
import { READ } from "./readWords.ts";

export function HintList({ hints }: { readonly hints: readonly AgendaHint[] }) {
  const text = useText();
  if (hints.length === 0) return null;
  return (
    <div className="section__part">
      <Notice type="warning">
        <strong>{text(READ.hints)}</strong>
        <ul>
          {hints.map((hint) => (
            <li key={`${hint.kind} ${hint.part}`}>{text(hint.text)}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
