// Drawing on a journey: what a pointer drags and what Alt with an arrow moves goes out by the same
// forms as the buttons beside each touchpoint.
"use strict";
(() => {
  const focus = new URL(location.href).searchParams.get("focus");
  const place = focus && document.getElementById(focus);
  if (place) {
    place.scrollIntoView({ block: "center" });
    (place.matches("input") ? place : place.querySelector("input")).focus();
  }

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

  let dragged = null;
  document.addEventListener("dragstart", event => {
    dragged = event.target.closest?.(".touchpoints > li") ?? null;
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
    const over = event.target.closest(".touchpoints > li");
    if (over === dragged) return;
    const others = Array.from(stage.querySelectorAll(".touchpoints > li")).filter(one => one !== dragged);
    move(dragged, stage.dataset.stage, over ? others.indexOf(over) : others.length);
  });
})();
