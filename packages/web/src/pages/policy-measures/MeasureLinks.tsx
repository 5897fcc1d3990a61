import { apiUrl } from "../../api/apiUrl.ts";
import { useText } from "../../app/language.ts";
import { POLICY } from "./policyMeasureWords.ts";

/** All measures as files. */
export function MeasureLinks() {
  const text = useText();
  return (
    <p className="round-card__links no-print">
      {text(POLICY.downloads)}{" "}
      {(["csv", "xlsx", "json"] as const).map((format) => (
        <a key={format} className="nl-link" href={apiUrl("/collections/measures", { format })} download>
          <span className="visually-hidden">{text(POLICY.title)}: </span>
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  );
}
