// The form for a new entry: checks what is typed and writes the entry as Markdown with front matter.
// A plain script, so that it also runs where the site is opened from a folder.
(() => {
  const form = document.querySelector(".entry-form");
  if (!form) return;

  const minimum = Number(form.dataset.minimum);
  const taken = new Set(form.dataset.slugs.split(" "));
  const slugField = document.getElementById("slug");
  const output = form.querySelector(".result code");
  const state = form.querySelector(".form-state");
  let slugIsOwn = false;
  let wasAsked = false;
  /** The labels of what is recommended and still empty. */
  let wanted = new Set();

  // ---- Values ----

  /** Fields directly below `parent`, not those of groups in it. */
  const fieldsOf = (parent) =>
    [...parent.querySelectorAll("[data-field]")].filter(
      (field) => (field.parentElement.closest(".form-item") ?? form) === parent);

  const slug = (text) =>
    text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase()
      .replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60).replace(/-+$/, "");

  /** What was typed, or the value of the choice that is called so. */
  function chosen(field, text) {
    const option = [...(field.querySelector("datalist")?.options ?? [])].find(
      (one) => one.label.toLowerCase() === text.toLowerCase());
    return option ? option.value : text;
  }

  function raw(field) {
    if (field.matches(".form-choices")) {
      return [...field.querySelectorAll("input:checked")].map((box) => box.value);
    }
    const value = field.querySelector("input, select, textarea").value.trim();
    if (!field.dataset.many) return chosen(field, value);
    const separator = field.querySelector("textarea") ? /\n+/ : /\s*,\s*/;
    return value.split(separator).map((part) => chosen(field, part.trim())).filter(Boolean);
  }

  const isEmpty = (value) => value === "" || (Array.isArray(value) && value.length === 0);

  // ---- Checks: the first thing that is wrong with a value, in words ----

  function faultOf(field, text) {
    const control = field.querySelector("input, textarea");
    const { minimum: least, maximum: most, maxLength, pattern } = control?.dataset ?? {};
    switch (field.dataset.type) {
      case "url":
        if (!/^https?:\/\/[^\s/?#]+\.[^\s]+$/i.test(text)) return "Write a whole address that begins with https://.";
        break;
      case "email":
        if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return "This is not an e-mail address.";
        break;
      case "date":
        if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return "Write a day as year-month-day.";
        break;
      case "integer":
        if (!/^-?\d+$/.test(text)) return "Write a whole number, without commas.";
        break;
      case "number": case "percent": case "money":
        if (!/^-?\d+(\.\d+)?$/.test(text)) return "Write a number, with a point before decimals and without commas.";
        if (field.dataset.type === "percent" && (Number(text) < 0 || Number(text) > 100)) return "Write a number from 0 to 100.";
        break;
      case "count":
        if (/^<\d+$/.test(text)) break;
        if (!/^\d+$/.test(text)) return `Write a number of people, or <${minimum}.`;
        if (Number(text) > 0 && Number(text) < minimum) {
          return `So small a number can point at single persons. Write <${minimum} instead.`;
        }
        break;
      case "reference": case "standard": {
        const list = field.querySelector("datalist");
        if (list && ![...list.options].some((option) => option.value === text)) {
          return `“${text}” is not in the list. Choose from it, or suggest that one first and come back.`;
        }
        break;
      }
    }
    if (least !== undefined && Number(text) < Number(least)) return `At least ${least}.`;
    if (most !== undefined && Number(text) > Number(most)) return `At most ${most}.`;
    if (maxLength !== undefined && [...text].length > Number(maxLength)) {
      return `At most ${maxLength} characters; these are ${[...text].length}.`;
    }
    if (pattern && !new RegExp(`^(?:${pattern})$`, "u").test(text)) return `Write it like ${control.placeholder || pattern}.`;
    return "";
  }

  function tell(field, words) {
    const place = field.querySelector(":scope > .form-fault");
    const control = field.querySelector("input, select, textarea");
    if (!place) return;
    place.textContent = words;
    place.hidden = words === "";
    if (control && !field.matches(".form-choices")) {
      if (words) control.setAttribute("aria-invalid", "true");
      else control.removeAttribute("aria-invalid");
    }
  }

  /** Checks one field and says what is wrong beside it. What is missing is told once somebody has asked for the file. */
  function check(field, isUsed) {
    const value = raw(field);
    let words = "";
    if (isEmpty(value)) {
      if (field.dataset.required && isUsed) words = "This is required.";
    } else {
      words = [value].flat().map((text) => faultOf(field, text)).find(Boolean) ?? "";
    }
    const isMissing = words === "This is required.";
    tell(field, isMissing && !wasAsked ? "" : words);
    return words === "";
  }

  // ---- Markdown ----

  const plain = /^[A-Za-z][^\n:#"'[\]{},&*!|>%@`\\]*$/;
  const words = /^(true|false|null|yes|no|on|off|~)$/i;

  function scalar(text, type) {
    if (["integer", "number", "percent", "money"].includes(type)) return text;
    if (type === "count") return text.startsWith("<") ? `"${text}"` : text;
    if (["boolean", "date"].includes(type)) return text;
    return plain.test(text) && !words.test(text) && text === text.trim() ? text : JSON.stringify(text);
  }

  const labelOf = (field) => field.querySelector("label, legend").firstChild.textContent.trim();

  function lines(parent, indent) {
    let isGood = true;
    const out = [];
    const isUsed = indent === "" || fieldsOf(parent).some((field) => field.dataset.type === "group" || !isEmpty(raw(field)));
    for (const field of fieldsOf(parent)) {
      const { field: name, type, many } = field.dataset;
      if (type === "group") {
        const items = [...field.querySelectorAll(":scope > .form-items > .form-item")]
          .map((item) => lines(item, indent + "    ")).filter((item) => item.out.length > 0 || !item.isGood);
        isGood = items.every((item) => item.isGood) && isGood;
        if (items.length === 0 && field.dataset.required) isGood = false;
        if (items.length === 0 && field.dataset.recommended) wanted.add(labelOf(field));
        if (items.length === 0) continue;
        out.push(`${indent}${name}:`);
        for (const item of items) {
          const own = item.out.map((line) => line.slice(indent.length + 4));
          own.forEach((line, number) => out.push(
            many ? `${indent}  ${number === 0 ? "- " : "  "}${line}` : `${indent}  ${line}`));
        }
        continue;
      }
      isGood = check(field, isUsed) && isGood;
      const value = raw(field);
      if (isEmpty(value) && isUsed && field.dataset.recommended) wanted.add(labelOf(field));
      if (isEmpty(value)) continue;
      if (!Array.isArray(value)) out.push(`${indent}${name}: ${scalar(value.replace(/\s*\n\s*/g, type === "markdown" ? "\n" : " "), type)}`);
      else if (type === "text" || type === "markdown") {
        out.push(`${indent}${name}:`, ...value.map((text) => `${indent}  - ${scalar(text, type)}`));
      } else out.push(`${indent}${name}: [${value.map((text) => scalar(text, type)).join(", ")}]`);
    }
    return { out, isGood };
  }

  function checkSlug() {
    const fault = document.getElementById("slug-fault");
    const name = slugField.value;
    let words = "";
    if (name && !/^[a-z0-9-]+$/.test(name)) words = "Only lower-case letters, digits and hyphens.";
    else if (taken.has(name)) words = "There is an entry of this name already. Is it the same thing?";
    fault.textContent = words;
    fault.hidden = words === "";
    return name !== "" && words === "";
  }

  function update() {
    const title = form.querySelector('[data-field="title"] input')?.value ?? "";
    if (!slugIsOwn) slugField.value = slug(title);
    wanted = new Set();
    const { out, isGood } = lines(form, "");
    const today = new Date().toISOString().slice(0, 10);
    const body = document.getElementById("body").value.trim();
    const text = `---\n${out.join("\n")}\npublished: ${today}\nreviewed: ${today}\n---\n\n${body}${body ? "\n" : ""}`;
    const isReady = checkSlug() && isGood;
    output.textContent = text;
    state.textContent = isReady
      ? `Ready: ${form.dataset.folder}/${form.dataset.collection}/${slugField.value}.md`
      : "Something is missing or needs another look; it is told beside the field.";
    const told = form.querySelector(".form-wanted");
    told.hidden = wanted.size === 0;
    told.querySelector("span").textContent = [...wanted].join(", ");
    offer(text, isReady);
  }

  function offer(text, isReady) {
    const send = form.querySelector(".send");
    const save = form.querySelector(".save");
    const address = form.dataset.newFile;
    send.hidden = !address;
    if (address) send.href = `${address}?filename=${encodeURIComponent(slugField.value + ".md")}&value=${encodeURIComponent(text)}`;
    URL.revokeObjectURL(save.href);
    save.href = URL.createObjectURL(new Blob([text], { type: "text/markdown" }));
    save.download = `${slugField.value || "entry"}.md`;
    form.dataset.ready = isReady ? "true" : "false";
  }

  // ---- Events ----

  let copies = 1;

  /** Another item of a group, with ids of its own. */
  function add(button) {
    const items = button.parentElement.querySelector(":scope > .form-items");
    const item = items.firstElementChild.cloneNode(true);
    copies += 1;
    for (const element of item.querySelectorAll("[id], [for], [aria-describedby], [list]")) {
      for (const name of ["id", "for", "aria-describedby", "list"]) {
        const value = element.getAttribute(name);
        if (value) element.setAttribute(name, `${value}-${copies}`);
      }
    }
    for (const control of item.querySelectorAll("input, select, textarea")) {
      if (control.type === "checkbox") control.checked = false;
      else control.value = "";
    }
    items.append(item);
    item.querySelector("input, select, textarea")?.focus();
    update();
  }

  form.addEventListener("input", (event) => {
    if (event.target === slugField) slugIsOwn = slugField.value !== "";
    update();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("click", async (event) => {
    if (event.target.matches(".add")) return add(event.target);
    if (!event.target.matches(".send, .copy, .save")) return;
    wasAsked = true;
    update();
    if (form.dataset.ready !== "true") {
      event.preventDefault();
      const first = form.querySelector('[aria-invalid="true"]');
      first?.closest("details")?.setAttribute("open", "");
      first?.focus();
      return;
    }
    if (event.target.matches(".copy")) {
      await navigator.clipboard.writeText(output.textContent);
      state.textContent = "Copied.";
    }
  });

  form.hidden = false;
  document.querySelector(".entry-template").hidden = true;
  update();
})();
