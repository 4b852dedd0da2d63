// One message as a bubble with its file, words, time and buttons.

import { timeOf } from "./days.js";
import { el, icon, outside, safeLink, word } from "./dom.js";
import { formatted } from "./entities.js";

const SIZES = ["B", "KB", "MB"];

// `on` holds what can be done: press(message, button, node), command(text) or none, retry(message).
export function drawInto(row, message, on) {
  const focused = [...row.querySelectorAll(".buttons > *, .buttons button")].indexOf(document.activeElement);
  row.className = `row ${message.mine ? "out" : "in"} kind-${message.kind} ${message.state ?? ""}`;
  row.dataset.id = message.id;
  row.replaceChildren(el("div", { class: "stack" }, bubble(message, on), buttons(message, on)));
  if (focused >= 0) row.querySelectorAll(".buttons button, .buttons a")[focused]?.focus();
}

function bubble(message, on) {
  return el("div", { class: "bubble" },
    on.author(message) && el("div", { class: "author", dir: "auto" }, on.author(message)),
    message.kind === "forward" && el("div", { class: "forwarded" }, word("local-forwarded")),
    attachment(message), words(message, on), meta(message), retry(message, on));
}

function words(message, on) {
  if (!message.text) return null;
  return el("div", { class: "words", dir: "auto" }, ...formatted(message.text, message.entities, on.command));
}

function meta(message) {
  const tick = message.state === "pending" ? "clock" : message.state === "failed" ? "warning" : "ticks";
  return el("span", { class: "meta" }, message.edited && el("span", { class: "edited" }, word("local-edited")),
    el("time", { datetime: new Date(message.date * 1000).toISOString() }, timeOf(message.date)), message.mine && icon(tick));
}

function retry(message, on) {
  if (message.state !== "failed") return null;
  return el("button", { type: "button", class: "retry", onclick: () => on.retry(message) },
    `${word("local-not-sent")}. ${word("local-retry")}`);
}

const ATTACHMENTS = { photo, document: file, sticker, voice, location: place };
const attachment = (message) => ATTACHMENTS[message.kind]?.(message);

function photo(message) {
  if (!message.file.id) return file(message);
  const image = el("img", { src: `/file/${message.file.id}`, alt: message.text || word("local-photo") });
  const link = outside(`/file/${message.file.id}`, image);
  link.className = "photo";
  return link;
}

function file({ file: { id, name, size } }) {
  const about = el("span", { class: "about-file" },
    el("span", { class: "file-name", dir: "auto" }, name), el("span", { class: "file-size" }, sizeOf(size)));
  const badge = el("span", { class: "badge" }, icon("save"));
  if (!id) return el("span", { class: "file" }, badge, about);
  return el("a", { class: "file", href: `/file/${id}`, download: name, title: word("local-download") }, badge, about);
}

function sizeOf(bytes) {
  const step = Math.min(2, Math.floor(Math.log2(Math.max(bytes, 1)) / 10));
  return `${(bytes / 1024 ** step).toLocaleString(word("local-language"), { maximumFractionDigits: 1 })} ${SIZES[step]}`;
}

function sticker() {
  return el("div", { class: "sticker", role: "img", "aria-label": word("local-sticker") }, "👋");
}

function voice() {
  const heights = [5, 9, 14, 8, 17, 12, 20, 15, 9, 18, 11, 6, 14, 19, 10, 7, 13, 9, 5, 8, 12, 6];
  const wave = el("span", { class: "wave" }, ...heights.map((height) => el("i", { class: `h${height}` })));
  return el("div", { class: "voice", role: "img", "aria-label": word("local-voice") },
    el("span", { class: "badge" }, icon("play")), wave, el("span", { class: "length" }, "0:04"));
}

function place() {
  return el("div", { class: "place", role: "img", "aria-label": word("local-location") }, icon("location"));
}

function buttons(message, on) {
  if (!message.rows.length) return null;
  const rows = message.rows.map((row) => el("div", { class: "buttons-row" }, ...row.map((button) => inline(message, button, on))));
  return el("div", { class: "buttons" }, ...rows);
}

function inline(message, button, on) {
  const label = el("span", { dir: "auto" }, button.text);
  const href = button.url && safeLink(button.url);
  if (href) return outside(href, label, icon("link"));
  return el("button", { type: "button", onclick: (event) => on.press(message, button, event.currentTarget) }, label);
}
