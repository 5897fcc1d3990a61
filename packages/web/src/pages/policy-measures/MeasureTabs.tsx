import { Link } from "@tanstack/react-router";
import { useText } from "../../app/language.ts";
import { POLICY } from "./policyMeasureWords.ts";

const PAGES = [
  { to: "/maatregelen", label: POLICY.list },
  { to: "/maatregelen/dekking", label: POLICY.coverage },
  { to: "/maatregelen/druk", label: POLICY.load },
] as const;

/** The pages about measures, above their title. */
export function MeasureTabs() {
  const text = useText();
  return (
    <nav aria-label={text(POLICY.tabs)} className="round-tabs no-print">
      <ul className="round-tabs__list">
        {PAGES.map(({ to, label }) => (
          <li key={to}>
            <Link to={to} className="nl-link round-tabs__link" activeOptions={{ exact: true, includeSearch: false }}>
              {text(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
