/*
 * Keys for the grid of a fair's results: arrows go from row to row, h = held, m = missed, the same key again takes it back.
 * What was typed is kept in the browser until the portal has answered, so that a lost network loses nothing.
 */
window.fleksbroResults = (grid, fair) => {
  const store = "fleksbro.results." + fair;
  const keys = { h: "HELD", m: "MISSED" };
  const line = grid.querySelector(".results-waiting");
  const waiting = new Map(JSON.parse(localStorage.getItem(store) || "[]"));

  // the portal alone says what is pressed; what it has not taken yet is marked beside that
  const mark = (key, result) => {
    const cell = [...grid.querySelectorAll(".result-cell")].find((one) => one.dataset.key === key);
    if (cell) {
      cell.dataset.waiting = result;
    }
  };

  const keep = () => {
    localStorage.setItem(store, JSON.stringify([...waiting]));
    line.hidden = waiting.size === 0;
  };

  const send = (key, typed) => {
    grid.$server.typed(key, typed.seen, typed.result).then(() => {
      if (waiting.get(key) === typed) {
        waiting.delete(key);
        mark(key, "");
        keep();
      }
    });
  };

  const type = (cell, result) => {
    const key = cell.dataset.key;
    const before = waiting.get(key);
    const now = before ? before.result : cell.dataset.seen;
    const typed = { seen: before ? before.seen : cell.dataset.seen, result: now === result ? "OPEN" : result };
    waiting.set(key, typed);
    localStorage.setItem(store, JSON.stringify([...waiting]));
    // said only when the answer does not come at once
    setTimeout(keep, 1500);
    mark(key, typed.result);
    send(key, typed);
  };

  grid.addEventListener("keydown", (event) => {
    const cell = event.target.closest(".result-cell");
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const cells = [...grid.querySelectorAll(".result-cell")].filter((one) => one.offsetParent);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const result = keys[event.key.toLowerCase()];
    if (step) {
      const place = [...cell.children].indexOf(event.target);
      const next = cells[cells.indexOf(cell) + step];
      next?.children[place]?.focus();
    } else if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
      const other = event.key === "ArrowRight" ? event.target.nextElementSibling : event.target.previousElementSibling;
      other?.focus();
    } else if (result) {
      type(cell, result);
      cells[cells.indexOf(cell) + 1]?.children[[...cell.children].indexOf(event.target)]?.focus();
    } else {
      return;
    }
    event.preventDefault();
  });

  // the buttons go the same way as the keys, before the portal hears of the click
  grid.addEventListener(
    "click",
    (event) => {
      const button = event.target.closest(".result-cell button");
      if (button) {
        event.stopImmediatePropagation();
        type(button.closest(".result-cell"), button.dataset.result);
      }
    },
    true,
  );

  keep();
  waiting.forEach((typed, key) => {
    mark(key, typed.result);
    send(key, typed);
  });
};
