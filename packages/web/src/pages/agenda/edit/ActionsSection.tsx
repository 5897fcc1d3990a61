import { SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useText } from "../../../app/language.ts";
import { newAction } from "../draft/newParts.ts";
import { ActionCard } from "./ActionCard.tsx";
import { useEditor } from "./EditorContext.ts";
import { ACTIONS } from "./editWords.ts";
import { Step } from "./Step.tsx";

export function ActionsSection() {
  const text = useText();
  const { draft, add } = useEditor();
  return (
    <Step step="actions" lead={text(ACTIONS.lead)}>
      {draft.actions.length === 0 ? <p className="note">{text(ACTIONS.none)}</p> : null}
      {draft.actions.map((action, index) => (
        <ActionCard key={action.id} action={action} index={index} />
      ))}
      <SecondaryActionButton type="button" onClick={() => add("actions", newAction(draft))}>
        {text(ACTIONS.add)}
      </SecondaryActionButton>
    </Step>
  );
}
