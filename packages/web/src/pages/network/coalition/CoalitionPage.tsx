import { checkCoalition } from "@kansrijk/core/network/checkCoalition";
import type { Coalition } from "@kansrijk/core/network/coalition";
import { ORGANISATION_KINDS, PARTNER_ROLES, PUPIL_BANDS, STAGES } from "@kansrijk/core/network/networkTerms";
import { THEMES } from "@kansrijk/core/policy/taxonomy";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useLanguage, useText } from "../../../app/language.ts";
import { NotFoundPage } from "../../../app/NotFoundPage.tsx";
import { Page } from "../../../app/Page.tsx";
import { PlainTable } from "../../../components/PlainTable.tsx";
import { dayText } from "../../../i18n/format.ts";
import { ExampleNotice } from "../ExampleNotice.tsx";
import { coalitionsQuery } from "../networkQueries.ts";
import { NETWORK } from "../networkWords.ts";
import { useFind, type Known } from "../useFind.ts";
import { CheckView } from "./CheckView.tsx";
import { CoalitionForm } from "./CoalitionForm.tsx";
import { COALITION } from "./coalitionWords.ts";

const NEW = "nieuw";

/** One coalition: who takes part, its stages, whether it is complete; and the form to make or change one. */
export function CoalitionPage() {
  const text = useText();
  const { id } = useParams({ from: "/netwerk/coalities/$id" });
  const { edit } = useSearch({ from: "/netwerk/coalities/$id" });
  const navigate = useNavigate();
  const { data: kept } = useSuspenseQuery(coalitionsQuery);
  const known = useFind();
  const found = kept.find(({ record }) => record.id === id);
  if (!found && id !== NEW) return <NotFoundPage />;
  const leave = (to: string) =>
    void navigate(
      to === NEW ? { to: "/netwerk", search: {} } : { to: "/netwerk/coalities/$id", params: { id: to }, search: {} },
    );
  return (
    <Page
      title={found ? found.record.title : text(COALITION.newTitle)}
      lead={text(COALITION.lead)}
      above={
        <Link to="/netwerk" className="nl-link">
          {text(NETWORK.back)}
        </Link>
      }
    >
      <p className="note">{text(COALITION.ruleStatus)}</p>
      <ExampleNotice isShown={found?.record.generated ?? false} />
      {!found || edit ? (
        <CoalitionForm
          key={id}
          kept={found}
          taken={new Set([NEW, ...kept.map(({ record }) => record.id)])}
          known={known}
          onDone={(saved) => leave(saved ?? id)}
        />
      ) : (
        <>
          <CheckView check={checkCoalition(found.record, known.find, known.today)} nameOf={known.nameOf} />
          <p>
            <Link to="/netwerk/coalities/$id" params={{ id }} search={{ edit: true }} className="nl-link">
              {text(NETWORK.edit)}
            </Link>
          </p>
          <About coalition={found.record} known={known} />
        </>
      )}
    </Page>
  );
}

function About({ coalition, known }: { readonly coalition: Coalition; readonly known: Known }) {
  const text = useText();
  const language = useLanguage();
  const { municipalities, stages, sites, pupils, scheme, plan, themes, summary, partners } = coalition;
  const facts = [
    [COALITION.municipalities, municipalities.map(known.nameOf).join(", ")],
    [
      COALITION.stages,
      stages.map(({ stage, from }) => `${text(STAGES[stage])} (${dayText(from, language)})`).join(", "),
    ],
    [COALITION.sites, String(sites)],
    [COALITION.pupils, pupils ? text(PUPIL_BANDS[pupils]) : text(COALITION.notKnown)],
    [COALITION.scheme, scheme || "-"],
    [COALITION.plan, plan ? `${dayText(plan.from, language)} - ${dayText(plan.to, language)}` : "-"],
    [COALITION.themes, themes.map((theme) => text(THEMES[theme].label)).join(", ") || "-"],
  ] as const;
  return (
    <>
      <section aria-labelledby="over" className="section section--first">
        <h2 id="over" className="nl-heading nl-heading--level-2">
          {text(COALITION.about)}
        </h2>
        {summary ? <p className="nl-paragraph">{summary}</p> : null}
        <dl className="receipt">
          {facts.map(([label, value]) => (
            <div key={label.en}>
              <dt>{text(label)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Partners partners={partners} known={known} />
    </>
  );
}

interface PartnersProps {
  readonly partners: Coalition["partners"];
  readonly known: Known;
}

function Partners({ partners, known }: PartnersProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <section aria-labelledby="partners" className="section">
      <h2 id="partners" className="nl-heading nl-heading--level-2">
        {text(COALITION.partners)}
      </h2>
      <PlainTable
        caption={text(COALITION.partners)}
        hideCaption
        columns={[
          { label: text(COALITION.organisation) },
          { label: text(COALITION.kind) },
          { label: text(COALITION.role) },
          { label: text(COALITION.since) },
          { label: text(COALITION.until) },
        ]}
        rows={partners.map(({ organisation, role, since, until }) => {
          const found = known.find(organisation);
          return [
            known.nameOf(organisation),
            found ? text(ORGANISATION_KINDS[found.kind]) : "-",
            text(PARTNER_ROLES[role]),
            dayText(since, language),
            until ? dayText(until, language) : "-",
          ];
        })}
      />
    </section>
  );
}
