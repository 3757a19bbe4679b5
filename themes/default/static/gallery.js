// Opens the pictures of a gallery one after another, as large as the window: buttons, arrow keys, Home,
// End and swiping move on, Esc closes. Without this script each picture is a link to its large variant.
"use strict";

for (const gallery of document.querySelectorAll(".gallery")) {
  const viewer = gallery.querySelector("dialog");
  const links = [...gallery.querySelectorAll("li a")];
  if (!viewer.showModal || links.length === 0) continue;
  const [room, caption, place] = ["picture", "caption", "place"].map(
    (part) => viewer.querySelector(`[data-viewer-${part}]`));
  let current = 0;
  let touched = null;

  function show(number) {
    current = (number + links.length) % links.length;
    const picture = links[current].firstElementChild.cloneNode(true);
    const image = picture.querySelector("img") ?? picture;
    for (const part of [image, ...picture.querySelectorAll("source")]) {
      if (part.hasAttribute("srcset")) part.sizes = "100vw";
    }
    image.loading = "eager";
    caption.textContent = image.alt;
    // The caption says the same.
    image.alt = "";
    place.textContent = `${current + 1} / ${links.length}`;
    room.replaceChildren(picture);
  }

  links.forEach((link, number) => {
    link.addEventListener("click", (event) => {
      // A new tab or window was asked for.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      show(number);
      viewer.showModal();
    });
  });

  viewer.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button?.dataset.viewerStep) show(current + Number(button.dataset.viewerStep));
    else if (button || event.target === viewer) viewer.close();
  });

  viewer.addEventListener("keydown", (event) => {
    const next = {
      ArrowLeft: current - 1, ArrowRight: current + 1, Home: 0, End: links.length - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    show(next);
  });

  viewer.addEventListener("pointerdown", (event) => {
    touched = event.pointerType === "touch" ? event.clientX : null;
  });
  viewer.addEventListener("pointerup", (event) => {
    const way = touched === null ? 0 : event.clientX - touched;
    touched = null;
    if (Math.abs(way) > 50) show(current + (way < 0 ? 1 : -1));
  });

  viewer.addEventListener("close", () => {
    room.replaceChildren();
    // The picture that was looked at last, where one goes on reading.
    links[current].focus();
  });
}
