import type { IndicatorData } from "@kansrijk/core/indicators/indicatorTable";
import { useText } from "../../app/language.ts";
import { MONITOR } from "./monitorWords.ts";

/** Stands above all figures of pupils who do not exist. */
export function GeneratedNotice({ data }: { readonly data: Pick<IndicatorData, "generated"> }) {
  const text = useText();
  if (!data.generated) return null;
  return (
    <p className="generated">
      <strong>{text(MONITOR.generatedTitle)}.</strong> {text(MONITOR.generatedText)}
    </p>
  );
}
