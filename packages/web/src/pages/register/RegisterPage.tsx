import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useLanguage, useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { Loading } from "../../components/Loading.tsx";
import { Problem } from "../../components/Problem.tsx";
import { Stat } from "../../components/Stat.tsx";
import { momentText, numberText } from "../../i18n/format.ts";
import { registersQuery } from "../../monitor/monitorQueries.ts";
import { GeneratedNotice } from "../monitor/GeneratedNotice.tsx";
import { RegisterField } from "../monitor/RegisterField.tsx";
import { BRING } from "../registerImport/registerImportWords.ts";
import { ContentTable } from "./ContentTable.tsx";
import { DifferenceTable } from "./DifferenceTable.tsx";
import { FitTable } from "./FitTable.tsx";
import { QualityTable } from "./QualityTable.tsx";
import { registerQuery, schemaQuery, type RegisterView } from "./registerQueries.ts";
import { REGISTER } from "./registerWords.ts";
import { SchemaSection } from "./SchemaSection.tsx";

/** What a register holds, how sound it is and how it is built. */
export function RegisterPage() {
  const text = useText();
  const navigate = useNavigate();
  const { data } = useSearch({ from: "/gegevens/register" });
  const { data: registers } = useSuspenseQuery(registersQuery);
  const { data: schema } = useSuspenseQuery(schemaQuery);
  const id = data ?? registers[0]?.id;
  return (
    <Page title={text(REGISTER.title)} lead={text(REGISTER.lead)}>
      {registers.length > 1 ? (
        <search className="panel panel--row panel--slim no-print" aria-label={text(REGISTER.choose)}>
          <RegisterField
            value={data}
            onChoose={(chosen) =>
              void navigate({ to: "/gegevens/register", search: chosen === undefined ? {} : { data: chosen } })
            }
          />
        </search>
      ) : null}
      {id === undefined ? <NoRegister /> : <OneRegister id={id} />}
      <SchemaSection schema={schema} />
    </Page>
  );
}

function NoRegister() {
  const text = useText();
  return (
    <p className="empty">
      {text(REGISTER.none)}{" "}
      <Link to="/gegevens/register/inlezen" className="nl-link">
        {text(BRING.title)}
      </Link>{" "}
      <Link to="/gegevens" className="nl-link">
        {text(REGISTER.toData)}
      </Link>
    </p>
  );
}

function OneRegister({ id }: { readonly id: string }) {
  const { data: register, error } = useQuery(registerQuery(id));
  if (error) return <Problem error={error} />;
  return register ? <Report register={register} /> : <Loading />;
}

function Report({ register }: { readonly register: RegisterView }) {
  const text = useText();
  const { manifest, quality, fit, difference } = register;
  return (
    <>
      <GeneratedNotice data={manifest} />
      <Figures register={register} />
      <section aria-labelledby="kwaliteit" className="section">
        <h2 id="kwaliteit" className="nl-heading nl-heading--level-2">
          {text(REGISTER.quality)}
        </h2>
        <p className="nl-paragraph section__lead">{text(REGISTER.qualityLead)}</p>
        <QualityTable quality={quality} />
      </section>
      {difference ? (
        <section aria-labelledby="verschil" className="section">
          <h2 id="verschil" className="nl-heading nl-heading--level-2">
            {text(REGISTER.difference)}
          </h2>
          <DifferenceTable rows={difference} />
        </section>
      ) : null}
      <section aria-labelledby="inhoud" className="section">
        <h2 id="inhoud" className="nl-heading nl-heading--level-2">
          {text(REGISTER.contents)}
        </h2>
        <ContentTable quality={quality} />
      </section>
      <FitTable fit={fit} />
    </>
  );
}

function Figures({ register: { manifest, createdAt } }: { readonly register: RegisterView }) {
  const text = useText();
  const language = useLanguage();
  const rowsOf = (table: string): string => numberText(manifest.tables[table]?.rows ?? 0, language);
  const rows = Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0);
  const [first, last] = [manifest.schoolYears[0]!, manifest.schoolYears.at(-1)!];
  return (
    <section aria-label={text(manifest.title)}>
      <h2 className="nl-heading nl-heading--level-2">{text(manifest.title)}</h2>
      <dl className="stats">
        <Stat label={text(REGISTER.pupils)} value={rowsOf("pupils")} />
        <Stat label={text(REGISTER.sites)} value={rowsOf("sites")} />
        <Stat label={text(REGISTER.years)} value={`${first}-${last + 1}`} />
        <Stat label={text(REGISTER.rows)} value={numberText(rows, language)} />
      </dl>
      <p className="nl-paragraph">
        {text(REGISTER.kept)} {momentText(createdAt, language)}, {text(REGISTER.hash)}{" "}
        <code className="register-hash">{manifest.sha256}</code>
      </p>
    </section>
  );
}
