import { Page } from "../../app/Page.tsx";

export function DataPage() {
  return <Page title="DataPage">{null}</Page>;
}
