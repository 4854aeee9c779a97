// One line of JSON in, one out: {id, data, at} → {id, pdf} or {id, error}. Ends with its input, so with the portal.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { characters, printable } from "./characters.mjs";

const nodeModules = process.argv[2];
const require = createRequire(join(nodeModules, "worker.js"));
const { NodeCompiler } = require("@myriaddreamin/typst-ts-node-compiler");
const fonts = ["400Regular/Tinos_400Regular.ttf", "700Bold/Tinos_700Bold.ttf"].map((file) =>
  readFileSync(join(nodeModules, "@expo-google-fonts/tinos", file)),
);
const workspace = dirname(fileURLToPath(import.meta.url));
const template = join(workspace, "document.typ");
const known = characters(fonts[0]);
const compiler = NodeCompiler.create({
  workspace,
  fontArgs: [{ fontBlobs: fonts }],
});

function print({ data, at }) {
  const inputs = { data: printable(JSON.stringify(data), known) };
  const compiled = compiler.compile({ mainFilePath: template, inputs });
  if (!compiled.result) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? "no document"));
  return compiler.pdf(compiled.result, { pdfStandard: "a-1a", creationTimestamp: at }).toString("base64");
}

function answer(line) {
  const { id, ...task } = JSON.parse(line);
  try {
    return { id, pdf: print(task) };
  } catch (problem) {
    return { id, error: String(problem?.message ?? problem) };
  } finally {
    // What is memoised would grow with every document; templates and fonts are asked for each time and stay
    compiler.evictCache(2);
  }
}

createInterface({ input: process.stdin })
  .on("line", (line) => process.stdout.write(JSON.stringify(answer(line)) + "\n"))
  .on("close", () => process.exit(0));
