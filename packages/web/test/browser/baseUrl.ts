/** Address of a running Kansrijk with data and built pages, such as http://127.0.0.1:3000; undefined when none was named. */
export function baseUrl(): string | undefined {
  return process.env["KANSRIJK_URL"]?.replace(/\/$/, "");
}
