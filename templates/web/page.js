// What the page does beyond its forms: shows the list as one answers, sends papers one by one, tells how far it is.
// The papers chosen stay here until the service has them; a lost connection loses nothing.
"use strict";
(() => {
  const words = JSON.parse(document.getElementById("words").dataset.words);
  const at = (id) => document.getElementById(id);
  const said = (text, places) => text.replace(/\{(\w+)\}/g, (_, name) => places[name]);
  const JSON_TYPE = { Accept: "application/json" };
  const chosen = []; // {file, item, instead, name, state, read, row}: what was chosen on this page
  const known = new Map(); // the same by its name there, and what was sent before this page was opened
  let busy = false;
  let latest = 0;

  document.documentElement.classList.add("js");
  if (matchMedia("(pointer: coarse)").matches) {
    document.querySelector(".camera").hidden = false;
    at("camera").disabled = false;
  }

  class Told extends Error {}

  const asked = async (address, options) => {
    const answer = await fetch(address, { headers: JSON_TYPE, ...options });
    if (!answer.ok) throw new Told((await answer.json()).detail);
    return answer;
  };

  const tell = (text) => { at("told").textContent = text; };
  const clear = () => { at("problem").replaceChildren(); };

  const trouble = (error, again, typing = false) => {
    const box = document.createElement("div");
    box.className = "notice bad";
    const text = document.createElement("p");
    text.textContent = error instanceof Told ? `${words.problem} ${error.message}` : words.lost;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words.retry;
    button.addEventListener("click", () => { clear(); again(); });
    box.append(text, button);
    at("problem").replaceChildren(box);
    if (typing) return; // who writes is told, and not torn away
    at("problem").scrollIntoView({ block: "center" });
    button.focus({ preventScroll: true });
    tell("");
  };

  // The answers
  const form = at("answers");
  const renew = (state) => {
    for (const [id, shown] of Object.entries(state.shown)) {
      const question = at(id);
      if (!question) continue;
      question.hidden = !shown;
      question.disabled = !shown;
      at(`${id}-fault`).textContent = state.faults[id];
    }
    at("open").textContent = state.open;
    if (at("faults")) at("faults").remove();
    const held = document.activeElement && at("list").contains(document.activeElement) ? document.activeElement.id : "";
    at("list").innerHTML = state.list;
    if (held && at(held)) at(held).focus();
    adopt();
  };

  const answer = async () => {
    const turn = ++latest;
    const body = new URLSearchParams(new FormData(form));
    const state = await (await asked("/answers", { method: "POST", body })).json();
    if (turn === latest) renew(state);
    return state;
  };

  let timer = 0;
  const soon = (wait) => {
    clearTimeout(timer);
    timer = setTimeout(() => { if (!busy) answer().then(clear, (error) => trouble(error, () => soon(0), true)); }, wait);
  };
  form.addEventListener("input", (event) => { if (event.target.id !== "edition") soon(event.target.type === "radio" ? 0 : 500); });
  at("edition").addEventListener("change", () => form.requestSubmit());

  // The papers
  const row = (each) => {
    if (!each.row) {
      each.row = document.createElement("li");
      each.row.append(document.createElement("bdi"), document.createElement("span"));
      each.row.firstChild.textContent = each.file.name;
      at("sending").append(each.row);
    }
    const state = each.state === "sent" && each.read ? each.read : each.state;
    each.row.lastChild.textContent = each.percent && state === "sending" ? `${each.percent} %` : words[state];
  };

  const reading = ({ path, done }) => {
    if (!known.has(path)) known.set(path, { file: { name: path }, state: "sent" });
    const each = known.get(path);
    each.read = done ? "read" : "being_read";
    row(each);
  };

  const bar = (value, text) => {
    at("bar").value = value;
    if (at("bar-label").textContent !== text) at("bar-label").textContent = text;
  };

  const send = (each) => new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    const query = new URLSearchParams();
    if (each.item) query.set("item", each.item);
    if (each.instead) query.set("instead", each.instead);
    request.open("POST", `/papers?${query}`);
    request.setRequestHeader("Accept", "application/json");
    request.responseType = "json";
    request.upload.onprogress = (event) => {
      each.percent = Math.round((100 * event.loaded) / event.total);
      row(each);
    };
    request.onload = () => {
      if (request.status === 200) return done(request.response);
      failed(new Told(request.response ? request.response.detail : request.statusText));
    };
    request.onerror = () => failed(new Error("lost"));
    const body = new FormData();
    body.append("files", each.file, each.file.name);
    request.send(body);
  });

  // What was taken away, or has another in its place, is not sent again.
  const forget = (name) => {
    const each = known.get(name);
    if (!each) return;
    if (each.row) each.row.remove();
    if (chosen.includes(each)) chosen.splice(chosen.indexOf(each), 1);
    known.delete(name);
  };

  const sendAll = async (there) => {
    for (const each of chosen) {
      if (each.state === "sent" && !there.has(each.name)) each.state = "again"; // the service was started anew
    }
    for (const [name, each] of [...known]) if (!there.has(name) && !chosen.includes(each)) forget(name);
    for (const each of chosen.filter((one) => one.state !== "sent")) {
      each.state = "sending";
      row(each);
      try {
        const answer = await send(each);
        if (each.instead) forget(each.instead);
        each.name = answer.names[0];
        each.instead = "";
        each.state = "sent";
        each.read = "";
        known.set(each.name, each);
      } catch (error) {
        each.state = "again";
        row(each);
        // What this service never takes does not stand in the way of the other papers.
        if (error instanceof Told) chosen.splice(chosen.indexOf(each), 1);
        throw error;
      }
      row(each);
      bar((100 * chosen.filter((one) => one.state === "sent").length) / chosen.length, words.sending);
    }
  };

  const check = async () => {
    if (busy) return;
    busy = true;
    clear();
    at("progress").hidden = !chosen.length;
    chosen.forEach(row);
    try {
      const state = await answer();
      await sendAll(new Set(state.papers));
      const open = state.open && !state.list.includes('class="verdict');
      if (open) {
        tell(words.answers);
        renew(await (await asked("/state")).json());
        return;
      }
      at("progress").hidden = false;
      await read(await asked("/check", { method: "POST" }));
      renew(await (await asked("/state")).json());
      at("progress").hidden = true;
      tell(words.done);
      at("result").focus();
    } catch (error) {
      trouble(error, check);
    } finally {
      busy = false;
    }
    if (chosen.some((each) => each.state === "waiting")) check();
  };

  const read = async (answer) => {
    const stream = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    let ended = false;
    for (;;) {
      const { done, value } = await stream.read();
      if (done) break;
      const lines = (text + value).split("\n");
      text = lines.pop();
      for (const line of lines) {
        const event = JSON.parse(line);
        if (event.event === "progress") {
          bar((100 * event.done) / Math.max(1, event.files), said(words.reading, event));
        } else if (event.event === "file") {
          reading(event);
        } else if (event.event === "problem") {
          throw new Told(event.problem.detail);
        } else if (event.event === "report") {
          ended = true;
        }
      }
    }
    if (!ended) throw new Error("lost");
  };

  const add = (files, item, instead) => {
    const list = [...files];
    if (!list.length) return;
    for (const file of list) chosen.push({ file, item: item || "", instead: instead || "", name: "", state: "waiting" });
    tell(said(words.added, { n: list.length }));
    check();
  };

  for (const id of ["files", "camera"]) {
    at(id).addEventListener("change", (event) => { add(event.target.files); event.target.value = ""; });
  }
  at("check").addEventListener("submit", (event) => { event.preventDefault(); check(); });

  // What lies in the list is drawn anew after each check
  const adopt = () => {
    for (const each of document.querySelectorAll("form[data-onto]")) {
      each.addEventListener("submit", (event) => {
        event.preventDefault();
        const query = new URL(event.submitter && event.submitter.formAction || each.action).searchParams;
        add(each.elements.files.files, query.get("item"), query.get("instead"));
      });
    }
    for (const each of document.querySelectorAll("form[data-remove]")) {
      each.addEventListener("submit", (event) => {
        event.preventDefault();
        const take = async () => {
          const name = new URL(each.action).searchParams.get("file");
          const state = await (await asked(each.action, { method: "POST" })).json();
          forget(name);
          renew(state);
          tell(words.changed);
          (at("h-files") || at("result")).scrollIntoView({ block: "nearest" });
          at("result").focus({ preventScroll: true });
        };
        take().then(clear, (error) => trouble(error, () => each.requestSubmit()));
      });
    }
    for (const image of document.querySelectorAll("figure img")) {
      image.addEventListener("error", () => { image.alt = words.picture; });
    }
  };

  // Dropping, onto all of it or onto one item
  let over = null;
  const target = (event) => event.target.closest ? event.target.closest("[data-item]") || at("upload") : at("upload");
  const leave = () => { if (over) over.classList.remove("over"); over = null; };
  const holds = (event) => event.dataTransfer && [...event.dataTransfer.types].includes("Files");
  addEventListener("dragover", (event) => {
    if (!holds(event)) return;
    event.preventDefault();
    const now = target(event);
    if (now !== over) { leave(); over = now; over.classList.add("over"); }
  });
  addEventListener("dragleave", (event) => { if (!event.relatedTarget) leave(); });
  addEventListener("drop", (event) => {
    if (!holds(event)) return;
    event.preventDefault();
    const onto = target(event);
    leave();
    add(event.dataTransfer.files, onto.dataset.item);
  });
  if (at("faults")) at("faults").focus();
  adopt();
})();
