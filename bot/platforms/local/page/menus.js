// Small menus above the input field: what to attach, which commands there are.

import { el } from "./dom.js";

const open = new Map();

export function closeMenu(place) {
  open.get(place)?.();
}

// Items are {nodes, act}; Escape, Tab or a click elsewhere closes the menu.
export function openMenu(place, opener, label, items, className, focus = true) {
  closeMenu(place);
  const rows = items.map(({ nodes, act }) =>
    el("button", { type: "button", role: "menuitem", tabindex: "-1", onclick: () => { close(); act(); } }, ...nodes));
  const menu = el("div", { class: `menu ${className}`, role: "menu", "aria-label": label, onkeydown: move }, ...rows);

  function close() {
    menu.remove();
    open.delete(place);
    opener.setAttribute("aria-expanded", "false");
    document.removeEventListener("pointerdown", outsideClick, true);
  }
  function outsideClick(event) {
    if (!menu.contains(event.target) && !opener.contains(event.target)) close();
  }
  function move(event) {
    const at = rows.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + (at < 0), Home: 0, End: -1 }[event.key];
    if (to !== undefined) rows.at(to % rows.length).focus();
    else if (event.key === "Escape" || event.key === "Tab") { close(); opener.focus(); }
    else return;
    event.preventDefault();
  }

  place.append(menu);
  open.set(place, close);
  opener.setAttribute("aria-expanded", "true");
  document.addEventListener("pointerdown", outsideClick, true);
  if (focus) rows[0]?.focus();
}

export const isOpen = (place) => open.has(place);
