import { Link } from "@tanstack/react-router";
import { useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { EffectSection } from "./EffectSection.tsx";
import { EXPERIMENTS } from "./experimentWords.ts";
import { Plans } from "./plan/Plans.tsx";
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
      <Plans />
      <TemplateList />
    </Page>
  );
}
