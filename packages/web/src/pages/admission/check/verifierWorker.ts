import { loadSignatureCheck, parseFile, verifyText } from "@kansrijk/verifier";
import type { CheckAnswer, CheckRequest } from "./checkMessage.ts";

/** The independent verifier beside the page, so that a large round does not hold the page up. */
addEventListener("message", (event: MessageEvent<CheckRequest>) => {
  void answer(event.data).then((message) => postMessage(message));
});

async function answer({ certificate, receipt, publishedRoot }: CheckRequest): Promise<CheckAnswer> {
  try {
    const text = certificate === undefined ? undefined : await textOf(certificate);
    const checkSignature = await loadSignatureCheck();
    const options = { checkSignature, publishedRoot };
    if (receipt === undefined) return { report: verifyText(text ?? "", options) };
    return {
      report: verifyText(receipt, { ...options, certificate: text === undefined ? undefined : parseFile(text) }),
    };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** @throws when the server does not give the file */
async function textOf(source: string | Blob): Promise<string> {
  if (typeof source !== "string") return source.text();
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${response.status} ${source}`);
  return response.text();
}
