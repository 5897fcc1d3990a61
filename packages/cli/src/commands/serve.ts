import type { Command } from "commander";

/** `kansrijk serve`: the web app and the API, as `npm start` runs them. */
export function register(program: Command): void {
  program
    .command("serve")
    .description("start de webapp en de API (instellingen: PORT, HOST, DATABASE_URL, KANSRIJK_DATA)")
    .action(async () => {
      await import("@kansrijk/server/main");
      await new Promise<never>(() => undefined);
    });
}
