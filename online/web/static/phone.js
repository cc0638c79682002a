// Comforts only: every page works without this file.
"use strict";

// The car's code: capitals, and the dash where the car shows it.
for (const field of document.querySelectorAll("[data-code]")) {
  field.addEventListener("input", (event) => {
    if (event.inputType && event.inputType.startsWith("delete")) return;
    const letters = field.value.toUpperCase().replace(/[^A-Z]/g, "").slice(0, 8);
    field.value = letters.length > 4 ? `${letters.slice(0, 4)}-${letters.slice(4)}` : letters;
  });
}

// Showing a password while typing it.
for (const key of document.querySelectorAll("[data-reveals]")) {
  const field = document.getElementById(key.dataset.reveals);
  key.hidden = false;
  key.addEventListener("click", () => {
    const shows = field.type === "password";
    field.type = shows ? "text" : "password";
    key.textContent = shows ? key.dataset.hide : key.dataset.show;
  });
}

// A second tap on a slow line sends nothing twice.
for (const form of document.querySelectorAll("form[method=post]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "yes";
    event.submitter?.setAttribute("aria-disabled", "true");
  });
}
addEventListener("pageshow", () => document.querySelectorAll("form").forEach((form) => {
  delete form.dataset.sent;
  form.querySelectorAll("[aria-disabled]").forEach((key) => key.removeAttribute("aria-disabled"));
}));

// Moments in the phone's own time zone; the page says them in UTC.
for (const time of document.querySelectorAll("[data-moment]")) {
  const language = document.documentElement.lang === "en" ? "en-GB" : document.documentElement.lang;
  time.textContent = new Date(time.dateTime).toLocaleString(language, { dateStyle: "medium", timeStyle: "short" });
}

// A page that is left alone asks for the password in time, unless that would lose what was typed.
const minutes = Number(document.body.dataset.lock);
if (minutes) {
  let touched = Date.now();
  const typed = () => [...document.querySelectorAll("input:not([type=password])")].some((field) =>
    field.value !== field.defaultValue || field.checked !== field.defaultChecked);
  const look = () => {
    if (Date.now() - touched > minutes * 60000 && !typed()) location.assign(location.pathname);
  };
  for (const sign of ["pointerdown", "keydown", "scroll"]) addEventListener(sign, () => { touched = Date.now(); }, { passive: true });
  addEventListener("visibilitychange", look);
  setInterval(look, 5000);
}
