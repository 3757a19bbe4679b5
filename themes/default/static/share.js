// The buttons that pass a post on: one opens the phone's own list of apps (Zalo is one of them there),
// one copies the address. Without them there are links, and the address to be copied by hand.
"use strict";
for (const button of document.querySelectorAll("[data-share]")) {
  if (!navigator.share) break;
  const url = button.closest("section").querySelector("input").value;
  const title = document.querySelector("h1").textContent;
  button.parentElement.hidden = false;
  // Turning the list away is no fault.
  button.addEventListener("click", () => navigator.share({ title, url }).catch(() => {}));
}
for (const button of document.querySelectorAll("[data-copied]")) {
  const field = button.previousElementSibling;
  const status = button.closest("section").querySelector("[role=status]");
  const said = button.textContent;
  button.hidden = false;
  field.addEventListener("focus", () => field.select());
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      field.select();
      if (!document.execCommand("copy")) return;
    }
    status.textContent = button.textContent = button.dataset.copied;
    setTimeout(() => { button.textContent = said; status.textContent = ""; }, 4000);
  });
}
