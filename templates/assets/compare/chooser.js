// A text box with the list of titles that have the words typed into it: a combobox as ARIA describes it.
import { fill, folded } from "../site/words.js";

const SHOWN = 12;

export class Chooser {
  /**
   * - titles: returns pairs of a slug and a title.
   * - isChosen: whether a slug is chosen already.
   * - choose: is called with the slug.
   */
  constructor(root, { titles, isChosen, choose, tell }) {
    Object.assign(this, { titles, isChosen, choose, tell, words: root.dataset, active: -1 });
    this.input = root.querySelector("[role=combobox]");
    this.list = root.querySelector("[role=listbox]");
    this.more = root.querySelector(".more-matches");
    this.input.addEventListener("input", () => this.open());
    this.input.addEventListener("click", () => this.open());
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.input.addEventListener("blur", () => this.close());
    // A press on an option must not take the focus, or the list would close before the click.
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => this.take(event.target.closest("[role=option]")));
  }

  get options() { return [...this.list.children]; }
  get isOpen() { return !this.list.hidden; }

  matches() {
    const words = folded(this.input.value).split(/\s+/).filter(Boolean);
    const found = this.titles().filter(([slug, title]) =>
      !this.isChosen(slug) && words.every((word) => folded(title).includes(word)));
    const begins = ([, title]) => folded(title).startsWith(words[0] ?? "");
    return [...found.filter(begins), ...found.filter((one) => !begins(one))];
  }

  open() {
    const found = this.matches();
    this.list.replaceChildren(...found.slice(0, SHOWN).map(([slug, title], index) => this.option(slug, title, index)));
    this.setOpen(found.length > 0);
    this.activate(-1);
    const rest = found.length - SHOWN;
    this.more.hidden = rest <= 0;
    this.more.textContent = rest > 0 ? fill(this.words.more, { n: rest }) : "";
    const number = found.length === 0 ? this.words.noMatch : found.length === 1 ? this.words.oneMatch : this.words.matches;
    this.tell(fill(number, { n: found.length }));
  }

  option(slug, title, index) {
    const option = document.createElement("li");
    option.id = `match-${index}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.dataset.slug = slug;
    option.textContent = title;
    return option;
  }

  setOpen(isOpen) {
    this.list.hidden = !isOpen;
    this.input.setAttribute("aria-expanded", String(isOpen));
  }

  close() {
    this.setOpen(false);
    this.more.hidden = true;
    this.activate(-1);
  }

  activate(index) {
    this.active = index;
    this.options.forEach((option, number) => option.setAttribute("aria-selected", String(number === index)));
    const option = this.options[index];
    if (option) this.input.setAttribute("aria-activedescendant", option.id);
    else this.input.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  }

  move(step) {
    if (!this.isOpen) this.open();
    const count = this.options.length;
    if (!this.isOpen || count === 0) return;
    this.activate(this.active < 0 ? (step > 0 ? 0 : count - 1) : (this.active + step + count) % count);
  }

  key(event) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (this.isOpen) this.take(this.options[this.active] ?? (this.options.length === 1 ? this.options[0] : null));
    } else if (event.key === "Escape") {
      if (this.isOpen) this.close(); else this.input.value = "";
    }
  }

  take(option) {
    if (!option) return;
    this.input.value = "";
    this.close();
    this.choose(option.dataset.slug);
    this.input.focus();
  }
}
