// Comfort of editing a roadmap's text: dragging rows, Alt with arrows, Esc and Ctrl+Enter in an open row.
"use strict";

const move = document.getElementById("move");
const rows = (section) => [...document.querySelectorAll(`tr[data-section="${section}"]`)];
let dragged = null;

function begin() {
  for (const hidden of document.querySelectorAll("[data-grab][hidden], [data-keys][hidden]")) hidden.hidden = false;
}

function drop(target) {
  const section = target.dataset.section ?? target.dataset.end ?? target.dataset.head;
  const others = rows(section).filter((row) => row !== dragged);
  const at = others.indexOf(target);
  move.elements.section.value = section;
  move.elements.place.value = target.dataset.head ? 0 : at < 0 ? others.length : at;
  move.action = dragged.dataset.move;
  move.requestSubmit();
}

function over(event) {
  const target = event.target.closest?.("tr[data-section], tr[data-end], tr[data-head]");
  for (const marked of document.querySelectorAll("tr.drop")) if (marked !== target) marked.classList.remove("drop");
  return target;
}

document.addEventListener("dragstart", (event) => {
  if (!event.target.closest?.("[data-grab]")) return;
  dragged = event.target.closest("tr");
  dragged.classList.add("drag");
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", dragged.id);
  event.dataTransfer.setDragImage(dragged, 0, 0);
});

document.addEventListener("dragover", (event) => {
  if (!dragged) return;
  const target = over(event);
  if (!target) return;
  event.preventDefault();
  target.classList.add("drop");
});

document.addEventListener("drop", (event) => {
  const target = dragged && over(event);
  if (!target) return;
  event.preventDefault();
  if (target !== dragged) drop(target);
});

document.addEventListener("dragend", () => {
  for (const marked of document.querySelectorAll("tr.drop, tr.drag")) marked.classList.remove("drop", "drag");
  dragged = null;
});

function changed(form) {
  return [...form.elements].some((field) => field.defaultValue !== undefined && field.type !== "hidden" && field.value !== field.defaultValue);
}

function cancel(form) {
  const warning = form.querySelector("[data-unsaved]");
  if (changed(form) && warning.hidden) warning.hidden = false;
  else form.querySelector("[data-cancel]").click();
}

document.addEventListener(
  "keydown",
  (event) => {
    const form = event.target.closest?.("form[data-rowform]");
    if (form && event.key === "Escape") {
      event.preventDefault();
      cancel(form);
    } else if (form && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      (form.querySelector("[data-save]") ?? form.querySelector("button.btn-p")).click();
    } else if (!form && event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      const row = event.target.closest?.("tr[data-move]");
      const button = row?.querySelector(`button[name=by][value="${event.key === "ArrowUp" ? -1 : 1}"]`);
      if (!button) return;
      event.preventDefault();
      button.click();
    }
  },
  true,
);

// After a move the row keeps the focus, so that the next Alt and arrow moves it on.
function land() {
  const row = document.getElementById(location.hash.slice(1));
  if (row?.matches("tr")) row.focus({ preventScroll: true });
}

// A row that has come back from its form is where one was.
document.addEventListener("htmx:afterSettle", (event) => {
  begin();
  if (event.target.matches?.("tr[data-row]")) event.target.focus({ preventScroll: true });
});

begin();
land();
