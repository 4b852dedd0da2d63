// Days and times as the server's clock has them: in a demo it may be moved on, and has a zone of its own.

import { word } from "./dom.js";

const A_DAY = 86_400_000;
let ahead = 0;
let zone;
let shapes = new Map();

export function setClock({ now, zone: given }) {
  ahead = now * 1000 - Date.now();
  if (given !== zone) shapes = new Map();
  zone = given;
}

export const now = () => (Date.now() + ahead) / 1000;

export const dayOf = (seconds) => shape("sv", { dateStyle: "short" }).format(seconds * 1000);

export function dayName(seconds) {
  const ago = Math.round((Date.parse(dayOf(seconds)) - Date.parse(dayOf(now()))) / A_DAY);
  if (ago === 0 || ago === -1) return new Intl.RelativeTimeFormat(word("local-language"), { numeric: "auto" }).format(ago, "day");
  return dateOf(seconds);
}

export function dateOf(seconds) {
  const year = dayOf(seconds).slice(0, 4) === dayOf(now()).slice(0, 4) ? undefined : "numeric";
  return shape(word("local-language"), { weekday: "short", day: "numeric", month: "long", year }).format(seconds * 1000);
}

export const timeOf = (seconds) =>
  shape(word("local-language"), { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(seconds * 1000);

// Making a format is slow, using it is not.
function shape(language, parts) {
  const key = language + JSON.stringify(parts);
  if (!shapes.has(key)) shapes.set(key, new Intl.DateTimeFormat(language, { ...parts, timeZone: zone }));
  return shapes.get(key);
}
