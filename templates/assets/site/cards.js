// A place for buttons in each card of a listing, and the button that keeps its entry.

function labelsOf(card) {
  const labels = [...card.querySelectorAll(".labels > li:not(.kind, .date, .bands), .labels > .bands > *")];
  return labels.map((label) => label.textContent.trim()).join(" · ");
}

/** What the page of the entry says of it by attributes, a card says by its words. */
function keepButton(card) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "keep in-card";
  button.dataset.id = card.dataset.id;
  button.dataset.title = card.querySelector("h3").textContent.trim();
  button.dataset.summary = card.querySelector("p")?.textContent.trim() ?? "";
  button.dataset.labels = labelsOf(card);
  return button;
}

/** Cards within a text are left alone: they are part of what somebody wrote. */
export function cardTools(place) {
  for (const card of place.querySelectorAll(".card[data-id]:not(:has(.card-tools))")) {
    if (!card.parentElement.matches(".cards:not(.cards-inline)")) continue;
    const tools = document.createElement("li");
    tools.className = "card-tools screen";
    tools.append(keepButton(card));
    card.querySelector(".labels").append(tools);
  }
}
