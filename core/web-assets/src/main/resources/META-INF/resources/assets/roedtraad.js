// Rød Tråd: what a page gains when scripts run. Every page works without this file.
(() => {
  "use strict";

  const PAUSE_BEFORE_SAVING_MS = 1500;
  const WORDS = {
    da: { saved: "Kladden er gemt kl. {0}", failed: "Kladden er ikke gemt. Din tekst står her stadig.", clock: "." },
    en: { saved: "The draft was saved at {0}", failed: "The draft is not saved. Your text is still here.", clock: ":" },
  };
  const words = WORDS[document.documentElement.lang] ?? WORDS.da;
  const waiting = new Map();

  function textOf(form) {
    const fields = new FormData(form);
    for (const input of form.elements) {
      if (input.type === "password" || input.type === "file") fields.delete(input.name);
    }
    return new URLSearchParams(fields);
  }

  function tell(form, text, aloud) {
    const status = form.querySelector("[data-draft-status]");
    if (status === null) return;
    status.setAttribute("aria-live", aloud ? "polite" : "off");
    status.textContent = text;
  }

  function timeNow() {
    const now = new Date();
    return now.getHours() + words.clock + String(now.getMinutes()).padStart(2, "0");
  }

  async function save(form) {
    clearTimeout(waiting.get(form));
    waiting.delete(form);
    try {
      const answer = await fetch(form.dataset.draft, {
        method: "POST",
        body: textOf(form),
        credentials: "same-origin",
        keepalive: true,
        redirect: "error",
      });
      if (!answer.ok) throw new Error(String(answer.status));
      tell(form, words.saved.replace("{0}", timeNow()), false);
    } catch {
      tell(form, words.failed, true);
    }
  }

  function saveSoon(event) {
    const form = event.target.form;
    if (!form?.matches("[data-draft]")) return;
    clearTimeout(waiting.get(form));
    waiting.set(form, setTimeout(() => save(form), PAUSE_BEFORE_SAVING_MS));
  }

  function forget(event) {
    clearTimeout(waiting.get(event.target));
    waiting.delete(event.target);
  }

  // A button that sends one part of a form: the server keeps the other parts.
  function forgetSent(event) {
    const form = event.detail.elt.form;
    if (form) forget({ target: form });
  }

  function saveWhatWaits() {
    for (const form of [...waiting.keys()]) save(form);
  }

  document.addEventListener("input", saveSoon);
  document.addEventListener("change", saveSoon);
  document.addEventListener("submit", forget);
  document.addEventListener("htmx:beforeRequest", forgetSent);
  addEventListener("pagehide", saveWhatWaits);
  document.addEventListener("visibilitychange", () => document.hidden && saveWhatWaits());

  // The list of errors is the first thing to read after a form came back.
  document.querySelector("[data-focus]")?.focus();

  document.addEventListener("click", (event) => {
    if (event.target.closest?.("[data-print]")) print();
    for (const menu of document.querySelectorAll("details.rt-menu[open]")) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });
  document.addEventListener("keydown", (event) => {
    const menu = document.querySelector("details.rt-menu[open]");
    if (event.key !== "Escape" || menu === null) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });

  // What is folded on the screen is written out on paper.
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("main details:not([open])")];
    for (const part of folded) part.open = true;
  });
  addEventListener("afterprint", () => {
    for (const part of folded) part.open = false;
  });

  // A partial update that failed must be seen; the page itself still holds what was written.
  const failure = document.getElementById("rt-failure");
  const showFailure = (shown) => failure?.toggleAttribute("hidden", !shown);
  document.addEventListener("htmx:sendError", () => showFailure(true));
  document.addEventListener("htmx:responseError", () => showFailure(true));
  document.addEventListener("htmx:afterSwap", () => showFailure(false));
})();
