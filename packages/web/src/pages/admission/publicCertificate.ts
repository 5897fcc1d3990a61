import type { AdmissionDocument, RoundView } from "../../api/admission.ts";

/** The certificate that everybody may have, of an edition or else of the one that was published last. */
export function publicCertificate(
  { documents, publishedEdition }: Pick<RoundView, "documents" | "publishedEdition">,
  edition: number | null = publishedEdition,
): AdmissionDocument | undefined {
  return documents.find(
    (document) =>
      document.edition === edition && document.audience === "public" && /certificate.*\.json$/.test(document.name),
  );
}
