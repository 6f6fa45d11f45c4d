/*
 * Keeps the public board up to date: the portal tells that there is something new, and the page is fetched, a moment later on
 * each phone so that they do not all come at once. Where telling does not work, the page asks now and then.
 */
const POLL = 20_000;
const SPREAD = 2_000;

const board = document.getElementById("board");
const clock = board.querySelector("round-clock");
const find = document.getElementById("board-find");
const card = document.getElementById("board-card");
let tag = "";
let stream;
let polling;
let soon;
let told = "";

const address = () => location.pathname + location.search;

/* the first time too: only an answer that was asked for tells the portal's time */
async function refresh() {
  const answer = await fetch(address(), { cache: "no-store", headers: tag ? { "If-None-Match": tag } : {} }).catch(() => undefined);
  if (!answer) return;
  if (answer.status === 404) return location.reload();
  const now = Number(answer.headers.get("X-Now"));
  if (now) clock?.serverTime?.(now);
  if (answer.status === 200) replace(answer, await answer.text());
  // with two portals, the one that answers may hear of it a moment after the one that told
  if (told && told !== board.dataset.mark) refreshSoon();
}

function replace(answer, html) {
  tag = answer.headers.get("ETag") ?? "";
  const page = new DOMParser().parseFromString(html, "text/html");
  const next = page.getElementById("board");
  const face = next.querySelector("round-clock")?.getAttribute("face");
  if (Boolean(face) !== Boolean(clock) || !next.querySelector("#board-rounds")) {
    if (next.dataset.mark !== board.dataset.mark) location.reload();
    return;
  }
  if (face) clock.setAttribute("face", face);
  board.dataset.mark = next.dataset.mark;
  document.getElementById("board-rounds").replaceWith(next.querySelector("#board-rounds"));
  show();
}

function refreshSoon() {
  clearTimeout(soon);
  soon = setTimeout(refresh, Math.random() * SPREAD);
}

function listen() {
  stream = new EventSource(location.pathname + "/nu");
  stream.onopen = () => clearInterval(polling);
  stream.onmessage = event => {
    told = event.data;
    if (told !== board.dataset.mark) refreshSoon();
  };
  stream.onerror = () => {
    clearInterval(polling);
    // it tries again by itself, unless the portal has said no
    if (stream.readyState === EventSource.CLOSED) polling = setInterval(refresh, POLL + Math.random() * SPREAD);
  };
}

function stop() {
  stream?.close();
  clearInterval(polling);
}

/* The number stands behind the # of the address: nothing is kept on the phone, and a bookmark remembers it. */
function show() {
  if (!find) return;
  const number = card.value.replace(/\D/g, "");
  const output = find.querySelector("output");
  output.replaceChildren();
  if (!number) return;
  for (const one of document.querySelectorAll(`#board-rounds li[data-card="${number}"]`)) {
    const line = document.createElement("p");
    line.textContent = one.closest("section").querySelector("h2").textContent + ": ";
    line.append(...[...one.children].map(child => child.cloneNode(true)));
    output.append(line);
  }
  if (!output.hasChildNodes()) output.textContent = find.dataset.none.replace("#", number);
}

if (find) {
  find.hidden = false;
  card.value = location.hash.replace(/\D/g, "");
  find.addEventListener("submit", event => event.preventDefault());
  card.addEventListener("input", () => {
    history.replaceState(null, "", address() + (card.value ? "#" + card.value : ""));
    show();
  });
  show();
}
clock?.addEventListener("went-on", refreshSoon);
document.addEventListener("visibilitychange", () => {
  if (document.hidden) return stop();
  refresh();
  listen();
});
addEventListener("pagehide", stop);
refresh();
listen();
