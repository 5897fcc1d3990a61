import { useCallback, useEffect, useRef, useState } from "react";
import type { MeasureAnswer, MeasureRequest } from "./measureMessage.ts";

interface Measurer {
  readonly isBusy: boolean;
  readonly answer: MeasureAnswer | undefined;
  readonly ask: (request: MeasureRequest) => void;
  readonly stop: () => void;
}

const REST = { isBusy: false, answer: undefined };

/** Measures in a worker of this browser; a new question, and leaving the page, end the one that runs. */
export function useMeasurer(): Measurer {
  const [state, setState] = useState<Pick<Measurer, "isBusy" | "answer">>(REST);
  const worker = useRef<Worker>(undefined);
  const stop = useCallback(() => {
    worker.current?.terminate();
    setState(REST);
  }, []);
  const ask = useCallback<Measurer["ask"]>((request) => {
    worker.current?.terminate();
    const fresh = new Worker(new URL("./measureWorker.ts", import.meta.url), { type: "module" });
    worker.current = fresh;
    setState({ isBusy: true, answer: undefined });
    const end = (answer: MeasureAnswer) => {
      fresh.terminate();
      setState({ isBusy: false, answer });
    };
    fresh.addEventListener("message", (event: MessageEvent<MeasureAnswer>) => end(event.data));
    fresh.addEventListener("error", () => end({ kind: "failed" }));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    fresh.postMessage(request);
  }, []);
  useEffect(() => () => worker.current?.terminate(), []);
  return { ...state, ask, stop };
}
