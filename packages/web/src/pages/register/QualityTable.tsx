import type { QualityCheck, QualityReport } from "@kansrijk/core/register/qualityReport";
import { useLanguage, useText } from "../../app/language.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { numberText } from "../../i18n/format.ts";
import { REGISTER } from "./registerWords.ts";

/** What was found when the register was looked through; what is worth a look comes first. */
export function QualityTable({ quality }: { readonly quality: QualityReport }) {
  const text = useText();
  const all = [...quality.plausibility, ...quality.joins];
  const looks = all.filter(({ level }) => level === "look");
  return (
    <>
      {looks.length === 0 ? (
        <p className="nl-paragraph">{text(REGISTER.allFine)}</p>
      ) : (
        <CheckTable caption={text(REGISTER.toLook)} checks={looks} />
      )}
      {quality.notes.length === 0 ? null : (
        <>
          <h3 className="nl-heading nl-heading--level-3 register-heading">{text(REGISTER.notes)}</h3>
          <ul>
            {quality.notes.map((note) => (
              <li key={note.en}>{text(note)}</li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>
          {text(REGISTER.checks)} ({all.length})
        </summary>
        <CheckTable caption={text(REGISTER.checks)} checks={all} />
      </details>
    </>
  );
}

function CheckTable({ caption, checks }: { readonly caption: string; readonly checks: readonly QualityCheck[] }) {
  const text = useText();
  const language = useLanguage();
  const verdict = { fine: REGISTER.fine, look: REGISTER.look, none: REGISTER.notChecked };
  return (
    <PlainTable
      caption={caption}
      columns={[
        { label: text(REGISTER.check) },
        { label: text(REGISTER.found), numeric: true },
        { label: text(REGISTER.of), numeric: true },
        { label: text(REGISTER.verdict) },
      ]}
      rows={checks.map(({ title, found, of, level }) => [
        text(title),
        numberText(found, language),
        numberText(of, language),
        text(verdict[level]),
      ])}
    />
  );
}
