import { isHarmful, latestEffect } from "@kansrijk/core/interventions/latestEffect";
import type { Intervention } from "@kansrijk/core/interventions/intervention";
import { Link } from "@tanstack/react-router";
import { useText } from "../../app/language.ts";
import { INTERVENTIONS } from "./interventionWords.ts";
import { LatestFigure } from "./LatestFigure.tsx";

interface InterventionCardProps {
  readonly item: Intervention;
  readonly isPicked: boolean;
  readonly onPick: (id: string, isOn: boolean) => void;
}

export function InterventionCard({ item, isPicked, onPick }: InterventionCardProps) {
  const text = useText();
  const title = text(item.title);
  return (
    <li className="card">
      <h3 className="nl-heading nl-heading--level-4">
        <Link to="/interventies/$id" params={{ id: item.id }} className="nl-link">
          {title}
        </Link>
      </h3>
      <p className="nl-paragraph">{text(item.summary)}</p>
      <LatestFigure effect={latestEffect(item)} />
      {isHarmful(item) ? <p className="note">{text(INTERVENTIONS.harmful)}</p> : null}
      <label className="intervention-pick">
        <input type="checkbox" checked={isPicked} onChange={({ target }) => onPick(item.id, target.checked)} />{" "}
        {text(INTERVENTIONS.pick)}
        <span className="visually-hidden">: {title}</span>
      </label>
    </li>
  );
}
