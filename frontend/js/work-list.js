/*
 * Keys for a consultant's work list, as long as the focus stands in it: arrows go from row to row, Space ticks, Enter opens the
 * first reason, and a letter presses the button of the same name. Elsewhere on the page letters are letters.
 */
window.fleksbroWorkList = (page) => {
  const presses = { a: ".work-all", m: ".work-remind", u: ".work-put-off", g: ".work-give" };
  const rows = () => [...page.querySelectorAll(".work-list > li")].filter((row) => row.offsetParent);
  const target = (row) => row?.querySelector("vaadin-checkbox") ?? row?.querySelector("a");
  let last = null;

  page.backToList = () => target(last?.isConnected ? last : rows()[0])?.focus();

  page.addEventListener("focusin", (event) => {
    last = event.target.closest(".work-list > li") ?? last;
  });

  page.addEventListener("keydown", (event) => {
    const row = event.target.closest(".work-list > li");
    if (!row || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const all = rows();
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    const press = presses[event.key.toLowerCase()];
    if (step) {
      target(all[all.indexOf(row) + step])?.focus();
    } else if (event.key === "Home" || event.key === "End") {
      target(event.key === "Home" ? all[0] : all.at(-1))?.focus();
    } else if (event.key === "Enter" && event.target.localName !== "a") {
      row.querySelector("a")?.click();
    } else if (event.key === "/") {
      page.querySelector(".work-search")?.focus();
    } else if (press) {
      const button = page.querySelector(press);
      if (button?.offsetParent) {
        button.click();
      }
    } else {
      return;
    }
    event.preventDefault();
  });

  // from anywhere on the page the list is one key away, without taking a letter from a field
  const escape = (event) => {
    if (!page.isConnected) {
      document.removeEventListener("keydown", escape);
      return;
    }
    const here = event.target === document.body || page.contains(event.target);
    if (event.key !== "Escape" || !here || event.target.closest(".work-list")) {
      return;
    }
    const cancel = page.querySelector(".work-tools .move-panel .actions vaadin-button:last-of-type");
    if (cancel?.offsetParent && event.target.closest(".work-tools")) {
      // the portal answers by leading back to the list
      cancel.click();
    } else {
      page.backToList();
    }
    event.preventDefault();
  };
  document.addEventListener("keydown", escape);
};
