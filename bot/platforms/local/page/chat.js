// The page: one column a person, fed by the server's events.

import { showClock, tick } from "./clock.js";
import { Column } from "./column.js";
import { dayOf, now } from "./days.js";
import { avatar, parts } from "./faces.js";
import { el, loadIcons, setWords, word } from "./dom.js";
import { asSeat, GroupColumn } from "./group.js";

const PHONE = matchMedia("(max-width: 700px)");
const [chats, tabs, offline] = ["chats", "tabs", "offline"].map((id) => document.getElementById(id));
const columns = new Map();
const seats = new Map();
let people = "";
let chosen = null;
let day = null;

function listen() {
  const events = new EventSource("/events");
  events.onmessage = ({ data }) => hear(JSON.parse(data));
  events.onopen = () => { offline.hidden = true; };
  events.onerror = () => {
    offline.hidden = false;
    if (events.readyState === EventSource.CLOSED) setTimeout(listen, 2000);
  };
}

function hear(event) {
  if (event.kind === "state") return restore(event);
  if (event.kind === "clock") return setTime(event.clock);
  columns.get(event.chat)?.hear(event);
}

// The whole state comes with each connection, so nothing is missed while there was none.
function restore(state) {
  setWords(state.words);
  setTime(state.clock);
  const seated = JSON.stringify([state.people, state.groups, state.words]);
  if (seated !== people) seat([...state.people, ...state.groups.map((group) => asSeat(group, state.people))]);
  people = seated;
  for (const [id, column] of columns) column.restore(state.chats[id]);
  document.documentElement.dataset.ready = "yes";
}

function setTime(clock) {
  showClock(clock);
  turnDay();
}

function turnDay() {
  if (day === dayOf(now())) return;
  day = dayOf(now());
  for (const column of columns.values()) column.redate();
}

function seat(all) {
  dress();
  columns.clear();
  seats.clear();
  for (const person of all) {
    const Seat = person.people ? GroupColumn : Column;
    columns.set(person.id, new Seat(person, () => news(person.id)));
    seats.set(person.id, { person, tab: tab(person), unread: 0 });
  }
  chats.replaceChildren(...[...columns.values()].map((column) => column.node));
  tabs.replaceChildren(...[...seats.values()].map((one) => one.tab));
  choose(columns.has(chosen) ? chosen : remembered(all));
}

function dress() {
  document.documentElement.lang = word("local-language");
  document.title = word("local-title");
  document.querySelector("#top h1").textContent = word("local-title");
  document.querySelector("#top p").textContent = word("local-hint");
  tabs.setAttribute("aria-label", word("local-people"));
  offline.textContent = word("local-offline");
}

const remembered = (all) => (columns.has(Number(sessionStorage.chat)) ? Number(sessionStorage.chat) : all[0]?.id);

function tab(person) {
  const name = parts(person.name)[0];
  return el("button", {
    type: "button", role: "tab", id: `tab-${person.id}`, "aria-controls": `chat-${person.id}`, title: person.name,
    onclick: () => choose(person.id), onkeydown: (event) => walk(event, person.id),
  }, avatar(person), el("span", { class: "tab-name", dir: "auto" }, name), el("span", { class: "unread", hidden: true }));
}

function walk(event, id) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const ids = [...seats.keys()];
  choose(ids.at((ids.indexOf(id) + step) % ids.length));
  seats.get(chosen).tab.focus();
}

function choose(id) {
  chosen = id;
  sessionStorage.chat = id;
  for (const [other, { tab: button }] of seats) {
    const here = other === id;
    columns.get(other).node.classList.toggle("chosen", here);
    button.setAttribute("aria-selected", String(here));
    button.tabIndex = here ? 0 : -1;
    if (here) button.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
  unread(id, 0);
}

function news(id) {
  const seen = !PHONE.matches || id === chosen;
  unread(id, seen ? 0 : seats.get(id).unread + 1);
}

function unread(id, count) {
  const one = seats.get(id);
  if (!one) return;
  one.unread = count;
  const badge = one.tab.querySelector(".unread");
  badge.hidden = !count;
  badge.textContent = count;
}

setInterval(() => { tick(); turnDay(); }, 1000);
loadIcons().finally(listen);
