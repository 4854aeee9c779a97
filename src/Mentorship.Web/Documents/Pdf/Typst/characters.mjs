// An archive PDF holds no character without a glyph: what the font lacks is printed as an empty square.
const square = "\u25A1";

/** The code points of a TrueType font, from the table "cmap" of format 4. */
export function characters(font) {
  const tables = font.readUInt16BE(4);
  let cmap = 0;
  for (let at = 12; at < 12 + tables * 16; at += 16)
    if (font.toString("latin1", at, at + 4) === "cmap") cmap = font.readUInt32BE(at + 8);
  let map = 0;
  for (let at = cmap + 4; at < cmap + 4 + font.readUInt16BE(cmap + 2) * 8; at += 8) {
    const table = cmap + font.readUInt32BE(at + 4);
    if (font.readUInt16BE(at) === 3 && font.readUInt16BE(table) === 4) map = table;
  }
  const known = new Set();
  const twice = font.readUInt16BE(map + 6);
  for (let segment = 0; segment < twice; segment += 2) {
    const end = font.readUInt16BE(map + 14 + segment);
    const start = font.readUInt16BE(map + 16 + twice + segment);
    const delta = font.readUInt16BE(map + 16 + twice * 2 + segment);
    const place = map + 16 + twice * 3 + segment;
    const offset = font.readUInt16BE(place);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const glyph = offset === 0 ? code + delta : font.readUInt16BE(place + offset + (code - start) * 2);
      if (glyph % 0x10000 !== 0) known.add(code);
    }
  }
  return known;
}

/** The same JSON in characters that can be printed; the template keeps a hyphen that does not break and prints it as a plain one. */
export function printable(json, known) {
  let text = "";
  for (const letter of json) {
    const code = letter.codePointAt(0);
    text += code < 0x80 || code === 0xad || code === 0x2011 || known.has(code) ? letter : square;
  }
  return text;
}
