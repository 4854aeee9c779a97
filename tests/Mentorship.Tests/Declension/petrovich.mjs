// Rewrites petrovich.txt with what npm petrovich 0.2.1 answers for the names that stand there; a new name is added as
// «ф м Иванов:». In a folder of its own: npm i petrovich@0.2.1 && node petrovich.mjs <path to petrovich.txt>
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

const petrovich = createRequire(resolve("index.js"))("petrovich");
const parts = { ф: "last", и: "first", о: "middle" };
const cases = ["genitive", "dative", "accusative", "instrumental", "prepositional"];
const file = process.argv[2];

const lines = readFileSync(file, "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => {
    const found = /^([фио]) ([мж]) (.+?):/.exec(line);
    if (!found) return line;
    const [, part, sex, name] = found;
    const decline = petrovich[sex === "м" ? "male" : "female"][parts[part]];
    const forms = cases.map((to) => decline[to](name));
    return `${part} ${sex} ${name}: ${forms.every((form) => form === name) ? "=" : forms.join(" ")}`;
  });
writeFileSync(file, lines.join("\n") + "\n");
