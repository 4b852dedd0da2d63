// Building the page node by node: text is always text, never markup.

const SVG = "http://www.w3.org/2000/svg";
let words = {};

export const setWords = (given) => { words = given; };
export const word = (id) => words[id] ?? id;

export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value != null) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child != null && child !== false));
  return node;
}

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", `icon icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#icon-${name}`);
  svg.append(use);
  return svg;
}

// The icons are taken into the page once, so that none is missing while the server is away.
export async function loadIcons() {
  const response = await fetch("/static/icons.svg");
  const sprite = new DOMParser().parseFromString(await response.text(), "image/svg+xml").documentElement;
  sprite.setAttribute("hidden", "");
  document.body.append(document.importNode(sprite, true));
}

export const iconButton = (name, label, onclick, more = {}) =>
  el("button", { type: "button", class: `round ${name}`, "aria-label": label, title: label, onclick, ...more }, icon(name));

export const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

export function safeLink(address) {
  try {
    const url = new URL(address);
    return ["http:", "https:", "mailto:", "tg:"].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

export function outside(href, ...children) {
  return el("a", { href, target: "_blank", rel: "noopener noreferrer" }, ...children);
}
