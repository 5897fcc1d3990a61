import type { Status } from "@kansrijk/core/rules/schema";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { useText } from "../app/language.ts";

const STATUS: Record<Status, Text> = {
  published: { nl: "gepubliceerd", en: "published" },
  derived: { nl: "afgeleid", en: "derived" },
  assumed: { nl: "aangenomen", en: "assumed" },
};

const TRIED: Text = { nl: "uitgeprobeerd", en: "tried out" };

/** How firm a value is; in words, with colour as help only. */
export function StatusBadge({ status, tried = false }: { readonly status: Status; readonly tried?: boolean }) {
  const text = useText();
  return <span className={`badge badge--${tried ? "tried" : status}`}>{text(tried ? TRIED : STATUS[status])}</span>;
}
