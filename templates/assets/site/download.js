// Files that are made in the browser.

/** Makes a link a download of what `make` returns when it is followed. */
export function downloads(link, name, type, make) {
  link.download = name;
  link.addEventListener("click", () => {
    const address = URL.createObjectURL(new Blob([make()], { type }));
    link.href = address;
    setTimeout(() => URL.revokeObjectURL(address), 60000);
  });
}
