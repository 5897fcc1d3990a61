import { Page } from "../../app/Page.tsx";

export function AboutPage() {
  return <Page title="AboutPage">{null}</Page>;
}
