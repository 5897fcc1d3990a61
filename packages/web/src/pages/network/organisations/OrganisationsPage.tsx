import { ORGANISATION_KINDS, ORGANISATION_ROLES } from "@kansrijk/core/network/networkTerms";
import type { Organisation } from "@kansrijk/core/network/organisation";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useText } from "../../../app/language.ts";
import { ChoiceField, choicesOf } from "../../../components/ChoiceField.tsx";
import type { KeptRecord } from "../../../collections/recordApi.ts";
import { Page } from "../../../app/Page.tsx";
import { SearchField } from "../../../components/SearchField.tsx";
import { PlainTable } from "../../../components/PlainTable.tsx";
import { CollectionLinks } from "../CollectionLinks.tsx";
import { ExampleNotice } from "../ExampleNotice.tsx";
import { mapQuery, organisationsQuery } from "../networkQueries.ts";
import { NETWORK } from "../networkWords.ts";
import { FactPlace } from "./FactPlace.tsx";
import { OrganisationForm } from "./OrganisationForm.tsx";
import type { OrganisationsSearch } from "./organisationsSearch.ts";
import { ORGANISATIONS } from "./organisationWords.ts";

type Change = (asked: { readonly [K in keyof OrganisationsSearch]: OrganisationsSearch[K] | undefined }) => void;

/** Everybody in the network besides the municipalities, with identifiers and where a letter names them. */
export function OrganisationsPage() {
  const text = useText();
  const search = useSearch({ from: "/netwerk/organisaties" });
  const navigate = useNavigate({ from: "/netwerk/organisaties" });
  const { data: kept } = useSuspenseQuery(organisationsQuery);
  const { data: map } = useSuspenseQuery(mapQuery);
  const change: Change = (asked) =>
    void navigate({
      search: (old) =>
        Object.fromEntries(Object.entries({ ...old, ...asked }).filter(([, value]) => value !== undefined)),
      replace: true,
      resetScroll: false,
    });
  const wanted = (search.q ?? "").toLowerCase();
  const found = kept.filter(
    ({ record }) =>
      (search.kind === undefined || record.kind === search.kind) && record.name.toLowerCase().includes(wanted),
  );
  const names = new Map(map.municipalities.map(({ code, name }) => [code, name]));
  return (
    <Page
      title={text(NETWORK.organisations)}
      lead={text(ORGANISATIONS.lead)}
      above={
        <Link to="/netwerk" className="nl-link">
          {text(NETWORK.back)}
        </Link>
      }
    >
      <ExampleNotice isShown={kept.some(({ record }) => record.generated)} />
      <Editing search={search} kept={kept} names={names} onChange={change} />
      <section aria-labelledby="lijst" className="section section--first">
        <h2 id="lijst" className="nl-heading nl-heading--level-2">
          {text(ORGANISATIONS.list)}
        </h2>
        <Filters search={search} onChange={change} />
        <output>
          {found.length} {text(ORGANISATIONS.found)}
        </output>
        <OrganisationTable organisations={found.map(({ record }) => record)} names={names} />
        <CollectionLinks collection="organisations" label={text(NETWORK.organisations)} />
      </section>
    </Page>
  );
}

interface FiltersProps {
  readonly search: OrganisationsSearch;
  readonly onChange: Change;
}

function Filters({ search, onChange }: FiltersProps) {
  const text = useText();
  return (
    <div className="panel panel--row no-print">
      <SearchField
        label={text(ORGANISATIONS.search)}
        value={search.q ?? ""}
        onType={(q) => onChange({ q: q || undefined })}
      />
      <ChoiceField
        label={text(ORGANISATIONS.kind)}
        choices={choicesOf(ORGANISATION_KINDS, text)}
        value={search.kind}
        none={text(ORGANISATIONS.all)}
        onChoose={(kind) => onChange({ kind })}
      />
    </div>
  );
}

interface EditingProps extends FiltersProps {
  readonly kept: readonly KeptRecord<Organisation>[];
  readonly names: ReadonlyMap<string, string>;
}

function Editing({ search, kept, names, onChange }: EditingProps) {
  const text = useText();
  const edited = kept.find(({ record }) => record.id === search.edit);
  if (edited || search.edit === "new")
    return (
      <OrganisationForm
        key={search.edit}
        kept={edited}
        taken={new Set(kept.map(({ record }) => record.id))}
        municipalities={names}
        onDone={() => onChange({ edit: undefined })}
      />
    );
  return (
    <p>
      <Link
        from="/netwerk/organisaties"
        to="/netwerk/organisaties"
        search={(old) => ({ ...old, edit: "new" })}
        className="nl-link"
        resetScroll={false}
      >
        {text(ORGANISATIONS.add)}
      </Link>
    </p>
  );
}

interface TableProps {
  readonly organisations: readonly Organisation[];
  readonly names: ReadonlyMap<string, string>;
}

function OrganisationTable({ organisations, names }: TableProps) {
  const text = useText();
  return (
    <PlainTable
      caption={text(ORGANISATIONS.list)}
      hideCaption
      tall
      columns={[
        { label: text(ORGANISATIONS.name) },
        { label: text(ORGANISATIONS.kind) },
        { label: text(ORGANISATIONS.does) },
        { label: text(ORGANISATIONS.where) },
        { label: text(ORGANISATIONS.identifiers) },
        { label: text(ORGANISATIONS.place) },
        { label: text(NETWORK.edit) },
      ]}
      rows={organisations.map((record) => [
        <Name key="name" organisation={record} />,
        text(ORGANISATION_KINDS[record.kind]),
        record.roles.map((role) => text(ORGANISATION_ROLES[role])).join(", "),
        record.municipality === undefined ? "" : (names.get(record.municipality) ?? record.municipality),
        identifiersText(record),
        <FactPlace key="place" fact={record} />,
        <Link
          key="edit"
          from="/netwerk/organisaties"
          to="/netwerk/organisaties"
          search={(old) => ({ ...old, edit: record.id })}
          className="nl-link"
        >
          {text(NETWORK.edit)}
          <span className="visually-hidden">: {record.name}</span>
        </Link>,
      ])}
    />
  );
}

function Name({ organisation: { id, name, url } }: { readonly organisation: Organisation }) {
  return (
    <span id={id}>
      {url === undefined ? (
        name
      ) : (
        <a href={url} className="nl-link">
          {name}
        </a>
      )}
    </span>
  );
}

function identifiersText({ identifiers }: Organisation): string {
  return Object.entries(identifiers)
    .map(([kind, value]) => `${kind.toUpperCase()} ${value}`)
    .join(", ");
}
