import { experiment, EXPERIMENT_STATES } from "@kansrijk/core/experiments/experiment";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { recordsQuery } from "../../collections/recordApi.ts";
import { EffectSection } from "./EffectSection.tsx";
import { EXPERIMENTS } from "./experimentWords.ts";
import { PowerSection } from "./PowerSection.tsx";
import { TemplateList } from "./TemplateList.tsx";

/** Trying out fairly: how many are needed, what came out, and what others registered. */
export function ExperimentsPage() {
  const text = useText();
  return (
    <Page
      title={text(EXPERIMENTS.title)}
      lead={text(EXPERIMENTS.lead)}
      above={
        <Link to="/interventies" className="nl-link">
          {text(EXPERIMENTS.interventions)}
        </Link>
      }
    >
      <PowerSection />
      <EffectSection />
      <Registered />
      <TemplateList />
    </Page>
  );
}

function Registered() {
  const text = useText();
  const { data } = useSuspenseQuery(recordsQuery("experiments", experiment));
  return (
    <section aria-labelledby="experimenten" className="section">
      <h2 id="experimenten" className="nl-heading nl-heading--level-2">
        {text(EXPERIMENTS.list)}
      </h2>
      {data.length === 0 ? <p className="empty">{text(EXPERIMENTS.none)}</p> : null}
      <ul className="rounds">
        {data.map(({ record: { id, title, state, plan, registered, generated } }) => (
          <li key={id} id={id} className="round-card">
            <h3 className="nl-heading nl-heading--level-3">{title}</h3>
            <p>
              <span className="badge badge--derived">{text(EXPERIMENT_STATES[state])}</span>{" "}
              {generated ? <span className="badge badge--assumed">{text(EXPERIMENTS.generated)}</span> : null}
            </p>
            <p>{plan.question}</p>
            {registered ? (
              <p className="note">
                {text(EXPERIMENTS.registered)} {registered.on}. {text(EXPERIMENTS.hash)}:{" "}
                <code className="register-hash">{registered.sha256}</code>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
