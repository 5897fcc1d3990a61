import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import { usePartners } from "./usePartners.ts";

interface PartnerNamesProps {
  readonly partners: readonly string[];
  readonly municipalities: readonly string[];
}

/** Partners by name; those of the network with a way to what is known of them. */
export function PartnerNames({ partners, municipalities }: PartnerNamesProps) {
  const { find } = usePartners(municipalities);
  return partners.map((partner, index) => {
    const found = find(partner);
    return (
      <Fragment key={partner}>
        {index === 0 ? "" : ", "}
        {found === undefined || found.kind === "municipality" ? (
          (found?.name ?? partner)
        ) : (
          <Link to="/netwerk/organisaties" hash={found.id} className="nl-link">
            {found.name}
          </Link>
        )}
      </Fragment>
    );
  });
}
