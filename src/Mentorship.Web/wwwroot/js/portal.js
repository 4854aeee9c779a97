// Everything here is a convenience: each page works without it.
"use strict";

const seek = document.getElementById("seek");
const results = document.getElementById("seek-r");

const typing = (element) => element.matches?.("input, textarea, select, [contenteditable]");
const links = () => [...results.querySelectorAll("a")];

function closeResults() {
  if (results) results.hidden = true;
}

function closeMenus(except) {
  for (const menu of document.querySelectorAll("details.menu[open], details.ask[open]")) {
    if (!menu.contains(except)) menu.open = false;
  }
}

function moveInResults(event) {
  const all = links();
  if (results.hidden || all.length === 0) return;
  const at = all.indexOf(document.activeElement);
  const next = event.key === "ArrowDown" ? at + 1 : at - 1;
  event.preventDefault();
  if (next < 0) seek.focus();
  else all[Math.min(next, all.length - 1)].focus();
}

document.addEventListener("keydown", (event) => {
  const slash = event.key === "/" && !typing(event.target);
  const ctrlK = (event.ctrlKey || event.metaKey) && event.code === "KeyK";
  if (slash || ctrlK) {
    const field = seek?.offsetParent ? seek : document.querySelector("main input[type=search]");
    if (field) {
      event.preventDefault();
      field.focus();
      field.select();
    } else if (document.querySelector(".top .find")) {
      event.preventDefault();
      location.assign("/search");
    }
  } else if (event.key === "Escape") {
    const open = document.querySelector("details.menu[open], details.ask[open]");
    if (results?.contains(document.activeElement)) seek.focus();
    closeResults();
    closeMenus(null);
    open?.querySelector("summary").focus();
    if (location.hash === "#menu") location.replace("#top");
  } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    if (seek && seek.form.contains(document.activeElement)) moveInResults(event);
  } else if (event.key === "Enter" && event.ctrlKey && event.target.form?.method === "post") {
    event.target.form.requestSubmit();
  } else if (event.key === "Enter" && !event.isComposing && event.target.matches("[data-enter=next] input")) {
    // What is typed is not done yet: the next field, as Tab would.
    event.preventDefault();
    const fields = [...event.target.form.querySelectorAll("input, select, textarea, button")].filter(
      (field) => field.offsetParent && !field.disabled,
    );
    fields[fields.indexOf(event.target) + 1]?.focus();
  }
});

document.addEventListener("click", (event) => {
  closeMenus(event.target);
  if (seek && !seek.form.contains(event.target)) closeResults();
  const dismiss = event.target.closest("[data-close]");
  if (dismiss) {
    const panel = dismiss.closest("details");
    event.preventDefault();
    panel.open = false;
    panel.querySelector("summary").focus();
  }
});

seek?.addEventListener("focus", () => (results.hidden = seek.value.trim() === ""));
document.addEventListener("htmx:afterSwap", (event) => {
  if (event.target === results) results.hidden = seek.value.trim() === "";
});

// A form sent twice makes two of a thing; the button sleeps until the page answers.
document.addEventListener("submit", (event) => {
  if (event.defaultPrevented || event.target.method !== "post") return;
  const button = event.submitter;
  setTimeout(() => button?.setAttribute("disabled", ""));
  setTimeout(() => button?.removeAttribute("disabled"), 5000);
});

// What becomes of a file of one kind where only the other is read, and how.
const remedies = [
  [/\.doc$/, ".docx", "откройте его в Word и сохраните как «Документ Word (.docx)»"],
  [/\.xls$/, ".xlsx", "откройте его в Excel и сохраните как «Книга Excel (.xlsx)»"],
  [/\.docm$/, ".docx", "сохраните его без макросов как «Документ Word (.docx)»"],
  [/\.xlsm$/, ".xlsx", "сохраните его без макросов как «Книга Excel (.xlsx)»"],
  [/\.pdf$/, ".docx", "возьмите исходный документ .docx или сохраните PDF в Word как .docx"],
  [/\.(png|jpe?g|tiff?|bmp)$/, ".docx", "возьмите исходный документ .docx или распознайте скан"],
];

// What the portal would refuse of chosen files is said at once: a page that comes back has lost the others.
function faultOf(file, input) {
  const endings = input.accept.split(",").map((ending) => ending.trim().toLowerCase()).filter(Boolean);
  if (file.size > Number(input.dataset.most)) return `«${file.name}» больше ${Math.floor(input.dataset.most / 1048576)} МБ: уберите из него картинки и лишнее и сохраните снова.`;
  if (file.size === 0) return `«${file.name}» пуст.`;
  const fits = endings.length === 0 || endings.some((ending) => file.name.toLowerCase().endsWith(ending));
  if (fits) return null;
  const remedy = remedies.find(([kind, to]) => kind.test(file.name.toLowerCase()) && endings.includes(to))?.[2];
  const kind = /\.[^.]+$/.exec(file.name)?.[0].toLowerCase();
  const named = !kind ? ` «${file.name}»` : ` вида «${kind}»${input.files.length > 1 ? ` («${file.name}»)` : ""}`;
  return `Файл${named} портал не принимает${remedy ? `: ${remedy}` : ""}.`;
}

document.addEventListener("change", (event) => {
  const input = event.target;
  if (!input.matches("input[type=file][data-most]")) return;
  const field = input.closest(".field");
  const faults = [...input.files].map((file) => faultOf(file, input)).filter(Boolean);
  field.querySelector(".err")?.remove();
  field.classList.toggle("bad", faults.length > 0);
  input.setAttribute("aria-invalid", String(faults.length > 0));
  if (faults.length === 0) return;
  const said = document.createElement("p");
  said.className = "err";
  said.setAttribute("role", "alert");
  said.innerHTML = '<svg class="i" aria-hidden="true"><use href="/img/icons.svg#i-alert-circle" /></svg><span></span>';
  said.lastChild.textContent = `${faults.join(" ")} Выберите ${input.files.length > 1 ? "файлы" : "файл"} ещё раз.`;
  field.append(said);
});

document.addEventListener("submit", (event) => {
  const refused = event.target.querySelector(".bad input[type=file][data-most]");
  if (!refused?.files.length) return;
  event.preventDefault();
  refused.focus();
}, { capture: true });

// Printing needs a script: the button is shown only where one runs.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
