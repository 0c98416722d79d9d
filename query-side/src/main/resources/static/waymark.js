// The one script of ours: it sends forms to the API as JSON and shows what comes back.
// <form data-api="POST /api/insights" data-if-match="3" data-then="/understand/insights/{reference}" data-said="Recorded.">
// Inputs: data-type="number | decimal | boolean | list | pick | instant"; names like cost.amount, evidence[0].kind.
"use strict";
(() => {
  const keys = new WeakMap();
  const meta = name => document.querySelector(`meta[name="${name}"]`);
  const make = (tag, text, attributes = {}) => {
    const made = document.createElement(tag);
    made.textContent = text;
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  };
  const say = text => { const place = document.getElementById("said"); if (place) place.textContent = text; };
  const later = seconds => new Promise(done => setTimeout(done, seconds * 1000));

  // A key is made once for each form shown and kept across retries, so that nothing is recorded twice.
  function key(form) {
    if (!keys.has(form)) {
      const bytes = crypto.getRandomValues(new Uint8Array(16));
      keys.set(form, Array.from(bytes, one => one.toString(16).padStart(2, "0")).join(""));
    }
    return keys.get(form);
  }

  // ---- what is sent
  function valueOf(input) {
    const text = input.value.trim();
    switch (input.dataset.type) {
      case "boolean": return input.checked;
      case "list": return text.split(/\r?\n/).map(line => line.trim()).filter(Boolean);
      case "instant": return text && new Date(text).toISOString();
      case "number": return /^-?\d+$/.test(plain(text)) ? Number(plain(text)) : text;
      case "decimal": return plain(text);
      default: return input.multiple ? Array.from(input.selectedOptions, one => one.value) : text;
    }
  }

  // Exact decimals travel as text: a binary fraction never touches them.
  function plain(text) {
    const bare = text.replace(/[\s\u00a0]/g, "").replace("\u2212", "-");
    return /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(",", "") : bare;
  }

  function put(whole, name, value) {
    const steps = name.replace(/\[(\d+)\]/g, ".$1").split(".");
    if (steps.some(step => ["__proto__", "constructor", "prototype"].includes(step))) return;
    let here = whole;
    steps.forEach((step, i) => {
      if (i === steps.length - 1) here[step] = value;
      else here = here[step] ??= /^\d+$/.test(steps[i + 1]) ? [] : {};
    });
  }

  // Row i of a list may be left empty altogether; the rest moves up.
  const dense = part => Array.isArray(part) ? part.filter(one => one !== undefined).map(dense)
    : part && typeof part === "object" ? Object.fromEntries(Object.entries(part).map(([name, one]) => [name, dense(one)])) : part;

  function collect(form) {
    const whole = {};
    const picked = new Map();
    form.querySelectorAll("[data-none]").forEach(rows => put(whole, rows.dataset.rows, []));
    for (const input of form.elements) {
      if (!input.name || input.disabled || input.matches("button, fieldset, [type=file]")) continue;
      if (input.type === "radio" && !input.checked) continue;
      if (input.dataset.type === "pick") {
        const so_far = picked.get(input.name) ?? [];
        picked.set(input.name, input.checked ? [...so_far, input.value] : so_far);
        continue;
      }
      if (input.dataset.with) {
        const other = form.elements[input.name.replace(/[^.]+$/, input.dataset.with)];
        if (!other?.value.trim()) continue;
      }
      const value = valueOf(input);
      if (value === "" || (Array.isArray(value) && value.length === 0)) continue;
      put(whole, input.name, value);
    }
    picked.forEach((values, name) => put(whole, name, values));
    return dense(whole);
  }

  // ---- how it is sent
  function request(form, progress) {
    const [method, address] = form.dataset.api.split(" ");
    const file = form.enctype === "multipart/form-data";
    const call = new XMLHttpRequest();
    call.open(method, address);
    call.setRequestHeader("Accept", "application/json, application/problem+json");
    call.setRequestHeader("Idempotency-Key", key(form));
    if (form.dataset.ifMatch) call.setRequestHeader("If-Match", `"${form.dataset.ifMatch.replaceAll('"', "")}"`);
    if (meta("csrf-token")?.content) call.setRequestHeader(meta("csrf-header").content, meta("csrf-token").content);
    if (!file) call.setRequestHeader("Content-Type", "application/json");
    if (file && progress) call.upload.onprogress = event => event.lengthComputable && progress(event.loaded / event.total);
    return new Promise(done => {
      call.onloadend = () => done(call);
      const carried = file ? new FormData(form) : JSON.stringify(collect(form));
      call.send(method === "DELETE" && carried === "{}" ? null : carried);
    });
  }

  function answered(call) {
    try { return JSON.parse(call.responseText) ?? {}; } catch { return {}; }
  }

  async function send(form) {
    clear(form);
    if (missing(form)) return;
    const button = form.querySelector("[type=submit]");
    const words = button.textContent;
    const busy = text => { button.textContent = text; say(text); };
    button.disabled = true;
    busy("Sending …");
    const bar = form.enctype === "multipart/form-data" && button.insertAdjacentElement("beforebegin",
      make("progress", "", { max: "1", value: "0", "aria-label": "Sent so far" }));
    try {
      if (form.dataset.signedOut) await renew(form);
      for (let tries = 0; ; tries++) {
        const call = await request(form, share => { bar.value = share; });
        const wait = tries < 3 && waitFor(call);
        if (wait === false) { settle(form, call); break; }
        busy(`The record is busy. Trying again in ${wait} s`);
        await later(wait);
      }
    } finally {
      if (bar) bar.remove();
      button.textContent = words;
      button.disabled = false;
    }
  }

  function waitFor(call) {
    const again = [429, 503].includes(call.status) || answered(call).code === "KEY_IN_FLIGHT";
    return again && Math.min(Number(call.getResponseHeader("Retry-After")) || 1, 30);
  }

  function settle(form, call) {
    if (call.status >= 200 && call.status < 300) arrive(form, call);
    else if (call.status === 401) signedOut(form);
    else if (call.status === 412) overtaken(form, answered(call));
    else if (call.status === 0 || call.status >= 500) {
      refuse(form, [{ sentence: call.status === 0
        ? "The programme cannot be reached. What you typed stands; send it again in a moment: it is never recorded twice."
        : "Something went wrong on our side. What you typed stands; send it again in a moment: it is never recorded twice." }]);
    } else refuse(form, problemsOf(answered(call), call.status));
  }

  // ---- when it worked
  function arrive(form, call) {
    keys.delete(form);
    const receipt = answered(call);
    if (form.dataset.show) return show(document.getElementById(form.dataset.show), receipt);
    const then = form.dataset.then?.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(receipt[name] ?? ""));
    const next = new URL(then || location.href, location.href);
    const position = call.getResponseHeader("Waymark-Position");
    if (position) next.searchParams.set("after", position);
    next.hash = "";
    try { sessionStorage.setItem("waymark-said", form.dataset.said ?? "Recorded."); } catch { /* only a courtesy */ }
    location.assign(next);
  }

  // An answer that is read on the same page: data-text and data-list name what stands where, and
  // data-file what a link hands over as a file.
  const at = (body, path) => path.split(".").reduce((part, name) => part?.[name], body);
  const money = ({ amount, currency }) => new Intl.NumberFormat("en", { style: "currency", currency, currencyDisplay: "code" }).format(amount);
  const worded = (value, word) => value === undefined || value === null ? "" : Array.isArray(value) ? value.map(one => worded(one, word)).join(", ")
    : value.amount !== undefined ? money(value) : word ? value.toLowerCase().replaceAll("_", " ") : String(value);

  function show(place, body) {
    place.querySelectorAll("[data-text]").forEach(one => { one.textContent = worded(at(body, one.dataset.text)) || (one.dataset.else ?? "0"); });
    place.querySelectorAll("[data-list]").forEach(list => {
      const rows = at(body, list.dataset.list) ?? [];
      list.hidden = rows.length === 0;
      const heads = Array.from(list.querySelectorAll("th"));
      list.querySelector("tbody").replaceChildren(...rows.map(row => {
        const line = make("tr", "");
        line.append(...heads.map(head => make("td", worded(at(row, head.dataset.path), "word" in head.dataset), { class: head.className })));
        return line;
      }));
    });
    place.querySelectorAll("[data-file]").forEach(link => {
      const text = at(body, link.dataset.file);
      link.hidden = !text;
      link.href = text ? URL.createObjectURL(new Blob([text], { type: "text/csv" })) : "";
    });
    place.hidden = false;
    place.focus();
  }

  // ---- when it did not
  function problemsOf(body, status) {
    const list = body.problems ?? body.errors ?? [body];
    return list.map(one => ({
      sentence: one.sentence ?? one.detail ?? one.title ?? `It was refused (${status}).`,
      accepted: one.accepted, rule: one.rule, field: one.field,
    }));
  }

  const wordsOf = problem => problem.sentence + (problem.accepted ? ` Accepted: ${problem.accepted.replace(/\.$/, "")}.` : "");

  function inputFor(form, field) {
    if (!field) return null;
    const all = Array.from(form.elements).filter(one => one.name && one.type !== "hidden");
    return all.find(one => one.name === field)
      ?? all.find(one => one.name.startsWith(`${field}.`) || one.name.startsWith(`${field}[`))
      ?? all.find(one => field.startsWith(`${one.name}[`) || field.startsWith(`${one.name}.`));
  }

  function refuse(form, problems, ...more) {
    const box = make("div", "", { class: "problems", role: "alert", tabindex: "-1" });
    const list = make("ul", "");
    box.append(make("h2", "This was not recorded"), list, ...more);
    let first = null;
    problems.forEach(problem => {
      const input = inputFor(form, problem.field);
      const line = make("li", "");
      if (input) {
        beside(input, wordsOf(problem));
        first ??= input;
        line.append(make("a", problem.sentence, { href: `#${input.id}` }));
      } else line.append(wordsOf(problem));
      if (problem.rule) line.append(make("small", ` (${problem.rule})`));
      list.append(line);
    });
    form.prepend(box);
    (first ?? box).focus();
    say("");
  }

  function beside(input, words) {
    input.id ||= `at-${input.name.replace(/\W+/g, "-")}`;
    const id = `${input.id}-problem`;
    const field = input.closest(".field") ?? input.parentElement;
    if (document.getElementById(id)) return;
    field.append(make("p", words, { class: "problem", id }));
    input.setAttribute("aria-invalid", "true");
    input.dataset.described = input.getAttribute("aria-describedby") ?? "";
    input.setAttribute("aria-describedby", `${id} ${input.dataset.described}`.trim());
  }

  function clear(form) {
    form.querySelectorAll(".problems, .problem").forEach(one => one.remove());
    form.querySelectorAll("[aria-invalid]").forEach(input => {
      input.removeAttribute("aria-invalid");
      if (input.dataset.described) input.setAttribute("aria-describedby", input.dataset.described);
      else input.removeAttribute("aria-describedby");
    });
  }

  function missing(form) {
    const empty = Array.from(form.elements).filter(one => one.getAttribute("aria-required") === "true" && !one.value.trim());
    if (empty.length) refuse(form, empty.map(one => ({ field: one.name, sentence: `${nameOf(one)} is needed.` })));
    return empty.length > 0;
  }

  const nameOf = input => `“${input.labels?.[0]?.firstChild?.textContent.trim() || input.name}”`;

  function signedOut(form) {
    form.dataset.signedOut = "yes";
    const link = make("a", "Sign in again in a new tab", { href: "/sign-in", target: "_blank", rel: "noopener" });
    const line = make("p", "");
    line.append(link, ", then come back here and send once more. What you typed stands.");
    refuse(form, [{ sentence: "You are no longer signed in." }], line);
  }

  // After signing in elsewhere the token of this page is an old one; the page itself has the new.
  async function renew(form) {
    const token = (await asItStands())?.querySelector('meta[name="csrf-token"]');
    if (token) meta("csrf-token").content = token.content;
    delete form.dataset.signedOut;
  }

  async function asItStands() {
    const page = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
    return page?.ok ? new DOMParser().parseFromString(await page.text(), "text/html") : null;
  }

  function overtaken(form, body) {
    const line = make("p", "");
    line.append(make("a", "Open it as it stands now in a new tab", { href: location.href, target: "_blank", rel: "noopener" }), ". What you typed stands.");
    const anyway = make("button", "I have read it: send mine against it", { type: "button", class: "quiet small" });
    anyway.addEventListener("click", async () => {
      const now = (await asItStands())?.querySelector(`form[data-api="${CSS.escape(form.dataset.api)}"]`);
      if (now) { form.dataset.ifMatch = now.dataset.ifMatch; send(form); }
      else refuse(form, [{ sentence: "This can no longer be done to it as it stands now." }], line);
    });
    refuse(form, [{ sentence: "This was changed since you read it.", rule: body.rule }], line, anyway);
  }

  // ---- what it would come to
  // <section data-try="/choose/cases/worth" hidden> works out what its page's form says, a moment after one stops typing,
  // and tells the sentence marked data-say to screen readers. Nothing is recorded.
  function attempt(place) {
    const form = document.querySelector("form[data-api^='PUT ']");
    if (!form) return;
    const [told, shown] = [place.querySelector("[role=status]"), place.querySelector(":scope > div")];
    let asked = 0;
    let waiting = 0;
    const ask = async () => {
      const mine = ++asked;
      const headers = { Accept: "text/html", "Content-Type": "application/json" };
      if (meta("csrf-token")?.content) headers[meta("csrf-header").content] = meta("csrf-token").content;
      const answer = await fetch(place.dataset.try, { method: "POST", headers, body: JSON.stringify(collect(form)) }).catch(() => null);
      if (mine !== asked) return;
      if (!answer?.ok) {
        told.textContent = "It could not be worked out just now. Go on typing, or try again.";
        shown.replaceChildren(make("p", told.textContent, { class: "note" }));
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      shown.replaceChildren(...page.body.childNodes);
      told.textContent = shown.querySelector("[data-say]")?.textContent ?? "";
    };
    const soon = () => { clearTimeout(waiting); waiting = setTimeout(ask, 600); };
    form.addEventListener("input", soon);
    form.addEventListener("click", event => { if (event.target.closest("[data-add], [data-remove]")) soon(); });
    place.querySelector("[data-try-now]").addEventListener("click", ask);
    place.hidden = false;
  }

  // ---- rows of a list
  function renumber(rows) {
    const name = rows.dataset.rows;
    const id = name.replace(/[^A-Za-z0-9_]+/g, "-");
    rows.querySelectorAll(":scope > .rows > li").forEach((row, i) => {
      for (const part of row.querySelectorAll("[name], [id], [for], [aria-describedby], [data-field]")) {
        for (const attribute of ["name", "id", "for", "aria-describedby", "data-field"]) {
          const value = part.getAttribute(attribute);
          if (!value) continue;
          const numbered = value.replace(new RegExp(`${id}-(\\d+|N)-`, "g"), `${id}-${i}-`);
          // A list may stand in another's entry, so only the number after its own name is changed.
          part.setAttribute(attribute, value.startsWith(`${name}[`)
            ? `${name}[${i}]${value.slice(value.indexOf("]", name.length) + 1)}` : numbered);
        }
      }
      const remove = row.querySelector("[data-remove]");
      if (remove) remove.setAttribute("aria-label", `Remove row ${i + 1}`);
    });
  }

  function add(rows) {
    const list = rows.querySelector(":scope > .rows");
    list.append(rows.querySelector(":scope > template").content.cloneNode(true));
    renumber(rows);
    const row = list.lastElementChild;
    ready(row);
    row.querySelector("input:not([type=hidden]), select, textarea")?.focus();
    say(`Row ${list.children.length} added.`);
  }

  function remove(row) {
    const rows = row.closest("[data-rows]");
    const next = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    renumber(rows);
    (next?.querySelector("[data-remove]") ?? rows.querySelector("[data-add]")).focus();
    say("Row removed.");
  }

  // ---- the page
  document.addEventListener("submit", event => {
    if (!event.target.matches("form[data-api]")) return;
    event.preventDefault();
    send(event.target);
  });
  document.addEventListener("click", event => {
    const on = selector => event.target.closest(selector);
    if (on("[data-add]")) add(on("[data-rows]"));
    else if (on("[data-remove]")) remove(on("li"));
    else if (on("[data-print]")) print();
  });
  document.addEventListener("keydown", event => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    const asked = (event.key === "/" && !typing) || (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey));
    const find = document.getElementById("find");
    if (event.key === "Escape") document.querySelector("details.clocks[open]")?.removeAttribute("open");
    if (!asked || !find) return;
    event.preventDefault();
    find.focus();
  });

  // What runs is followed by server-sent events; when it is over the page is read anew.
  const clock = seconds => seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;

  function follow(place) {
    const source = new EventSource(place.dataset.live);
    source.addEventListener("progress", event => {
      const told = JSON.parse(event.data);
      place.querySelectorAll("[data-text]").forEach(one => { one.textContent = Number(told[one.dataset.text] ?? 0).toLocaleString("en"); });
      const bar = place.querySelector("progress");
      if (bar && told.percent > 0) bar.value = told.percent;
      const pace = place.querySelector("[data-pace]");
      if (pace && told.rowsPerSecond != null) pace.textContent = `${told.rowsPerSecond.toLocaleString("en")} rows a second`
        + (told.secondsLeft == null ? "" : `, about ${clock(told.secondsLeft)} left`);
    });
    source.addEventListener("over", () => { source.close(); location.reload(); });
  }

  function ready(within) {
    within.querySelectorAll("form[data-api]").forEach(form => {
      form.noValidate = true;
      form.querySelectorAll("[type=submit][disabled]:not([data-closed])").forEach(button => { button.disabled = false; });
    });
    within.querySelectorAll("[data-add][disabled]").forEach(button => { button.disabled = false; });
    within.querySelectorAll("[data-print]").forEach(button => { button.hidden = false; });
  }
  document.querySelectorAll("[data-live]").forEach(follow);
  document.querySelectorAll("[data-try]").forEach(attempt);
  document.addEventListener("htmx:load", event => ready(event.target));
  ready(document);

  // The wait for what was just recorded is over: a bookmark should not repeat it.
  const here = new URL(location.href);
  if (here.searchParams.has("after")) {
    here.searchParams.delete("after");
    history.replaceState(history.state, "", here);
  }
  try {
    const said = sessionStorage.getItem("waymark-said");
    sessionStorage.removeItem("waymark-said");
    if (said) {
      document.querySelector("#main main")?.prepend(make("p", said, { class: "note good done" }));
      later(0.1).then(() => say(said));
    }
  } catch { /* only a courtesy */ }
})();
