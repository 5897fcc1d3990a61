import type { CommunityQuestion } from "@kansrijk/core/network/community";
import { useLanguage, useText } from "../../../app/language.ts";
import { dayText } from "../../../i18n/format.ts";
import { newId } from "../newId.ts";
import { NETWORK } from "../networkWords.ts";
import type { Known } from "../useFind.ts";
import type { CommunityPartProps } from "./CommunityPage.tsx";
import { COMMUNITY } from "./communityWords.ts";
import { SayForm } from "./SayForm.tsx";

interface QuestionsProps extends CommunityPartProps {
  readonly known: Known;
}

/** What is asked and answered, the newest first. */
export function QuestionsSection({ community, known, isBusy, onChange }: QuestionsProps) {
  const text = useText();
  const { questions } = community;
  const ask = ({ by, text: said }: { readonly by: string; readonly text: string }) => {
    const id = newId("vraag", new Set(questions.map((one) => one.id)));
    const asked = { id, on: known.today, by, text: said, answers: [], generated: false };
    onChange({ questions: [...questions, asked] });
    return undefined;
  };
  const answer = (question: CommunityQuestion, by: string, said: string) => {
    const answers = [...question.answers, { on: known.today, by, text: said, generated: false }];
    onChange({ questions: questions.map((one) => (one.id === question.id ? { ...one, answers } : one)) });
    return undefined;
  };
  return (
    <section aria-labelledby="vragen" className="section section--first">
      <h2 id="vragen" className="nl-heading nl-heading--level-2">
        {text(COMMUNITY.questions)}
      </h2>
      {questions.length === 0 ? <p className="empty">{text(NETWORK.nobody)}</p> : null}
      <ul className="rounds">
        {questions
          .toSorted((a, b) => (a.on < b.on ? 1 : -1))
          .map((question) => (
            <li key={question.id} className="round-card">
              <Question question={question} known={known} />
              <SayForm
                label={text(COMMUNITY.answer)}
                textLabel={text(COMMUNITY.answerText)}
                known={known}
                isBusy={isBusy}
                onSay={({ by, text: said }) => answer(question, by, said)}
              />
            </li>
          ))}
      </ul>
      <SayForm
        label={text(COMMUNITY.ask)}
        textLabel={text(COMMUNITY.question)}
        known={known}
        isBusy={isBusy}
        onSay={ask}
      />
    </section>
  );
}

function Question({ question, known }: { readonly question: CommunityQuestion; readonly known: Known }) {
  const text = useText();
  const language = useLanguage();
  return (
    <>
      <h3 className="nl-heading nl-heading--level-3">{question.text}</h3>
      <p className="note">
        {text(COMMUNITY.askedBy)} {known.nameOf(question.by)}, {dayText(question.on, language)}
        {question.generated ? ` (${text(NETWORK.invented)})` : ""}
      </p>
      {question.answers.length === 0 ? <p>{text(COMMUNITY.noAnswer)}</p> : null}
      {question.answers.map((one, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- answers are only added, never reordered
        <div key={index}>
          <p className="nl-paragraph">{one.text}</p>
          <p className="note">
            {text(COMMUNITY.answeredBy)} {known.nameOf(one.by)}, {dayText(one.on, language)}
            {one.generated ? ` (${text(NETWORK.invented)})` : ""}
          </p>
        </div>
      ))}
    </>
  );
}
