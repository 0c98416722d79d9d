// Drawing on a journey: what a pointer drags and what Alt with an arrow moves goes out by the same
// forms as the buttons beside each touchpoint and each stage.
"use strict";
(() => {
  const focus = new URL(location.href).searchParams.get("focus");
  const place = focus && document.getElementById(focus);
  if (place && [null, document.body].includes(document.activeElement)) {
    place.scrollIntoView({ block: "center" });
    (place.matches("input") ? place : place.querySelector("input")).focus();
  }

  // What was typed elsewhere on the map and is not kept yet stands typed on the page that comes next,
  // also what was typed while the answer was on its way.
  const shelf = `typed ${location.pathname}`;
  const fields = Array.from(document.querySelectorAll(".editor form[data-api] input:not([type=hidden])"));
  const called = field => `${field.form.dataset.api} ${field.name}`;
  try {
    const { at, typed } = JSON.parse(sessionStorage.getItem(shelf) ?? "{}");
    if (Date.now() - at < 60000) fields.filter(field => field.value === field.defaultValue && called(field) in typed).forEach(field => { field.value = typed[called(field)]; });
  } catch { /* only a courtesy */ }
  let sent = null;
  const keep = () => {
    const open = fields.filter(field => field.form !== sent && field.value !== field.defaultValue);
    const typed = Object.fromEntries(open.map(field => [called(field), field.value]));
    try { sessionStorage.setItem(shelf, JSON.stringify({ at: Date.now(), typed })); } catch { /* only a courtesy */ }
  };
  document.addEventListener("submit", event => { sent = event.target; keep(); }, true);
  document.addEventListener("input", () => { if (sent) keep(); });

  const move = (card, stage, at) => {
    const form = card.querySelector("form[data-step]");
    form.elements.stage.value = stage;
    form.elements.place.value = at;
    form.requestSubmit();
  };

  document.addEventListener("keydown", event => {
    const step = { ArrowLeft: "earlier", ArrowUp: "earlier", ArrowRight: "later", ArrowDown: "later" }[event.key];
    const card = event.altKey && step && event.target.closest(".touchpoints > li");
    if (!card) return;
    event.preventDefault();
    card.querySelector(`form[data-step=${step}]`)?.requestSubmit();
  });

  // A stage that is dropped on another takes its place.
  const moveStage = (stage, onto) => {
    const form = stage.querySelector("form[data-stage-step]");
    form.elements.place.value = Array.from(document.querySelectorAll("[data-stage]")).indexOf(onto);
    form.requestSubmit();
  };

  let dragged = null;
  document.addEventListener("dragstart", event => {
    dragged = event.target.closest?.(".touchpoints > li, [data-grip]") ?? null;
    if (dragged) event.dataTransfer.effectAllowed = "move";
  });
  document.addEventListener("dragend", () => { dragged = null; });
  document.addEventListener("dragover", event => {
    if (dragged && event.target.closest("[data-stage]")) event.preventDefault();
  });
  document.addEventListener("drop", event => {
    const stage = event.target.closest("[data-stage]");
    if (!dragged || !stage) return;
    event.preventDefault();
    if (dragged.matches("[data-grip]")) {
      const own = dragged.closest("[data-stage]");
      if (own !== stage) moveStage(own, stage);
      return;
    }
    const over = event.target.closest(".touchpoints > li");
    if (over === dragged) return;
    const others = Array.from(stage.querySelectorAll(".touchpoints > li")).filter(one => one !== dragged);
    move(dragged, stage.dataset.stage, over ? others.indexOf(over) : others.length);
  });
})();
