import type { Intervention } from "@kansrijk/core/interventions/intervention";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { useText } from "../../app/language.ts";
import { FirmnessBadge } from "./FirmnessBadge.tsx";
import { INTERVENTIONS } from "./interventionWords.ts";

const DIRECTIONS: Readonly<Record<"more" | "less" | "same", Text>> = {
  more: { nl: "meer effect", en: "more effect" },
  less: { nl: "minder effect", en: "less effect" },
  same: { nl: "evenveel effect", en: "as much effect" },
};

/** For whom it works more or less. */
export function Subgroups({ items }: { readonly items: Intervention["subgroups"] }) {
  const text = useText();
  if (items.length === 0) return <p className="nl-paragraph">{text(INTERVENTIONS.subgroupsNone)}</p>;
  return (
    <ul>
      {items.map(({ group, finding, direction, status }) => (
        <li key={group.en}>
          <strong>{text(group)}</strong>: {text(DIRECTIONS[direction])}. {text(finding)}{" "}
          <FirmnessBadge status={status} />
        </li>
      ))}
    </ul>
  );
}
