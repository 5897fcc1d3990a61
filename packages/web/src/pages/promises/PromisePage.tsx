import { useParams } from "@tanstack/react-router";
import { MotionView } from "./MotionView.tsx";
import { PromiseView } from "./PromiseView.tsx";

/** One promise (K21) or one motion (L7). */
export function PromisePage() {
  const { id } = useParams({ from: "/beloften/$id" });
  return /^L\d+$/i.test(id) ? <MotionView id={id.toUpperCase()} /> : <PromiseView id={id} />;
}
