// What was typed into any form of the page is saved before the page is left; what cannot be saved is told and stays.
"use strict";

const forms = [...document.querySelectorAll("[data-keep] form[method=post]")];
const unsaved = new Set(forms.filter((form) => form.querySelector("[aria-invalid=true]")));
for (const form of forms) {
  for (const kind of ["input", "change"]) form.addEventListener(kind, () => unsaved.add(form));
}

// An answer that is taken leads on to another page; one that is refused comes back.
async function save(form) {
  const answer = await fetch(form.action, { method: "POST", body: new FormData(form), redirect: "manual" }).catch(() => null);
  if (answer?.type === "opaqueredirect") unsaved.delete(form);
}

async function saveOthers(own) {
  for (const form of [...unsaved]) if (form !== own) await save(form);
}

function tell() {
  for (const form of unsaved) {
    form.closest("details")?.setAttribute("open", "");
    if (form.querySelector(".unsaved")) continue;
    const said = document.createElement("p");
    said.className = "err unsaved";
    said.setAttribute("role", "alert");
    said.textContent = "Этот ответ не сохранён: портал его не понял. Исправьте его или верните, как было.";
    form.append(said);
  }
  const first = [...unsaved][0];
  first.scrollIntoView({ block: "center" });
  first.querySelector("input:not([type=hidden]), select, textarea")?.focus({ preventScroll: true });
}

for (const link of document.querySelectorAll("a[data-later]")) {
  link.addEventListener("click", async (event) => {
    if (unsaved.size === 0) return;
    event.preventDefault();
    await saveOthers(null);
    if (unsaved.size > 0) tell();
    else location.assign(link.href);
  });
}

// Answers go one after another: those that stand typed beside the one that is sent are sent before it.
document.addEventListener("submit", async (event) => {
  const form = event.target;
  unsaved.delete(form);
  if (!forms.includes(form) || unsaved.size === 0 || form.dataset.sent) return;
  event.preventDefault();
  form.dataset.sent = "true";
  await saveOthers(form);
  form.requestSubmit(event.submitter);
}, true);

addEventListener("beforeunload", (event) => {
  if (unsaved.size > 0) event.preventDefault();
});
