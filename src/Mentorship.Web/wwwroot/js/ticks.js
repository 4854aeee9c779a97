// Ticks all reports of a group at once and counts what is ticked; each can be ticked without it.
"use strict";

for (const form of document.querySelectorAll("form[data-ticks]")) {
  // Some come later, when a choice elsewhere in the form brings them.
  const boxes = () => [...form.querySelectorAll("input[name=id], input[name=People], input[name=Pairs], input[name=Consents]")];
  const heads = [...form.querySelectorAll("input[data-all]")];
  const under = (head) => boxes().filter((box) => head.dataset.all === "*" || box.dataset.of === head.dataset.all);

  const show = () => {
    for (const head of heads) {
      const own = under(head);
      const ticked = own.filter((box) => box.checked).length;
      head.checked = own.length > 0 && ticked === own.length;
      head.indeterminate = ticked > 0 && ticked < own.length;
    }
    const count = form.querySelector("[data-count]");
    const all = boxes().filter((box) => box.checked).length;
    if (count) count.textContent = all === 0 ? "" : `Отмечено: ${all}`;
  };

  for (const head of heads) head.closest("label").hidden = false;
  form.addEventListener("change", (event) => {
    if (event.target.dataset.all) for (const box of under(event.target)) box.checked = event.target.checked;
    show();
  });
  show();
}
