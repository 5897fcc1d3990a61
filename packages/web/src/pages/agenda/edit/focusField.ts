/** Opens what lies around a field and brings the focus to it. */
export function focusField(id: string): void {
  const element = document.getElementById(id);
  for (let around = element?.closest("details"); around; around = around.parentElement?.closest("details")) {
    around.open = true;
  }
  element?.focus();
  element?.scrollIntoView({ block: "center" });
}
