// A long list is searched by typing. Without this file it stays the list that it is.
"use strict";

const few = 10;

for (const list of document.querySelectorAll("select[data-pick]")) {
  if (list.options.length < few) continue;
  // In a filter the first choice takes the filter away; in a form it only says what to do.
  const isFilter = list.closest(".filters") !== null;
  const pick = new TomSelect(list, {
    maxOptions: null,
    allowEmptyOption: isFilter,
    dropdownParent: "body",
    selectOnTab: true,
    onDropdownOpen: () => pick.control_input.setAttribute("placeholder", "Начните печатать"),
    render: { no_results: () => '<div class="no-results">Ничего не нашлось</div>' },
  });
  // Its label names the field that replaces it; read twice it would be a list without a name.
  list.setAttribute("aria-hidden", "true");
  for (const name of ["aria-describedby", "aria-invalid"]) {
    if (list.hasAttribute(name)) pick.control_input.setAttribute(name, list.getAttribute(name));
  }
}
