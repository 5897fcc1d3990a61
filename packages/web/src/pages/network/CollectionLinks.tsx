import { apiUrl } from "../../api/apiUrl.ts";
import { useText } from "../../app/language.ts";
import { NETWORK } from "./networkWords.ts";

const FORMATS = ["csv", "xlsx", "json"] as const;

/** All records of a collection as files. */
export function CollectionLinks({ collection, label }: { readonly collection: string; readonly label: string }) {
  const text = useText();
  return (
    <p className="round-card__links no-print">
      {text(NETWORK.downloads)}{" "}
      {FORMATS.map((format) => (
        <a key={format} className="nl-link" href={apiUrl(`/collections/${collection}`, { format })} download>
          <span className="visually-hidden">{label}: </span>
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  );
}
