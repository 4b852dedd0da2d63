// Answers to a press: a toast in the chat, or an alert that waits for OK.

import { el, word } from "./dom.js";

export function toast(place, text) {
  place.querySelector(".toast")?.remove();
  const node = el("div", { class: "toast", role: "status", dir: "auto" }, text);
  place.append(node);
  setTimeout(() => node.remove(), 3500 + text.length * 40);
}

export function alertBox(title, text, look) {
  const ok = el("button", { type: "button", onclick: () => box.close() }, word("local-ok"));
  const box = el("dialog", { class: `alert look-${look}`, "aria-label": title },
    el("h2", {}, title), el("p", { dir: "auto" }, text), el("div", { class: "alert-foot" }, ok));
  box.addEventListener("close", () => box.remove());
  document.body.append(box);
  box.showModal();
  ok.focus();
}
