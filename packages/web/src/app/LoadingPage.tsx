import { Loading } from "../components/Loading.tsx";

export function LoadingPage() {
  return <Loading />;
}
