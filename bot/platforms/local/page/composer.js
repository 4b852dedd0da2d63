// The lower part of a chat: the input field, what can be attached, commands and the bottom keyboard.

import { el, icon, iconButton, word } from "./dom.js";
import { closeMenu, isOpen, openMenu } from "./menus.js";

const MADE_UP = ["sticker", "voice", "forward", "location"];

// `on` holds what can be done: say(text, heard), send(kind), upload(kind, file, caption).
export class Composer {
  constructor(person, on) {
    this.person = person;
    this.on = on;
    this.commands = [];
    this.keyboard = [];
    this.folded = false;
    this.node = this.build();
  }

  build() {
    this.field = el("textarea", {
      rows: "1", placeholder: word("local-placeholder"), "aria-label": word("local-placeholder"), dir: "auto",
      enterkeyhint: "send", onkeydown: (event) => this.key(event), oninput: () => this.typed(), onpaste: (event) => this.pasted(event),
    });
    this.attach = iconButton("attach", word("local-attach"), () => this.attachMenu(), { "aria-haspopup": "menu", "aria-expanded": "false" });
    this.slash = iconButton("slash", word("local-commands"), () => this.commandMenu(this.commands), { "aria-haspopup": "menu", hidden: true });
    this.fold = iconButton("keyboard", word("local-keyboard-hide"), () => this.toggle(), { "aria-expanded": "true", hidden: true });
    this.photo = this.picker("photo", "image/png,image/jpeg,image/gif,image/webp");
    this.file = this.picker("document", "");
    const send = iconButton("send", word("local-send"), () => this.submit());
    this.bar = el("div", { class: "bar" }, this.attach, this.field, this.slash, this.fold, send, this.photo, this.file);
    this.keys = el("div", { class: "keys", role: "group", hidden: true });
    this.start = el("button", { type: "button", class: "start", hidden: true, onclick: () => this.begin() }, word(`local-start-${this.person.look}`));
    return el("footer", { class: "composer" }, this.start, this.bar, this.keys);
  }

  picker(kind, accept) {
    const pick = (event) => {
      for (const file of event.target.files) this.sendFile(kind, file);
      event.target.value = "";
    };
    return el("input", { type: "file", class: `pick-${kind}`, accept, hidden: true, tabindex: "-1", onchange: pick });
  }

  sendFile(kind, file) {
    this.on.upload(kind, file, this.field.value.trim());
    this.empty();
  }

  pasted(event) {
    const file = event.clipboardData?.files[0];
    if (!file) return;
    event.preventDefault();
    this.sendFile(file.type.startsWith("image/") ? "photo" : "document", file);
  }

  key(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.submit();
    } else if (event.key === "Escape") closeMenu(this.bar);
    else if (event.key === "ArrowUp" && isOpen(this.bar)) {
      event.preventDefault();
      this.bar.querySelector(".menu button:last-child")?.focus();
    }
  }

  typed() {
    this.grow();
    const begun = /^\/[a-z0-9_]*$/.test(this.field.value);
    const fitting = begun ? this.commands.filter(({ command }) => command.startsWith(this.field.value.slice(1))) : [];
    if (fitting.length) this.commandMenu(fitting, false);
    else closeMenu(this.bar);
  }

  grow() {
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight, 140)}px`;
  }

  submit() {
    const text = this.field.value.trim();
    if (text) this.on.say(text);
    this.empty();
    this.field.focus();
  }

  empty() {
    this.field.value = "";
    this.grow();
    closeMenu(this.bar);
  }

  begin() {
    const vk = this.person.look === "vk";
    this.on.say(vk ? word("local-start-vk") : "/start", vk ? "/start" : undefined);
  }

  attachMenu() {
    if (isOpen(this.bar)) return closeMenu(this.bar);
    const item = (name, act) => ({ nodes: [icon(name), el("span", {}, word(`local-attach-${name}`))], act });
    const items = [item("photo", () => this.photo.click()), item("file", () => this.file.click()),
      ...MADE_UP.map((kind) => item(kind, () => this.on.send(kind)))];
    openMenu(this.bar, this.attach, word("local-attach"), items, "attach-menu");
  }

  commandMenu(commands, focus = true) {
    if (focus && isOpen(this.bar)) return closeMenu(this.bar);
    const items = commands.map(({ command, description }) => ({
      nodes: [el("b", {}, `/${command}`), el("span", { dir: "auto" }, description)],
      act: () => { this.empty(); this.on.say(`/${command}`); },
    }));
    openMenu(this.bar, this.slash, word("local-commands"), items, "command-menu", focus);
  }

  setCommands(commands) {
    this.commands = this.person.look === "vk" ? [] : commands;
    this.slash.hidden = !this.commands.length;
  }

  setKeyboard(rows) {
    if (JSON.stringify(rows) !== JSON.stringify(this.keyboard)) this.folded = false;
    this.keyboard = rows;
    const key = (label) => el("button", { type: "button", dir: "auto", onclick: () => this.on.say(label) }, label);
    this.keys.replaceChildren(...rows.map((row) => el("div", { class: "keys-row" }, ...row.map(key))));
    this.showKeyboard();
  }

  toggle() {
    this.folded = !this.folded;
    this.showKeyboard();
  }

  showKeyboard() {
    const label = word(this.folded ? "local-keyboard-show" : "local-keyboard-hide");
    this.fold.hidden = !this.keyboard.length;
    this.keys.hidden = this.folded || !this.keyboard.length;
    this.fold.setAttribute("aria-expanded", String(!this.folded));
    this.fold.setAttribute("aria-label", label);
    this.fold.title = label;
    this.fold.replaceChildren(icon(this.folded ? "keyboard" : "fold"));
  }

  setBegun(begun) {
    this.start.hidden = begun;
  }
}
