import { FIRMNESS, type Firmness } from "@kansrijk/core/interventions/effectFigure";
import { useText } from "../../app/language.ts";

const LOOK = { stated: "derived", found: "published", recalled: "assumed" } as const;

/** Whether a figure or finding was found, stands in a letter, or is recalled; always in words. */
export function FirmnessBadge({ status }: { readonly status: Firmness }) {
  const text = useText();
  return <span className={`badge badge--${LOOK[status]} firmness`}>{text(FIRMNESS[status])}</span>;
}
