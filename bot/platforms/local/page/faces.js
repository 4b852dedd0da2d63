// How people and days are shown.

import { el, word } from "./dom.js";

const COLOURS = 7;

export function avatar({ id, name }) {
  const letters = parts(name).slice(0, 2).map((part) => [...new Intl.Segmenter().segment(part)][0].segment);
  return el("span", { class: `avatar face-${id % COLOURS}`, "aria-hidden": "true" }, letters.join("").toUpperCase());
}

// The words of a name, or its pictures where it has no words.
export function parts(name) {
  const all = name.split(/\s+/).filter(Boolean);
  const worded = all.filter((part) => /\p{L}/u.test(part));
  return worded.length ? worded : all;
}

export const dayOf = (seconds) => new Date(seconds * 1000).toDateString();

// Today and yesterday are counted from the newest day the server told of: its clock may be moved on.
let today = new Date();

export function setToday(seconds) {
  today = new Date(seconds * 1000);
}

export function dayName(seconds) {
  const day = new Date(seconds * 1000);
  const ago = Math.round((midnight(day) - midnight(today)) / 86_400_000);
  const language = word("local-language");
  if (ago === 0 || ago === -1) return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(ago, "day");
  const year = day.getFullYear() === today.getFullYear() ? undefined : "numeric";
  return day.toLocaleDateString(language, { weekday: "short", day: "numeric", month: "long", year });
}

const midnight = (moment) => new Date(moment).setHours(0, 0, 0, 0);
