import type { RuleVersion } from "@kansrijk/core/rules/readRule";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { rulesQuery } from "../../api/queries.ts";
import { useLanguage, useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { PlainTable } from "../../components/PlainTable.tsx";
import { StatusBadge } from "../../components/StatusBadge.tsx";
import { numberText } from "../../i18n/format.ts";
import { RULES } from "./ruleWords.ts";
import { periodText } from "./periodText.ts";

/** All regulations with their versions. */
export function RulesPage() {
  const text = useText();
  const language = useLanguage();
  const { data: book } = useSuspenseQuery(rulesQuery);
  const assumed = (rule: RuleVersion): number =>
    Object.values(rule.parameters).filter(({ status }) => status === "assumed").length;
  return (
    <Page title={text(RULES.title)} lead={text(RULES.lead)}>
      <section aria-labelledby="zekerheid" className="section section--first">
        <h2 id="zekerheid" className="nl-heading nl-heading--level-3">
          {text(RULES.statusTitle)}
        </h2>
        <ul className="plain-list legend">
          {(["published", "derived", "assumed"] as const).map((status) => (
            <li key={status}>
              <StatusBadge status={status} /> {text(RULES[status])}
            </li>
          ))}
        </ul>
      </section>
      <PlainTable
        caption={text(RULES.title)}
        hideCaption
        columns={[
          { label: text(RULES.regulation) },
          { label: text(RULES.inForce) },
          { label: text(RULES.values), numeric: true },
          { label: text(RULES.assumedCount), numeric: true },
        ]}
        rows={[...book.values()].flatMap((versions) =>
          versions.map((rule) => [
            <Link
              key={rule.file}
              to="/regels/$regulation"
              params={{ regulation: rule.regulation }}
              hash={rule.validFrom}
              className="nl-link"
            >
              {text(rule.title)}
            </Link>,
            periodText(rule, language),
            numberText(Object.keys(rule.parameters).length, language),
            numberText(assumed(rule), language),
          ]),
        )}
      />
    </Page>
  );
}
