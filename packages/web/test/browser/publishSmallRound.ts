import { createHash } from "node:crypto";
import { NOTARY_TEXT, SMALL_ROUND } from "./smallRound.ts";

/** Takes a small round with backgrounds from its making to its publication, over the API. */
export async function publishSmallRound(site: string, id: string): Promise<void> {
  const base = `${site}/v1/admission/rounds`;
  const notarySha256 = createHash("sha256").update(NOTARY_TEXT).digest("hex");
  await send(base, "POST", {
    id,
    title: "Kleine ronde",
    region: "Voorbeeldstad",
    schoolYear: "2027-2028",
    settings: { draw: { beacon: null, notarySha256 } },
  });
  for (const [part, text] of Object.entries({ ...SMALL_ROUND, background: BACKGROUND })) {
    const url = `${base}/${id}/files?part=${part}&name=${part}.csv&dryRun=false`;
    await sent(fetch(url, { method: "POST", headers: { "content-type": "application/octet-stream" }, body: text }));
  }
  const draw = { step: "draw", beacons: [], fetchBeacon: false, notaryText: NOTARY_TEXT };
  for (const step of ["open", "close", draw, "place", "verify", "publish"])
    await taken(site, await send(`${base}/${id}/steps`, "POST", typeof step === "string" ? { step } : step));
}

const BACKGROUND = [
  "aanmelder;income",
  ...Array.from({ length: 40 }, (_, index) => `p${String(index + 1).padStart(2, "0")};${index % 2 ? "low" : "high"}`),
  "",
].join("\n");

async function send(url: string, method: string, body: unknown): Promise<unknown> {
  return sent(fetch(url, { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body) }));
}

async function sent(asked: Promise<Response>): Promise<unknown> {
  const response = await asked;
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  return response.json();
}

async function taken(site: string, started: unknown): Promise<void> {
  const { id } = (started as { job: { id: string } }).job;
  for (;;) {
    const { job } = (await sent(fetch(`${site}/v1/jobs/${id}`))) as { job: { state: string; error: unknown } };
    if (job.state === "done") return;
    if (job.state !== "queued" && job.state !== "running") throw new Error(JSON.stringify(job.error));
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
