export function FitChart() {
  return null;
}
