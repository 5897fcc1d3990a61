import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const API = process.env["KANSRIJK_API"] ?? "http://127.0.0.1:8080";

/**
 * The component library puts its whole style sheet into every page through script. We load that sheet once as a file
 * (src/styles/index.css), so the calls are taken out and the text is no longer carried in the bundle.
 */
function withoutInjectedStyles(): Plugin {
  return {
    name: "without-injected-styles",
    enforce: "pre",
    transform(code, id) {
      if (!id.includes("@rijkshuisstijl-community/components-react/")) return undefined;
      return { code: code.replaceAll(/^styleInject\(.*\);$/gm, ""), map: null };
    },
  };
}

export default defineConfig({
  plugins: [withoutInjectedStyles(), react()],
  resolve: { dedupe: ["react", "react-dom"] },
  server: { proxy: { "/v1": API } },
  preview: { proxy: { "/v1": API } },
  build: { outDir: "dist", emptyOutDir: true, sourcemap: false, target: "es2022" },
});
