import { Link } from "@tanstack/react-router";
import type { RoundView } from "../../api/admission.ts";
import { useText } from "../../app/language.ts";
import { ADMISSION } from "./admissionWords.ts";
import { CHANCES } from "./chances/chancesWords.ts";
import { ANALYSIS } from "./analysis/analysisWords.ts";

const PAGES = [
  { to: "/aanmelding/$round", label: ADMISSION.publicPage },
  { to: "/aanmelding/$round/kansen", label: CHANCES.link },
  { to: "/aanmelding/$round/uitslag", label: ADMISSION.pupil },
  { to: "/aanmelding/$round/analyse", label: ANALYSIS.link },
  { to: "/aanmelding/$round/beheer", label: ADMISSION.desk },
] as const;

interface RoundTabsProps {
  readonly round: Pick<RoundView, "id" | "title">;
  /** The page itself is called after the round. */
  readonly isTitled?: boolean;
}

/** The pages of a round, above its title. */
export function RoundTabs({ round, isTitled = false }: RoundTabsProps) {
  const text = useText();
  return (
    <nav aria-label={round.title} className="round-tabs no-print">
      <Link to="/aanmelding" className="nl-link">
        ← {text(ADMISSION.allRounds)}
      </Link>
      {isTitled ? null : <strong className="round-tabs__title">{round.title}</strong>}
      <ul className="round-tabs__list">
        {PAGES.map(({ to, label }) => (
          <li key={to}>
            <Link
              to={to}
              params={{ round: round.id }}
              className="nl-link round-tabs__link"
              activeOptions={{ exact: true, includeSearch: false }}
            >
              {text(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
