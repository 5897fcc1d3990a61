import { useText } from "../../../app/language.ts";
import { useEditor } from "./EditorContext.ts";
import { EDIT, STEPS } from "./editWords.ts";
import { FieldLink } from "./FieldLink.tsx";
import { sectionId } from "./sections.ts";

/** The steps with how much stands in each; a link brings the focus to its heading. */
export function StepNav() {
  const text = useText();
  const { draft } = useEditor();
  return (
    <nav className="step-nav no-print" aria-label={text(EDIT.steps)}>
      <ol className="step-nav__list">
        {Object.entries(STEPS).map(([step, label], at) => {
          const list: unknown = draft[step as keyof typeof draft];
          return (
            <li key={step} className="step-nav__item">
              <FieldLink id={sectionId(step)}>
                <span aria-hidden="true">{at + 1}. </span>
                {text(label)}
              </FieldLink>
              {Array.isArray(list) && list.length > 0 ? <span className="step-nav__count">{list.length}</span> : null}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
