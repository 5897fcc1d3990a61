import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { datasetsQuery } from "../../api/queries.ts";
import { useLanguage, useText } from "../../app/language.ts";
import { ConfirmButton } from "../../components/ConfirmButton.tsx";
import { PlainTable } from "../../components/PlainTable.tsx";
import { Problem } from "../../components/Problem.tsx";
import { momentText, numberText } from "../../i18n/format.ts";
import { registersQuery } from "../../monitor/monitorQueries.ts";
import { DATA } from "../data/dataWords.ts";
import { removeRegister } from "./registerImportApi.ts";
import { BRING, REGISTERS } from "./registerImportWords.ts";

/** The registers that the monitor can choose from: which is the default, and a way to remove one's own. */
export function RegisterList() {
  const text = useText();
  const language = useLanguage();
  const { data: registers } = useSuspenseQuery(registersQuery);
  return (
    <>
      <p className="nl-paragraph">
        {text(REGISTERS.lead)}{" "}
        <Link to="/gegevens/register/inlezen" className="nl-link">
          {text(BRING.title)}
        </Link>
      </p>
      {registers.length === 0 ? <p className="empty">{text(REGISTERS.none)}</p> : null}
      {registers.length === 0 ? null : (
        <PlainTable
          caption={text(REGISTERS.heading)}
          hideCaption
          columns={[
            { label: text(DATA.name) },
            { label: text(REGISTERS.pupils), numeric: true },
            { label: text(REGISTERS.years) },
            { label: text(DATA.added) },
            { label: text(REGISTERS.look) },
            { label: text(REGISTERS.remove) },
          ]}
          rows={registers.map(({ id, title, generated, pupils, schoolYears, createdAt }, index) => [
            <>
              {text(title)} {index === 0 ? <span className="badge badge--done">{text(REGISTERS.standard)}</span> : null}{" "}
              {generated ? <span className="badge badge--derived">{text(DATA.invented)}</span> : null}
            </>,
            numberText(pupils, language),
            `${schoolYears[0]}-${schoolYears.at(-1)! + 1}`,
            momentText(createdAt, language),
            <Links key="links" id={id} title={text(title)} />,
            generated ? "-" : <RemoveButton key="remove" id={id} title={text(title)} />,
          ])}
        />
      )}
    </>
  );
}

function Links({ id, title }: { readonly id: string; readonly title: string }) {
  const text = useText();
  const of = <span className="visually-hidden">: {title}</span>;
  return (
    <>
      <Link to="/monitor" search={{ data: id }} className="nl-link">
        {text(REGISTERS.monitor)}
        {of}
      </Link>{" "}
      <Link to="/gegevens/register" search={{ data: id }} className="nl-link">
        {text(REGISTERS.report)}
        {of}
      </Link>
    </>
  );
}

function RemoveButton({ id, title }: { readonly id: string; readonly title: string }) {
  const text = useText();
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: removeRegister,
    onSuccess: () =>
      Promise.all([registersQuery, datasetsQuery].map(({ queryKey }) => client.invalidateQueries({ queryKey }))),
  });
  return (
    <>
      <ConfirmButton
        label={`${text(REGISTERS.remove)} ${title}`}
        title={text(REGISTERS.removeTitle)}
        isSecondary
        disabled={remove.isPending}
        onConfirm={() => remove.mutate(id)}
      >
        <p>{text(REGISTERS.removeText)}</p>
      </ConfirmButton>
      {remove.error ? <Problem error={remove.error} /> : null}
    </>
  );
}
