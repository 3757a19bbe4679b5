// The button that copies a post's address; without it the address stands there to be copied by hand.
"use strict";
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
