import { FACT_STATUS, type FactStatus } from "@kansrijk/core/vocabulary/factStatus";
import { PROMISE_STATUS, type PromiseStatus } from "@kansrijk/core/promises/promiseStatus";
import { useText } from "../../app/language.ts";

const LOOK: Readonly<Record<PromiseStatus, string>> = {
  kept: "badge--done",
  late: "badge--failed",
  open: "badge--running",
  overtaken: "badge--tried",
  unknown: "",
};

/** How a promise stands; in words, with colour as help only. */
export function StatusMark({ status }: { readonly status: PromiseStatus }) {
  const text = useText();
  return <span className={`badge ${LOOK[status]}`}>{text(PROMISE_STATUS[status])}</span>;
}

/** How we know something; marked when it was not looked up. */
export function FactMark({ status }: { readonly status: FactStatus }) {
  const text = useText();
  const isFirm = status === "stated" || status === "found";
  return <span className={`badge ${isFirm ? "badge--published" : "badge--assumed"}`}>{text(FACT_STATUS[status])}</span>;
}
