// A list that stays at its newest message while the reader is there, and never jumps elsewhere.

import { calm, el, iconButton, word } from "./dom.js";

const NEAR = 48;

export class Scroll {
  constructor(list, inner) {
    this.list = list;
    this.stuck = true;
    this.missed = 0;
    this.top = 0;
    this.count = el("span", { class: "count", hidden: true });
    this.pill = iconButton("down", word("local-to-bottom"), () => this.toBottom(true), { class: "round to-bottom", hidden: true });
    this.pill.append(this.count);
    list.addEventListener("scroll", () => this.look(), { passive: true });
    const watch = new ResizeObserver(() => { if (this.stuck) this.toBottom(false); });
    watch.observe(list);
    watch.observe(inner);
  }

  // Only a reader moves a list up; what grows by itself is followed.
  look() {
    if (this.atBottom()) this.stuck = true;
    else if (this.list.scrollTop < this.top - 1) this.stuck = false;
    this.top = this.list.scrollTop;
    if (this.stuck) this.missed = 0;
    this.show();
  }

  atBottom() {
    return this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < NEAR;
  }

  toBottom(smooth) {
    this.stuck = true;
    this.missed = 0;
    this.list.scrollTo({ top: this.list.scrollHeight, behavior: smooth && !calm() ? "smooth" : "instant" });
    this.show();
  }

  // A message came: follow it, or count it for later.
  added(mine) {
    if (mine || this.stuck) return this.toBottom(true);
    this.missed += 1;
    this.show();
  }

  show() {
    this.pill.hidden = this.stuck;
    this.count.hidden = !this.missed;
    this.count.textContent = this.missed;
  }
}
