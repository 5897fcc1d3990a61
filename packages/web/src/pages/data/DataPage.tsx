import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { datasetsQuery } from "../../api/queries.ts";
import { useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { CountryForm } from "./CountryForm.tsx";
import { DatasetTable } from "./DatasetTable.tsx";
import { DATA } from "./dataWords.ts";
import { FitSection } from "./FitSection.tsx";
import { JobList } from "./JobList.tsx";
import { KindTable } from "./KindTable.tsx";
import { QualitySection } from "./QualitySection.tsx";
import { QUALITY } from "./qualityWords.ts";
import { RegisterList } from "../registerImport/RegisterList.tsx";
import { REGISTERS } from "../registerImport/registerImportWords.ts";
import { UploadForm } from "./UploadForm.tsx";

/** The facts that are there, and the ways to bring in more. */
export function DataPage() {
  const text = useText();
  const { data: datasets } = useSuspenseQuery(datasetsQuery);
  const { rapport } = useSearch({ from: "/gegevens" });
  const open = datasets.find(({ id }) => id === rapport);
  return (
    <Page title={text(DATA.title)} lead={text(DATA.lead)}>
      <p>
        <Link to="/gegevens/open" className="nl-link">
          {text(DATA.open)}
        </Link>
      </p>
      <section aria-labelledby="aanwezig" className="section section--first">
        <h2 id="aanwezig" className="nl-heading nl-heading--level-2">
          {text(DATA.present)}
        </h2>
        {datasets.length === 0 ? <p className="empty">{text(DATA.none)}</p> : <DatasetTable datasets={datasets} />}
      </section>
      <section aria-labelledby="registers" className="section">
        <h2 id="registers" className="nl-heading nl-heading--level-2">
          {text(REGISTERS.heading)}
        </h2>
        <RegisterList />
      </section>
      {open ? <QualitySection dataset={open} /> : null}
      <section aria-labelledby="taken" className="section">
        <h2 id="taken" className="nl-heading nl-heading--level-2">
          {text(DATA.jobs)}
        </h2>
        <JobList />
      </section>
      <div className="columns section">
        <section aria-labelledby="toevoegen">
          <h2 id="toevoegen" className="nl-heading nl-heading--level-2">
            {text(DATA.upload)}
          </h2>
          <UploadForm />
        </section>
        <section aria-labelledby="voorbeeldland">
          <h2 id="voorbeeldland" className="nl-heading nl-heading--level-2">
            {text(DATA.make)}
          </h2>
          <CountryForm />
        </section>
      </div>
      <section aria-labelledby="soorten" className="section">
        <h2 id="soorten" className="nl-heading nl-heading--level-2">
          {text(QUALITY.kinds)}
        </h2>
        <p className="nl-paragraph section__lead">{text(QUALITY.kindsLead)}</p>
        <KindTable />
      </section>
      <FitSection countries={datasets.filter(({ kind }) => kind === "generated-country")} />
    </Page>
  );
}
