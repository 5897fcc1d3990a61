import { useText } from "../../app/language.ts";
import { INTERVENTIONS } from "./interventionWords.ts";

const FORMATS = ["csv", "xlsx", "json"] as const;

/** The whole collection as a file. */
export function DownloadLinks({ collection }: { readonly collection: string }) {
  const text = useText();
  return (
    <p className="round-card__links no-print">
      {text(INTERVENTIONS.data)}:{" "}
      {FORMATS.map((format) => (
        <a key={format} className="nl-link" href={`/v1/collections/${collection}?format=${format}`} download="">
          {format.toUpperCase()}
          <span className="visually-hidden">, {collection}</span>
        </a>
      ))}
    </p>
  );
}
