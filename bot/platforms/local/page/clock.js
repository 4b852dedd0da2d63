// The demo's date and time in the header, and the button that moves them to the next day.

import { dateOf, now, setClock, timeOf } from "./days.js";
import { el, icon, word } from "./dom.js";
import { nextDay } from "./talk.js";

const slot = document.getElementById("slot");
let time, button;

// Only a demo has a zone of its own, and a clock that can be moved.
export function showClock(clock) {
  setClock(clock);
  slot.hidden = !clock.zone;
  if (!clock.zone) return;
  if (!button) build();
  time.title = word("local-clock");
  button.title = word("local-next-day-about");
  button.lastChild.textContent = word("local-next-day");
  rest(clock.walking);
  tick();
}

export function tick() {
  if (slot.hidden || !time) return;
  const shown = `${dateOf(now())}, ${timeOf(now())}`;
  if (time.textContent !== shown) time.textContent = shown;
}

function build() {
  time = el("time");
  button = el("button", { type: "button", onclick: go }, icon("next"), el("span"));
  slot.replaceChildren(time, button);
}

// The server tells of each hour; here or in another tab, the button rests until the last one.
function rest(walking) {
  button.toggleAttribute("disabled", walking);
  button.setAttribute("aria-busy", String(walking));
}

const go = () => {
  rest(true);
  nextDay().catch(() => {}).finally(() => rest(false));
};
