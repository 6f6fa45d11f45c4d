/*
 * The clock of a fair's rounds. Its attribute "face" says all that is to come, so it counts on by itself while the portal is away,
 * after the computer has slept and when the page is loaded again. It tells in words, in colour with a sign, and if wished in sound.
 */
const MINUTE = 60_000;
const SIGNS = { NOT_BEGUN: "○", ROUND: "▶", CHANGEOVER: "⇄", BREAK: "‖", OVER: "■", PAUSED: "‖" };
/* pitch in hertz and length in seconds, one after the other */
const TONES = {
  begin: [[523, 0.25], [784, 0.5]],
  minute: [[659, 0.2], [659, 0.2]],
  end: [[784, 0.25], [659, 0.25], [523, 0.6]],
};

class RoundClock extends HTMLElement {
  static observedAttributes = ["face"];

  #offset = 0;
  #face;
  #shown = "";
  #left = Infinity;
  #audio;
  #sound = false;
  #timer;

  connectedCallback() {
    if (!this.querySelector(".clock-time")) this.#build();
    this.#timer = setInterval(() => this.#draw(), 250);
    this.#draw();
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
    delete document.body.dataset.phase;
  }

  attributeChangedCallback() {
    this.#face = JSON.parse(this.getAttribute("face"));
    if (this.#face.now) this.serverTime(this.#face.now);
    if (this.isConnected && this.querySelector(".clock-time")) this.#draw();
  }

  /** The portal's clock is right, whatever this computer's says. */
  serverTime(millis) {
    this.#offset = Date.now() - millis;
  }

  #now() {
    return Date.now() - this.#offset;
  }

  #build() {
    this.replaceChildren();
    this.title_ = this.#add("p", "clock-phase");
    this.time_ = this.#add("p", "clock-time");
    this.time_.setAttribute("role", "timer");
    this.said_ = this.#add("p", "visually-hidden");
    this.said_.setAttribute("aria-live", "assertive");
    if (this.hasAttribute("sound")) {
      const row = this.#add("div", "actions clock-sound");
      this.switch_ = this.#button(row, () => this.#switchSound());
      this.#button(row, () => this.#start() && this.#play("begin", true)).dataset.word = "sound-test";
    }
  }

  #add(tag, classes, to = this) {
    const made = document.createElement(tag);
    made.className = classes;
    to.append(made);
    return made;
  }

  #button(to, press) {
    const made = this.#add("button", "plain-button", to);
    made.type = "button";
    made.addEventListener("click", press);
    return made;
  }

  #draw() {
    if (!this.#face) return;
    const { ahead, paused, words } = this.#face;
    const at = this.#now();
    const step = paused ? ahead[0] : ahead.find(one => one.until === undefined || at < one.until) ?? ahead.at(-1);
    const left = paused ? this.#face.left : step.until === undefined ? undefined : Math.max(0, step.until - at);
    this.title_.textContent = (SIGNS[paused ? "PAUSED" : step.phase] ?? "") + " " + step.title + (paused ? " – " + words.paused : "");
    const time = left === undefined ? "" : this.#show(left);
    if (this.time_.textContent !== time) {
      this.time_.textContent = time;
      if (left !== undefined) this.time_.setAttribute("aria-label", this.#spoken(left, words));
    }
    this.time_.hidden = left === undefined;
    for (const button of this.querySelectorAll("[data-word]")) button.textContent = words[button.dataset.word];
    if (this.switch_) this.switch_.textContent = words[this.#sound ? "sound-on" : "sound-off"];
    this.#signal(step, left, paused, words);
  }

  #signal(step, left, paused, words) {
    const lastMinute = step.phase === "ROUND" && left <= MINUTE;
    document.body.dataset.phase = paused ? "PAUSED" : lastMinute ? "LAST_MINUTE" : step.phase;
    const key = step.phase + step.round + paused;
    if (key !== this.#shown) {
      const first = this.#shown === "";
      this.#shown = key;
      this.said_.textContent = this.title_.textContent;
      if (!first) {
        this.#flash();
        this.#play(step.phase === "ROUND" ? "begin" : "end");
        this.dispatchEvent(new CustomEvent("went-on"));
      }
    } else if (step.phase === "ROUND" && !paused && left <= MINUTE && this.#left > MINUTE) {
      this.said_.textContent = words["minute-left"];
      this.#flash();
      this.#play("minute");
    }
    this.#left = left ?? Infinity;
  }

  /** Twice, slowly; the style sheet leaves it out for those who want no motion. */
  #flash() {
    document.body.classList.remove("clock-flash");
    requestAnimationFrame(() => document.body.classList.add("clock-flash"));
    setTimeout(() => document.body.classList.remove("clock-flash"), 3000);
  }

  #show(left) {
    const seconds = Math.ceil(left / 1000);
    return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
  }

  #spoken(left, words) {
    const seconds = Math.ceil(left / 1000);
    return `${words.left} ${Math.floor(seconds / 60)} ${words.minutes} ${seconds % 60} ${words.seconds}`;
  }

  /** A browser lets a page sound only after its reader has pressed something. */
  #start() {
    const Audio = window.AudioContext ?? window.webkitAudioContext;
    if (!Audio) {
      this.said_.textContent = this.#face.words["sound-none"];
      return false;
    }
    this.#audio ??= new Audio();
    this.#audio.resume();
    return true;
  }

  #switchSound() {
    this.#sound = !this.#sound && this.#start();
    this.switch_.setAttribute("aria-pressed", this.#sound);
    if (this.#sound) this.#play("begin");
    this.#draw();
  }

  #play(name, test = false) {
    if (!this.#audio || !(this.#sound || test)) return;
    let at = this.#audio.currentTime;
    for (const [pitch, length] of TONES[name]) {
      const tone = this.#audio.createOscillator();
      const volume = this.#audio.createGain();
      tone.frequency.value = pitch;
      volume.gain.setValueAtTime(0.3, at);
      volume.gain.linearRampToValueAtTime(0, at + length);
      tone.connect(volume).connect(this.#audio.destination);
      tone.start(at);
      at += length;
      tone.stop(at);
    }
  }
}

customElements.get("round-clock") ?? customElements.define("round-clock", RoundClock);
