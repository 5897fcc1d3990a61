import { SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useText } from "../../../app/language.ts";
import { newAgreement } from "../draft/newParts.ts";
import { AreaField } from "./AreaField.tsx";
import { useEditor } from "./EditorContext.ts";
import { AGREEMENTS, EDIT } from "./editWords.ts";
import { PartCard } from "./PartCard.tsx";
import { Step } from "./Step.tsx";
import { TextField } from "./TextField.tsx";

export function AgreementsSection() {
  const text = useText();
  const { draft, add, change } = useEditor();
  return (
    <Step step="agreements" lead={text(AGREEMENTS.lead)}>
      {draft.agreements.length === 0 ? <p className="note">{text(AGREEMENTS.none)}</p> : null}
      {draft.agreements.map((agreement, index) => {
        const name = `agreements.${index}`;
        const edit = (changed: Partial<typeof agreement>) => change("agreements", agreement.id, changed);
        return (
          <PartCard
            key={agreement.id}
            list="agreements"
            index={index}
            id={agreement.id}
            kind={text(AGREEMENTS.one)}
            title={agreement.with.split("\n")[0]!}
          >
            <AreaField
              name={`${name}.with`}
              rows={2}
              label={text(AGREEMENTS.with)}
              help={text(EDIT.onePerLine)}
              value={agreement.with}
              onChange={(parties) => edit({ with: parties })}
            />
            <AreaField
              name={`${name}.text`}
              label={text(AGREEMENTS.text)}
              value={agreement.text}
              onChange={(words) => edit({ text: words })}
            />
            <div className="field-row">
              <TextField
                name={`${name}.on`}
                type="date"
                label={text(AGREEMENTS.on)}
                value={agreement.on}
                onChange={(on) => edit({ on })}
              />
              <TextField
                name={`${name}.until`}
                type="date"
                isOptional
                label={text(AGREEMENTS.until)}
                value={agreement.until}
                onChange={(until) => edit({ until })}
              />
            </div>
          </PartCard>
        );
      })}
      <SecondaryActionButton type="button" onClick={() => add("agreements", newAgreement(draft))}>
        {text(AGREEMENTS.add)}
      </SecondaryActionButton>
    </Step>
  );
}
