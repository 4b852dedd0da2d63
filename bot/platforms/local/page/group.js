// A chat of all who sit at the page: whoever is chosen in its head speaks and presses.

import { Column } from "./column.js";
import { el, word } from "./dom.js";

export const asSeat = (group, people) => ({ ...group, people, look: "telegram", role: word("local-group-about") });

export class GroupColumn extends Column {
  get at() {
    return { chat: this.person.id, person: Number(this.speaker.value) };
  }

  sign() {
    const options = this.person.people.map(({ id, name }) => el("option", { value: id }, name));
    this.speaker = el("select", { class: "speaker", "aria-label": word("local-group-speaker"), title: word("local-group-speaker") }, ...options);
    return this.speaker;
  }

  author({ mine, author }) {
    return mine && this.person.people.find(({ id }) => id === author)?.name;
  }

  attempt(shown, send) {
    super.attempt({ ...shown, author: this.at.person }, send);
  }
}
