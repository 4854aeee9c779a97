// The card beside a cell and arrows between cells; without scripts a cell is a link all the same.
"use strict";

const matrix = document.querySelector("[data-matrix]");
const cards = new Map();
let shown = null;
let waiting = 0;

const cells = () => [...matrix.querySelectorAll("a.mx")];
const coordinates = (cell) => new URLSearchParams(cell.getAttribute("href")).get("c");

function hide() {
  clearTimeout(waiting);
  shown?.querySelector(".mcard")?.remove();
  shown?.querySelector("a.mx")?.removeAttribute("aria-describedby");
  shown?.classList.remove("sel");
  shown = null;
}

async function read(cell) {
  const at = coordinates(cell);
  if (!cards.has(at)) {
    const address = matrix.dataset.matrix;
    const answer = await fetch(`${address}${address.includes("?") ? "&" : "?"}c=${at}`);
    if (!answer.ok) return null;
    cards.set(at, await answer.text());
  }
  return cards.get(at);
}

async function show(cell) {
  const place = cell.parentElement;
  if (shown === place) return;
  hide();
  shown = place;
  const html = await read(cell);
  if (!html || shown !== place) return;
  const card = new DOMParser().parseFromString(html, "text/html").querySelector(".mcard");
  // On the far side the card opens to the left, near the bottom upwards.
  const box = cell.getBoundingClientRect();
  const frame = matrix.getBoundingClientRect();
  card.classList.toggle("to-left", box.left > frame.left + frame.width / 2);
  card.classList.toggle("to-top", box.top > window.innerHeight / 2 && box.top - frame.top > 320);
  place.classList.add("sel");
  place.append(card);
  cell.setAttribute("aria-describedby", "mcard");
}

function moved(cell, key) {
  const row = cell.closest("tr");
  const at = cell.parentElement.cellIndex;
  const step = key === "ArrowRight" || key === "ArrowDown" ? 1 : -1;
  if (key === "ArrowLeft" || key === "ArrowRight") {
    for (let i = at + step; row.cells[i]; i += step) {
      const next = row.cells[i].querySelector("a.mx");
      if (next) return next;
    }
    return null;
  }
  const rows = [...matrix.querySelectorAll("tbody tr")];
  for (let i = rows.indexOf(row) + step; rows[i]; i += step) {
    const next = rows[i].cells[at]?.querySelector("a.mx");
    if (next) return next;
  }
  return null;
}

if (matrix) {
  // One stop of Tab for the whole matrix; arrows walk inside.
  cells().forEach((cell, i) => (cell.tabIndex = i === 0 ? 0 : -1));
  matrix.addEventListener("mouseover", (event) => {
    const cell = event.target.closest("a.mx");
    clearTimeout(waiting);
    if (cell) waiting = setTimeout(() => show(cell), 120);
    else if (!event.target.closest(".mcard")) waiting = setTimeout(hide, 200);
  });
  matrix.addEventListener("mouseleave", () => {
    clearTimeout(waiting);
    waiting = setTimeout(hide, 200);
  });
  matrix.addEventListener("focusin", (event) => {
    const cell = event.target.closest("a.mx");
    if (!cell) return;
    cells().forEach((other) => (other.tabIndex = -1));
    cell.tabIndex = 0;
    show(cell);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
    const cell = document.activeElement?.closest?.("[data-matrix] a.mx");
    if (!cell || !event.key.startsWith("Arrow")) return;
    const next = moved(cell, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
