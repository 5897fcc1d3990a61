import type { Agenda } from "@kansrijk/core/agenda/agenda";
import type { GoalProgress } from "@kansrijk/core/agenda/goalProgress";
import { useQuery } from "@tanstack/react-query";
import { useText } from "../../../app/language.ts";
import { figuresQuery } from "../agendaApi.ts";
import { GoalView } from "./GoalView.tsx";
import { READ } from "./readWords.ts";

interface GoalsViewProps {
  readonly agenda: Agenda;
  readonly progress: readonly GoalProgress[];
}

export function GoalsView({ agenda, progress }: GoalsViewProps) {
  const text = useText();
  const { data: figures = [] } = useQuery(figuresQuery(agenda.id));
  return (
    <section aria-labelledby="doelen" className="section">
      <h2 id="doelen" className="nl-heading nl-heading--level-2">
        {text(READ.goals)}
      </h2>
      {agenda.goals.length === 0 ? <p className="empty">{text(READ.noGoals)}</p> : null}
      {agenda.goals.map((goal) => (
        <GoalView
          key={goal.id}
          goal={goal}
          progress={progress.find((item) => item.goal === goal.id)}
          figure={figures.find(({ kind, part }) => kind === "goal" && part === goal.id)}
        />
      ))}
    </section>
  );
}
