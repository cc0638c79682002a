"use strict";

// No faster than: the last step of the slider means that only the road decides.
const NO_LIMIT = 135;
const NAMES = {
  front_left: "Front left", front_right: "Front right", rear_left: "Rear left", rear_right: "Rear right",
  window_front_left: "Window front left", window_front_right: "Window front right",
  window_rear_left: "Window rear left", window_rear_right: "Window rear right",
  boot: "Boot", bonnet: "Bonnet",
};

const byId = (id) => document.getElementById(id);
let socket = null;
let crashed = false;
// A slider under the finger is not moved by what the car reports.
const held = new Set();

function send(message) {
  complain("");
  if (socket && socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
}

function set(id, text) {
  const element = byId(id);
  if (element.textContent !== text) element.textContent = text;
}

function doing(state) {
  if (state.crashed) return "Crashed, airbags deployed";
  if (!state.ignition) return "Ignition off";
  if (state.detour) return "Off the route";
  if (state.parked) return "Parked";
  return state.speed_kmh > 0 ? "Driving" : "Standing";
}

function slide(id, value, text) {
  if (!held.has(id)) {
    byId(id).value = value;
    set(`${id}_out`, text);
    byId(id).setAttribute("aria-valuetext", text);
  }
}

function show(state) {
  set("speed_kmh", String(Math.round(state.speed_kmh)));
  set("doing", doing(state));
  byId("doing").classList.toggle("alarm", state.crashed);
  set("metres_left", state.metres_left ? `${state.metres_left} m` : "No course");
  set("position", `${state.latitude.toFixed(5)}, ${state.longitude.toFixed(5)}`);
  set("heading", `${state.heading}\u00B0`);
  set("fix", state.fix ? "3D fix" : "None");
  set("trip_km", `${state.trip_km.toFixed(2)} km`);
  set("odometer_km", `${state.odometer_km.toFixed(1)} km`);
  set("range_km", `${state.range_km} km`);
  set("cabin", `${state.cabin_celsius.toFixed(1)} \u00B0C, fan ${state.fan}`);
  slide("factor", state.factor, factorText(state.factor));
  slide("limit", state.limit_kmh ?? NO_LIMIT, limitText(state.limit_kmh ?? NO_LIMIT));
  slide("level", state.level_percent, `${state.level_percent} %`);
  slide("outside", state.outside_celsius, celsiusText(state.outside_celsius));
  for (const box of document.querySelectorAll("[data-state]")) box.checked = state[box.dataset.state];
  for (const [name, isOpen] of Object.entries(state.openings)) opening(name).setAttribute("aria-pressed", String(isOpen));
  for (const button of document.querySelectorAll("[data-beam]")) {
    button.setAttribute("aria-pressed", String(button.dataset.beam === state.lights));
  }
  set("lit", lit(state));
  for (const [seat, level] of Object.entries(state.seat_heating)) slide(`heat_${seat}`, level, heatText(level));
  crashed = state.crashed;
  set("crash", crashed ? "Repair the car" : "Crash");
}

function lit(state) {
  const lamps = { "Low beam": state.low_beam, "high beam": state.high_beam, "hazard lights": state.hazard };
  return Object.keys(lamps).filter((lamp) => lamps[lamp]).join(", ") || "Nothing";
}

const heatText = (level) => (Number(level) ? `Level ${level}` : "Off");
const factorText = (value) => `${Number(value)} \u00D7`;
const limitText = (value) => (Number(value) >= NO_LIMIT ? "As the road allows" : `${value} km/h`);
const celsiusText = (value) => `${Math.round(value)} \u00B0C`;

function opening(name) {
  let button = byId(`opening_${name}`);
  if (!button) {
    button = document.createElement("button");
    button.type = "button";
    button.id = `opening_${name}`;
    button.textContent = NAMES[name] ?? name;
    button.addEventListener("click", () => {
      send({ type: "opening", name, is_open: button.getAttribute("aria-pressed") !== "true" });
    });
    byId("openings").append(button);
  }
  return button;
}

function complain(text) {
  byId("trouble").textContent = text;
  byId("trouble").hidden = !text;
}

function slider(id, text, message) {
  const input = byId(id);
  input.addEventListener("pointerdown", () => held.add(id));
  input.addEventListener("input", () => {
    held.add(id);
    set(`${id}_out`, text(input.value));
  });
  input.addEventListener("change", () => {
    held.delete(id);
    send(message(Number(input.value)));
  });
}

function speedMessage() {
  const limit = Number(byId("limit").value);
  return { type: "speed", factor: Number(byId("factor").value), limit_kmh: limit >= NO_LIMIT ? null : limit };
}

slider("factor", factorText, speedMessage);
slider("limit", limitText, speedMessage);
slider("level", (value) => `${value} %`, (percent) => ({ type: "level", percent }));
slider("outside", celsiusText, (celsius) => ({ type: "outside", celsius }));
for (const seat of ["driver", "passenger"]) {
  slider(`heat_${seat}`, heatText, (level) => ({ type: "seat_heating", seat, level }));
}
for (const box of document.querySelectorAll("[data-state]")) {
  box.addEventListener("change", () => send({ type: box.dataset.type, [box.dataset.field]: box.checked }));
}
for (const button of document.querySelectorAll("[data-send]")) {
  button.addEventListener("click", () => send(JSON.parse(button.dataset.send)));
}
byId("crash").addEventListener("click", () => send({ type: "crash", repair: crashed }));

function connect() {
  socket = new WebSocket(new URL("live", location.href.replace(/^http/, "ws")));
  socket.onopen = () => {
    document.body.classList.remove("lost");
    byId("link").classList.add("live");
    set("link", "Live");
    complain("");
  };
  socket.onmessage = (event) => {
    const message = JSON.parse(event.data);
    if (message.type === "state") show(message);
    else complain(message.message);
  };
  socket.onclose = () => {
    document.body.classList.add("lost");
    byId("link").classList.remove("live");
    set("link", "The car is off. Waiting for it");
    setTimeout(connect, 1000);
  };
}

connect();
