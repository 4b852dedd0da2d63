// How people are shown.

import { el } from "./dom.js";

const COLOURS = 7;

export function avatar({ id, name }) {
  const letters = parts(name).slice(0, 2).map((part) => [...new Intl.Segmenter().segment(part)][0].segment);
  return el("span", { class: `avatar face-${Math.abs(id) % COLOURS}`, "aria-hidden": "true" }, letters.join("").toUpperCase());
}

// The words of a name, or its pictures where it has no words.
export function parts(name) {
  const all = name.split(/\s+/).filter(Boolean);
  const worded = all.filter((part) => /\p{L}/u.test(part));
  return worded.length ? worded : all;
}
