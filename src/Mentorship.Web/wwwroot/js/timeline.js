// A drawing wider than its frame opens at today, and the names stay at the left edge; without scripts it is only scrolled.
"use strict";

const frame = document.querySelector(".tlw");
const drawing = frame?.querySelector(".tls");

if (drawing) {
  const unit = () => drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
  const phone = window.matchMedia("(max-width: 640px)");
  const names = () => (phone.matches ? 178 : Number(drawing.dataset.left));
  // On a phone the drawing has lost the wide part of its first column: it begins that much further left.
  const lost = () => Number(drawing.dataset.left) - names();
  const keep = () => drawing.style.setProperty("--tl-x", `${frame.scrollLeft / unit() + lost()}px`);

  if (drawing.dataset.now && frame.scrollWidth > frame.clientWidth) {
    const room = frame.clientWidth / unit() - names();
    frame.scrollLeft = (Number(drawing.dataset.now) - Number(drawing.dataset.left) - room / 2) * unit();
  }
  frame.addEventListener("scroll", keep, { passive: true });
  window.addEventListener("resize", keep);
  drawing.classList.add("tls-kept");
  keep();
}
