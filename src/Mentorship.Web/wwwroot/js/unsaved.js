// Asks before a text that was changed and not saved is left behind.
"use strict";

for (const form of document.querySelectorAll("form[data-unsaved]")) {
  // A form that came back with something to mend is not saved either.
  let dirty = form.querySelector("[aria-invalid=true]") !== null || document.querySelector(".errs") !== null;
  form.addEventListener("input", () => { dirty = true; });
  form.addEventListener("change", () => { dirty = true; });
  form.addEventListener("submit", () => { dirty = false; });
  addEventListener("beforeunload", (event) => {
    if (dirty) event.preventDefault();
  });
}
