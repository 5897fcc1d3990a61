import { sha256 } from "@kansrijk/core/receipt/sha256";
import { roundView } from "../../src/api/admissionSchemas.ts";
import { problemSchema } from "../../src/api/problem.ts";
import { job as jobSchema } from "../../src/api/schemas.ts";
import type { TestApp } from "../testApp.ts";
import { exampleRound } from "./exampleRound.ts";

export const NOTARY = "zes dobbelstenen: 4 2 6 1 1 5, verzegeld op 3 april";
export const NOTARY_SHA256 = sha256(NOTARY);
export const APPLICANTS = 120;
export const NEW = { title: "Proefronde", region: "Proefstad", schoolYear: "2027-2028" };
/** How a request looks that came through a proxy: from somebody elsewhere. */
export const STRANGER = { headers: { "x-forwarded-for": "8.8.8.8" } };

const STEPS = ["open", "close", "draw", "place", "verify", "publish"] as const;
type Step = (typeof STEPS)[number];

/** Talks to the admission part of the API as a coordinator would. */
export function admissionApi(app: () => TestApp) {
  const get = (path: string, init?: RequestInit) => fetch(`${app().url}/v1/admission${path}`, init);
  const json = async (path: string, init?: RequestInit) => (await get(path, init)).json();
  const send = (method: string, path: string, body: unknown) =>
    get(path, { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  const bring = (round: string, part: string, name: string, body: BodyInit, more = "") =>
    get(`/rounds/${round}/files?part=${part}&name=${name}${more}`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body,
    });
  const end = async (id: string) => {
    const events = await (await fetch(`${app().url}/v1/jobs/${id}/events`)).text();
    return jobSchema.parse(JSON.parse([...events.matchAll(/^data: (.*)$/gm)].at(-1)![1]!));
  };
  const take = async (round: string, request: Record<string, unknown>) => {
    const answer = await send("POST", `/rounds/${round}/steps`, request);
    if (answer.status !== 202) return { state: "refused", problem: problemSchema.parse(await answer.json()) };
    return end((await answer.json()).job.id);
  };
  const compute = async (round: string, request: Record<string, unknown>) =>
    end((await (await send("POST", `/rounds/${round}/jobs`, request)).json()).job.id);
  const newRound = (id: string) =>
    send("POST", "/rounds", { ...NEW, id, settings: { draw: { beacon: null, notarySha256: NOTARY_SHA256 } } });
  return {
    get,
    json,
    send,
    bring,
    take,
    compute,
    newRound,
    upload: (round: string, body: string, more = "") => bring(round, "round", "round.json", body, more),
    view: async (round: string) => roundView.parse((await json(`/rounds/${round}`)).round),
    document: (round: string, name: string, init?: RequestInit) => get(`/rounds/${round}/documents/${name}`, init),
    codes: async (round: string) =>
      (await (await get(`/rounds/${round}/codes`)).text())
        .trim()
        .split("\r\n")
        .slice(1)
        .map((line) => line.split(";") as [string, string]),
    /** Sets up a round and takes its steps up to and including one. */
    upTo: async (id: string, last: Step) => {
      await newRound(id);
      await bring(id, "round", "round.json", exampleRound(APPLICANTS));
      for (const step of STEPS.slice(0, STEPS.indexOf(last) + 1)) {
        const done = await take(id, step === "draw" ? { step, notaryText: NOTARY } : { step });
        if (done.state !== "done") throw new Error(`${step}: ${JSON.stringify(done)}`);
      }
    },
  };
}
