import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { apiUrl } from "../../api/apiUrl.ts";
import { jobsQuery } from "../../api/queries.ts";
import { useLanguage, useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { JobItem } from "../data/JobList.tsx";
import { isOpen } from "../data/useJobEvents.ts";
import { ImportOutcome } from "./ImportOutcome.tsx";
import { BRING } from "./registerImportWords.ts";
import { SendForm } from "./SendForm.tsx";

/** From files to a register: the template, the files, the task that reads them, and how it ended. */
export function RegisterImportPage() {
  const text = useText();
  const language = useLanguage();
  const { verzonden, taak } = useSearch({ from: "/gegevens/register/inlezen" });
  return (
    <Page
      title={text(BRING.title)}
      lead={text(BRING.lead)}
      above={
        <Link to="/gegevens" className="nl-link">
          {text(BRING.toData)}
        </Link>
      }
    >
      <section aria-labelledby="sjabloon" className="section section--first">
        <h2 id="sjabloon" className="nl-heading nl-heading--level-2">
          {text(BRING.start)}
        </h2>
        <p className="nl-paragraph">{text(BRING.templateText)}</p>
        <p>
          <a href={apiUrl("/register-template.zip", { language })} download="" className="nl-link">
            {text(BRING.template)}
          </a>
        </p>
        <p>
          <Link to="/gegevens/register" hash="opbouw" className="nl-link">
            {text(BRING.how)}
          </Link>
        </p>
      </section>
      <section aria-labelledby="versturen" className="section">
        <h2 id="versturen" className="nl-heading nl-heading--level-2">
          {text(BRING.send)}
        </h2>
        <SendForm />
      </section>
      {verzonden !== undefined && taak !== undefined ? <Progress upload={verzonden} id={taak} /> : null}
    </Page>
  );
}

function Progress({ upload, id }: { readonly upload: string; readonly id: string }) {
  const text = useText();
  const { data: jobs } = useQuery(jobsQuery);
  const job = jobs?.find((item) => item.id === id);
  if (!job) return null;
  return (
    <section aria-labelledby="voortgang" className="section">
      <h2 id="voortgang" className="nl-heading nl-heading--level-2">
        {text(BRING.progress)}
      </h2>
      <ul className="plain-list jobs">
        <JobItem job={job} />
      </ul>
      <div aria-live="polite">{isOpen(job) ? null : <ImportOutcome upload={upload} state={job.state} />}</div>
    </section>
  );
}
