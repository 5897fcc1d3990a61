import type { PermalinkView } from "@kansrijk/core/exports/permalinkView";
import { frozenFigureText, groupsText, todayText } from "@kansrijk/core/exports/todayText";
import { useLanguage, useText } from "../../app/language.ts";
import { Notice } from "../../components/Notice.tsx";
import { PlainTable } from "../../components/PlainTable.tsx";
import { numberText } from "../../i18n/format.ts";
import { PERMALINK } from "./permalinkWords.ts";

/** Whether the same questions have other answers today, figure by figure. */
export function TodaySection({ view }: { readonly view: PermalinkView }) {
  const text = useText();
  const language = useLanguage();
  const { today, frozen } = view;
  const { differences, differenceCount } = today;
  const rest = differenceCount - differences.length;
  return (
    <section aria-labelledby="vandaag" className="section">
      <h2 id="vandaag" className="nl-heading nl-heading--level-2">
        {text(PERMALINK.todayTitle)}
      </h2>
      <Notice type={today.state === "same" ? "ok" : "warning"}>
        <p className="nl-paragraph">{text(todayText(today))}</p>
      </Notice>
      {differences.length === 0 ? null : (
        <PlainTable
          caption={text(PERMALINK.todayTitle)}
          hideCaption
          tall
          columns={[
            { label: text(PERMALINK.subject) },
            { label: text(PERMALINK.before), numeric: true },
            { label: text(PERMALINK.after), numeric: true },
          ]}
          rows={differences.map(({ table, keys, before, after }) => {
            const own = frozen.tables[table]!;
            return [
              groupsText(own, keys, language),
              frozenFigureText(before, own, language),
              frozenFigureText(after, own, language),
            ];
          })}
        />
      )}
      {rest > 0 ? (
        <p className="note">
          {text(PERMALINK.more)} {numberText(rest, language)}
        </p>
      ) : null}
      <p className="no-print">
        <a href={withLanguage(frozen.address, language)} className="nl-link">
          {text(PERMALINK.toToday)}
        </a>
      </p>
    </section>
  );
}

function withLanguage(address: string, language: "nl" | "en"): string {
  if (language === "nl") return address;
  return `${address}${address.includes("?") ? "&" : "?"}lang=en`;
}
