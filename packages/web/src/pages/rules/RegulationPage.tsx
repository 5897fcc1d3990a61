import type { RuleVersion } from "@kansrijk/core/rules/readRule";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { rulesQuery } from "../../api/queries.ts";
import { useLanguage, useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { ParameterItem } from "./ParameterItem.tsx";
import { periodText } from "./periodText.ts";
import { RULES } from "./ruleWords.ts";

/** One regulation with all its versions, the newest first. */
export function RegulationPage() {
  const { regulation } = useParams({ from: "/regels/$regulation" });
  const text = useText();
  const { data: book } = useSuspenseQuery(rulesQuery);
  const versions = [...(book.get(regulation) ?? [])].reverse();
  const latest = versions[0];
  const back = (
    <Link to="/regels" className="nl-link">
      ← {text(RULES.back)}
    </Link>
  );
  if (!latest)
    return (
      <Page title={text(RULES.unknown)} above={back}>
        <p>{regulation}</p>
      </Page>
    );
  return (
    <Page
      title={text(latest.title)}
      above={back}
      lead={text(latest.datedBy === "count-date" ? RULES.countDate : RULES.schoolYear)}
    >
      {versions.map((rule, index) => (
        <Version key={rule.file} rule={rule} latest={index === 0} />
      ))}
    </Page>
  );
}

function Version({ rule, latest }: { readonly rule: RuleVersion; readonly latest: boolean }) {
  const text = useText();
  const language = useLanguage();
  return (
    <section id={rule.validFrom} aria-labelledby={`versie-${rule.validFrom}`} className="section section--first">
      <h2 id={`versie-${rule.validFrom}`} className="nl-heading nl-heading--level-2">
        {text(RULES.version)} {periodText(rule, language)}
      </h2>
      <p className="nl-paragraph">
        {text(RULES.source)}:{" "}
        <a className="nl-link" href={rule.source.link}>
          {rule.source.title}
        </a>
      </p>
      <dl className="parameters">
        {Object.entries(rule.parameters).map(([name, entry]) => (
          <ParameterItem key={name} id={latest ? name : `${name}-${rule.validFrom}`} entry={entry} />
        ))}
      </dl>
      <details className="details">
        <summary>{text(RULES.file)}</summary>
        <p className="note">
          <code>{rule.file}</code>
          <br />
          {text(RULES.hash)}: <code className="hash">{rule.sha256}</code>
        </p>
      </details>
    </section>
  );
}
