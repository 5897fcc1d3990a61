import { useState, type DragEvent } from "react";
import { useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { Notice } from "../../components/Notice.tsx";
import { ColumnForm } from "./ColumnForm.tsx";
import { FaultTable } from "./FaultTable.tsx";
import { GiveFile, type Given } from "./GiveFile.tsx";
import type { MeasureAnswer } from "./measureMessage.ts";
import { MeasureResult } from "./MeasureResult.tsx";
import { MEASURES } from "./measuresWords.ts";
import { useMeasurer } from "./useMeasurer.ts";

/** Segregation in a table of one's own; the table does not leave the browser. */
export function MeasuresPage() {
  const text = useText();
  const [given, setGiven] = useState<(Given & { readonly turn: number }) | undefined>();
  const look = useMeasurer();
  const measure = useMeasurer();
  const choose = (next: Given | undefined) => {
    setGiven(next && { ...next, turn: (given?.turn ?? 0) + 1 });
    measure.stop();
    if (next) look.ask({ kind: "look", file: next.file });
    else look.stop();
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) choose({ file, invented: false });
  };
  const isBusy = look.isBusy || measure.isBusy;
  return (
    <Page title={text(MEASURES.title)} lead={text(MEASURES.lead)}>
      <section aria-labelledby="tabel" className="section section--first">
        <h2 id="tabel" className="nl-heading nl-heading--level-2">
          {text(MEASURES.table)}
        </h2>
        <div className="panel stack" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
          <p className="note">{text(MEASURES.privacy)}</p>
          <GiveFile onGive={choose} />
          {given ? <Chosen given={given} /> : null}
          {given && look.answer?.kind === "looked" ? (
            <ColumnForm
              key={given.turn}
              columns={look.answer.columns}
              isBusy={isBusy}
              onChange={measure.stop}
              onMeasure={(question) => measure.ask({ kind: "measure", file: given.file, question })}
            />
          ) : null}
          <output>{isBusy ? text(MEASURES.busy) : null}</output>
          <Trouble answer={look.answer} />
        </div>
      </section>
      {given && measure.answer ? (
        <section aria-labelledby="uitkomst" className="section">
          <h2 id="uitkomst" className="nl-heading nl-heading--level-2">
            {text(MEASURES.result)}
          </h2>
          {given.invented ? <p className="note">{text(MEASURES.exampleNote)}</p> : null}
          <Trouble answer={measure.answer} />
          {measure.answer.kind === "measured" ? (
            <MeasureResult report={measure.answer.report} invented={given.invented} />
          ) : null}
        </section>
      ) : null}
    </Page>
  );
}

function Chosen({ given }: { readonly given: Given }) {
  const text = useText();
  return (
    <>
      <p className="nl-paragraph">
        {text(MEASURES.chosen)}: <strong>{given.file.name}</strong>
      </p>
      {given.invented ? <p className="note">{text(MEASURES.exampleNote)}</p> : null}
    </>
  );
}

/** Why there is no outcome, when there is none. */
function Trouble({ answer }: { readonly answer: MeasureAnswer | undefined }) {
  const text = useText();
  if (answer?.kind === "refused") return <FaultTable faults={answer.faults} />;
  if (answer?.kind !== "failed") return null;
  return (
    <Notice type="error" live="alert">
      {text(MEASURES.failed)}
    </Notice>
  );
}
