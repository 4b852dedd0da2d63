// Formatted text: Telegram's entities, counted in UTF-16 units as JavaScript's strings are.

import { el, outside, safeLink, word } from "./dom.js";

const FOUND = /(https?:\/\/[^\s<>"«»]*[^\s<>"«».,:;!?)\]}'])|(?<![\p{L}\p{N}_/<])(\/[a-z][a-z0-9_]{0,31})(?![\p{L}\p{N}_/])/gu;
const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

export function formatted(text, entities, onCommand) {
  const all = [...entities, ...found(text, entities, onCommand)].map((entity) => ({ ...entity, end: entity.offset + entity.length }));
  all.sort((a, b) => a.offset - b.offset || b.end - a.end);
  return pieces(text, 0, text.length, all, onCommand);
}

// Messengers make links and commands of plain words by themselves.
function found(text, entities, onCommand) {
  const taken = entities.filter(({ type }) => ["code", "pre", "text_link", "url", "bot_command"].includes(type));
  const hits = [...text.matchAll(FOUND)].map((hit) => ({ type: hit[1] ? "url" : "bot_command", offset: hit.index, length: hit[0].length }));
  return hits.filter((hit) => (hit.type === "url" || onCommand)
    && !taken.some((other) => hit.offset < other.offset + other.length && other.offset < hit.offset + hit.length));
}

function pieces(text, start, end, entities, onCommand) {
  const nodes = [];
  let at = start;
  let rest = entities.filter((entity) => entity.offset < end && entity.end > start);
  while (rest.length) {
    const [first, ...later] = rest;
    const from = Math.max(first.offset, at), to = Math.min(first.end, end);
    if (from > at) nodes.push(text.slice(at, from));
    nodes.push(drawn(first, text.slice(from, to), pieces(text, from, to, later, onCommand), onCommand));
    at = to;
    rest = later.filter((entity) => entity.end > at);
  }
  if (at < end) nodes.push(text.slice(at, end));
  return nodes;
}

function drawn(entity, text, children, onCommand) {
  if (TAGS[entity.type]) return el(TAGS[entity.type], {}, ...children);
  if (entity.type === "spoiler") return spoiler(children);
  if (entity.type === "bot_command" && onCommand) {
    return el("button", { type: "button", class: "command", onclick: () => onCommand(text) }, ...children);
  }
  const href = entity.type === "text_link" ? safeLink(entity.url)
    : entity.type === "url" ? safeLink(text) ?? safeLink(`https://${text}`)
    : entity.type === "email" ? safeLink(`mailto:${text}`) : null;
  return href ? outside(href, ...children) : el("span", {}, ...children);
}

function spoiler(children) {
  const show = (event) => {
    event.currentTarget.classList.add("shown");
    event.currentTarget.removeAttribute("aria-label");
  };
  return el("button", { type: "button", class: "spoiler", "aria-label": word("local-spoiler"), onclick: show }, ...children);
}
