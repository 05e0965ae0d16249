// What a reader who does not see the page is told of a change.

/** Makes the region at once: one that comes with its words is not read out. */
export function announcer() {
  const region = document.createElement("p");
  region.className = "visually-hidden";
  region.setAttribute("role", "status");
  (document.querySelector("main") ?? document.body).append(region);
  return (words) => { region.textContent = words; };
}
