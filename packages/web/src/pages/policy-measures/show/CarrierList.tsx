import { NOT_CARRIED, type PolicyMeasure } from "@kansrijk/core/policy/policyMeasure";
import { Link } from "@tanstack/react-router";
import { useText } from "../../../app/language.ts";
import { MEASURE } from "./measureWords.ts";

type Carrier = PolicyMeasure["carriedBy"][number];

/** What in Kansrijk carries a measure, or why nothing does. */
export function CarrierList({ carriers }: { readonly carriers: readonly Carrier[] }) {
  const text = useText();
  const [first] = carriers;
  if (first?.kind === "none")
    return (
      <p className="nl-paragraph">
        {text(MEASURE.notCarried)}: {text(NOT_CARRIED[first.reason])}.
      </p>
    );
  return (
    <>
      <p className="nl-paragraph section__lead">{text(MEASURE.carriers)}</p>
      <ul>
        {carriers.map((carrier) =>
          carrier.kind === "none" ? null : (
            <li key={`${carrier.kind}/${carrier.id}`}>
              {text(MEASURE[carrier.kind])}: <CarrierLink kind={carrier.kind} id={carrier.id} />
            </li>
          ),
        )}
      </ul>
    </>
  );
}

interface CarrierLinkProps {
  readonly kind: Exclude<Carrier["kind"], "none">;
  readonly id: string;
}

function CarrierLink({ kind, id }: CarrierLinkProps) {
  if (kind === "indicator")
    return (
      <Link to="/monitor/$indicator" params={{ indicator: id }} className="nl-link">
        {id}
      </Link>
    );
  if (kind === "regulation")
    return (
      <Link to="/regels/$regulation" params={{ regulation: id }} className="nl-link">
        {id}
      </Link>
    );
  return (
    <a className="nl-link" href={kind === "page" ? id : `/v1/collections/${id}`}>
      {id}
    </a>
  );
}
