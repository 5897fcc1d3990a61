/** Head of the OpenAPI description (API Design Rules: contact, version, server with the major version). */
export const openApiInfo = {
  openapi: "3.1.0",
  info: {
    title: "Kansrijk",
    version: "1.0.0",
    description: "Carries out, explains, measures and tries out the decisions that distribute chances in education.",
    contact: { name: "Kansrijk", url: "https://github.com/kansrijk/kansrijk", email: "kansrijk@example.org" },
    license: { name: "EUPL-1.2", url: "https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12" },
  },
  servers: [{ url: "/" }],
  tags: ["rules", "funding", "datasets", "runs", "jobs"].map((name) => ({ name })),
};
