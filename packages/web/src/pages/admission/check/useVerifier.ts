import type { Report } from "@kansrijk/verifier";
import { useCallback, useEffect, useRef, useState } from "react";
import type { CheckAnswer, CheckRequest } from "./checkMessage.ts";

export interface Verification {
  readonly busy: boolean;
  readonly report: Report | undefined;
  /** Why a file could not be read. */
  readonly error: string | undefined;
  readonly check: (request: CheckRequest) => void;
  readonly stop: () => void;
}

const REST = { busy: false, report: undefined, error: undefined };

/** Runs the independent verifier in this browser; a new check, and leaving the page, end the one that runs. */
export function useVerifier(): Verification {
  const [state, setState] = useState<Omit<Verification, "check" | "stop">>(REST);
  const worker = useRef<Worker>(undefined);
  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = undefined;
    setState(REST);
  }, []);
  const check = useCallback((request: CheckRequest) => {
    worker.current?.terminate();
    const fresh = new Worker(new URL("./verifierWorker.ts", import.meta.url), { type: "module" });
    worker.current = fresh;
    setState({ ...REST, busy: true });
    const end = (answer: CheckAnswer) => {
      fresh.terminate();
      setState({ ...REST, ...answer });
    };
    fresh.addEventListener("message", (event: MessageEvent<CheckAnswer>) => end(event.data));
    fresh.addEventListener("error", (event) => end({ error: event.message }));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    fresh.postMessage(request);
  }, []);
  useEffect(() => () => worker.current?.terminate(), []);
  return { ...state, check, stop };
}
