// One person's chat with the bot.

import { drawInto } from "./bubbles.js";
import { Composer } from "./composer.js";
import { dayName, dayOf, now } from "./days.js";
import { avatar } from "./faces.js";
import { el, word } from "./dom.js";
import { alertBox, toast } from "./popups.js";
import { Scroll } from "./scroll.js";
import * as talk from "./talk.js";

export class Column {
  constructor(person, onNews) {
    this.person = person;
    this.onNews = onNews;
    this.rows = new Map();
    this.pending = new Map();
    this.presses = new Map();
    this.waiting = 0;
    this.build();
  }

  build() {
    const { id, name, look } = this.person;
    this.composer = new Composer(this.person, {
      say: (text, heard) => this.say(text, heard), send: (kind) => this.wait(talk.send(this.at, kind)),
      upload: (kind, file, caption) => this.upload(kind, file, caption),
    });
    this.status = el("span", { class: "role", dir: "auto" }, this.person.role);
    const head = el("div", { class: "head" }, avatar(this.person),
      el("div", { class: "who" }, el("h2", { dir: "auto" }, name), this.status), this.sign());
    this.inner = el("div", { class: "inner" });
    this.list = el("div", { class: "list", role: "log", "aria-label": name, tabindex: "0" }, this.inner);
    this.scroll = new Scroll(this.list, this.inner);
    this.middle = el("div", { class: "middle" }, this.list, this.scroll.pill);
    this.node = el("section", { class: `column look-${look}`, id: `chat-${id}`, "aria-label": name }, head, this.middle, this.composer.node);
  }

  get at() { return { chat: this.person.id }; }
  author() { return null; }

  // What stands at the right of the head.
  sign() { return el("span", { class: "network" }, word(`local-network-${this.person.look}`)); }

  // The whole chat as the server has it; what is there already stays in place.
  restore({ messages, keyboard, commands }) {
    const known = new Set(messages.map((message) => message.id));
    for (const [token, { sent }] of this.pending) if (sent) this.forget(token);
    for (const [id, row] of this.rows) if (!known.has(id)) this.remove(id, row);
    for (const message of messages) this.put(message);
    this.composer.setCommands(commands);
    this.composer.setKeyboard(keyboard);
    this.afterChange();
  }

  hear(event) {
    const kinds = {
      message: () => this.arrived(event), keyboard: () => this.composer.setKeyboard(event.keyboard),
      commands: () => this.composer.setCommands(event.commands), typing: () => this.showTyping(5000), answer: () => this.answered(event),
    };
    kinds[event.kind]?.();
  }

  arrived({ message, token }) {
    this.forget(token);
    const fresh = !this.rows.has(message.id);
    this.put(message);
    if (!message.mine) this.showTyping(0);
    this.afterChange();
    if (fresh) this.scroll.added(message.mine);
    if (fresh && !message.mine) this.onNews();
  }

  put(message) {
    const row = this.rows.get(message.id) ?? this.newRow(message);
    drawInto(row, message, {
      press: (at, button, node) => this.press(at, button, node), retry: (at) => this.again(at), author: (at) => this.author(at),
      command: this.person.look === "telegram" && !message.mine ? (text) => this.say(text) : null,
    });
  }

  newRow(message) {
    const row = el("div", {});
    row.day = dayOf(message.date);
    const next = message.state ? null : this.inner.querySelector(":scope > .pending, :scope > .failed");
    const last = next ? next.previousElementSibling : this.inner.lastElementChild;
    if (row.day !== last?.day) this.inner.insertBefore(this.separator(message.date), next);
    this.inner.insertBefore(row, next);
    this.rows.set(message.id, row);
    return row;
  }

  separator(date) {
    const node = el("div", { class: "day" }, el("span", {}, dayName(date)));
    node.day = dayOf(date);
    node.date = date;
    return node;
  }

  // A new day has begun: today is yesterday now.
  redate() {
    for (const node of this.inner.querySelectorAll(":scope > .day")) node.firstChild.textContent = dayName(node.date);
  }

  remove(id, row) {
    if (this.pending.has(id)) return;
    const before = row.previousElementSibling;
    row.remove();
    this.rows.delete(id);
    const alone = before.nextElementSibling?.className ?? "day";
    if (before.className === "day" && alone === "day") before.remove();
  }

  // The bot may write first, in a demo; the chat begins when its person does.
  afterChange() {
    this.composer.setBegun(this.inner.querySelector(":scope > .out") !== null);
    this.node.classList.toggle("empty", !this.rows.size);
    this.node.style.setProperty("--empty", JSON.stringify(word("local-empty")));
  }

  // What is said stands in the chat at once, and turns pale if it could not be sent.
  say(text, heard) {
    this.attempt({ text, kind: "text" }, (token) => talk.say(this.at, text, token, heard));
  }

  upload(kind, file, caption) {
    if (file.size > talk.MOST_UPLOAD) return toast(this.middle, word("local-too-big"));
    const shown = { text: caption, kind: "document", file: { name: file.name, size: file.size } };
    this.attempt(shown, (token) => talk.upload(this.at, kind, file, caption, token));
  }

  attempt(shown, send) {
    const token = talk.newToken();
    const message = { id: token, mine: true, date: now(), entities: [], rows: [], state: "pending", ...shown };
    const attempt = { send, shown };
    this.pending.set(token, attempt);
    this.put(message);
    this.afterChange();
    this.scroll.added(true);
    this.wait(send(token)).then(() => { attempt.sent = true; },
      () => this.pending.has(token) && this.put({ ...message, state: "failed" }));
  }

  again({ id }) {
    const { send, shown } = this.pending.get(id);
    this.forget(id);
    this.attempt(shown, send);
  }

  forget(token) {
    if (this.pending.delete(token)) this.remove(token, this.rows.get(token));
  }

  press(message, button, node) {
    if (node.classList.contains("busy")) return;
    const token = talk.newToken();
    this.presses.set(token, node);
    this.busy(node, true);
    const done = () => {
      this.busy(node, false);
      setTimeout(() => this.presses.delete(token), 10_000);
    };
    this.wait(talk.press(this.at, message.id, button.callback_data, token)).then(done, done);
  }

  busy(node, busy) {
    node.classList.toggle("busy", busy);
    node.setAttribute("aria-busy", String(busy));
  }

  // Only the page that pressed shows the answer.
  answered({ press, text, alert }) {
    const node = this.presses.get(press);
    if (!node) return;
    this.busy(node, false);
    if (text && alert) alertBox(this.person.name, text, this.person.look);
    else if (text) toast(this.middle, text);
  }

  async wait(promise) {
    this.waiting += 1;
    setTimeout(() => this.showTyping(), 500);
    try {
      return await promise;
    } finally {
      this.waiting -= 1;
      this.showTyping();
    }
  }

  showTyping(milliseconds) {
    if (milliseconds !== undefined) {
      this.typingUntil = Date.now() + milliseconds;
      if (milliseconds) setTimeout(() => this.showTyping(), milliseconds);
    }
    const typing = this.waiting > 0 && milliseconds !== 0 || Date.now() < (this.typingUntil ?? 0);
    this.node.classList.toggle("typing", typing);
    this.status.textContent = typing ? word("local-typing") : this.person.role;
  }
}
