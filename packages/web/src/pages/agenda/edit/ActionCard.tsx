import type { AgendaAction } from "@kansrijk/core/agenda/agenda";
import { useText } from "../../../app/language.ts";
import type { ActionDraft } from "../draft/agendaDraft.ts";
import { PartnersField } from "../partners/PartnersField.tsx";
import { AreaField } from "./AreaField.tsx";
import { ChoiceField } from "./ChoiceField.tsx";
import { useEditor } from "./EditorContext.ts";
import { ACTION_STATES, ACTIONS, GOALS } from "./editWords.ts";
import { InterventionField } from "./InterventionField.tsx";
import { PartCard } from "./PartCard.tsx";
import { TextField } from "./TextField.tsx";
import { TickField } from "./TickField.tsx";

interface ActionCardProps {
  readonly action: ActionDraft;
  readonly index: number;
}

interface PartProps extends ActionCardProps {
  readonly edit: (changed: Partial<ActionDraft>) => void;
}

/** An action: what, for which goal, with which approach, by whom, when, for how much. */
export function ActionCard({ action, index }: ActionCardProps) {
  const text = useText();
  const { draft, change } = useEditor();
  const edit = (changed: Partial<ActionDraft>) => change("actions", action.id, changed);
  const goals = draft.goals.map(({ id, title }, at) => ({
    id,
    label: title === "" ? `${text(GOALS.one)} ${at + 1}` : title,
  }));
  return (
    <PartCard
      list="actions"
      index={index}
      id={action.id}
      kind={text(ACTIONS.one)}
      title={action.title}
      note={text(ACTION_STATES[action.state])}
    >
      <TextField
        name={`actions.${index}.title`}
        label={text(ACTIONS.name)}
        value={action.title}
        onChange={(title) => edit({ title })}
      />
      <TickField
        name={`actions.${index}.goals`}
        label={text(ACTIONS.goals)}
        choices={goals}
        chosen={action.goals}
        none={text(ACTIONS.noGoals)}
        onChange={(chosen) => edit({ goals: chosen })}
      />
      <InterventionField
        name={`actions.${index}.intervention`}
        value={action.intervention}
        goals={action.goals}
        onChange={(intervention) => edit({ intervention })}
      />
      <WhoFields action={action} index={index} edit={edit} />
      <MoneyFields action={action} index={index} edit={edit} />
      <LaterFields action={action} index={index} edit={edit} />
    </PartCard>
  );
}

function WhoFields({ action, index, edit }: PartProps) {
  const text = useText();
  const name = `actions.${index}`;
  return (
    <>
      <TextField
        name={`${name}.owner`}
        label={text(ACTIONS.owner)}
        help={text(ACTIONS.ownerHelp)}
        value={action.owner}
        onChange={(owner) => edit({ owner })}
      />
      <PartnersField name={`${name}.partners`} value={action.partners} onChange={(partners) => edit({ partners })} />
      <div className="field-row">
        <TextField
          name={`${name}.from`}
          type="date"
          label={text(ACTIONS.from)}
          value={action.from}
          onChange={(from) => edit({ from })}
        />
        <TextField
          name={`${name}.to`}
          type="date"
          label={text(ACTIONS.to)}
          value={action.to}
          onChange={(to) => edit({ to })}
        />
      </div>
    </>
  );
}

function MoneyFields({ action, index, edit }: PartProps) {
  const text = useText();
  return (
    <div className="field-row">
      <TextField
        name={`actions.${index}.budget`}
        isNumber
        isOptional
        unit={text(ACTIONS.euros)}
        label={text(ACTIONS.budget)}
        value={action.budget}
        onChange={(budget) => edit({ budget })}
      />
      <TextField
        name={`actions.${index}.payer`}
        isOptional
        label={text(ACTIONS.payer)}
        value={action.payer}
        onChange={(payer) => edit({ payer })}
      />
    </div>
  );
}

/** What is only filled in when the action runs. */
function LaterFields({ action, index, edit }: PartProps) {
  const text = useText();
  const states = Object.entries(ACTION_STATES).map(([id, label]) => ({ id, label: text(label) }));
  const { faults } = useEditor();
  const hasFault = faults.some(({ field }) => field === `actions.${index}.spent`);
  return (
    <details className="details" open={hasFault || action.state !== "planned"}>
      <summary>{text(ACTIONS.later)}</summary>
      <div className="field-row">
        <ChoiceField
          name={`actions.${index}.state`}
          isFixed
          label={text(ACTIONS.state)}
          value={action.state}
          choices={states}
          onChange={(state) => edit({ state: state as AgendaAction["state"] })}
        />
        <TextField
          name={`actions.${index}.spent`}
          isNumber
          isOptional
          unit={text(ACTIONS.euros)}
          label={text(ACTIONS.spent)}
          value={action.spent}
          onChange={(spent) => edit({ spent })}
        />
      </div>
      <AreaField
        name={`actions.${index}.progress`}
        isOptional
        label={text(ACTIONS.progress)}
        value={action.progress}
        onChange={(progress) => edit({ progress })}
      />
    </details>
  );
}
