// Makes wwwroot/img/icons.svg of the Tabler icons named in icons.txt:  node Ui/icons.mjs
import { readFileSync, writeFileSync } from "node:fs";

const here = (path) => new URL(path, import.meta.url);
const names = readFileSync(here("icons.txt"), "utf8").split(/\s+/).filter(Boolean).sort();

const symbols = names.map((name) => {
  const source = readFileSync(here(`../node_modules/@tabler/icons/icons/outline/${name}.svg`), "utf8");
  const shapes = source
    .match(/<(path|circle|rect|line|polyline|ellipse)\b[^>]*>/g)
    .filter((shape) => !shape.includes('stroke="none"'));
  return `<symbol id="i-${name}" viewBox="0 0 24 24">${shapes.join("")}</symbol>`;
});

writeFileSync(
  here("../wwwroot/img/icons.svg"),
  `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join("\n")}\n</svg>\n`,
);
console.log(`${names.length} icons`);
