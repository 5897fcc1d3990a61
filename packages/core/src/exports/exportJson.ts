import { INVENTED, isGenerated, type ExportView } from "./exportView.ts";

/** A view as JSON: the answers as the API gives them, with what they mean. */
export function exportJson(view: ExportView): string {
  const { tables, definitions } = view;
  const remark = isGenerated(view) ? { remark: INVENTED } : {};
  return `${JSON.stringify({ format: "kansrijk-view/1", ...remark, tables, definitions }, null, 1)}\n`;
}
