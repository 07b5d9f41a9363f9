// What every page gains with JavaScript: suggestions below the search box, a slider for the date, and a word when the
// server does not answer. Without it each page works as well.

const LOST_CHECK = 2_000;

// The part of a field that is being written: of a list with commas, the last one.
function written(input) {
  return "list" in input.dataset ? input.value.slice(input.value.lastIndexOf(",") + 1).trim() : input.value.trim();
}

// What stands before it, with a comma behind.
function before(input) {
  const comma = "list" in input.dataset ? input.value.lastIndexOf(",") : -1;
  return comma < 0 ? "" : `${input.value.slice(0, comma).trim()}, `;
}

function suggestions(input) {
  const list = document.createElement("ul");
  list.className = "suggestions";
  list.id = `${input.id}-suggestions`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Names on record");
  list.hidden = true;
  input.after(list);
  const told = document.createElement("span");
  told.className = "visually-hidden";
  told.setAttribute("role", "status");
  list.after(told);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-autocomplete", "list");
  let asked = 0;
  let chosen = -1;

  function close() {
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function choose(index) {
    const options = [...list.children];
    chosen = (index + options.length) % options.length;
    options.forEach((option, at) => option.setAttribute("aria-selected", String(at === chosen)));
    input.setAttribute("aria-activedescendant", options[chosen].id);
    options[chosen].scrollIntoView({ block: "nearest" });
  }

  function take(option) {
    close();
    if (input.dataset.takes === "id") {
      input.value = before(input) + option.dataset.id;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    } else {
      const lens = new URLSearchParams(
        [...(input.form?.querySelectorAll("input[type=hidden]") ?? [])].map(({ name, value }) => [name, value]),
      ).toString();
      location.href = `/entity/${encodeURIComponent(option.dataset.id)}${lens && `?${lens}`}`;
    }
  }

  async function show() {
    const text = written(input);
    const turn = ++asked;
    if (text.length < 2) {
      close();
      return;
    }
    let found = [];
    let answered = false;
    try {
      const response = await fetch(`/suggest?q=${encodeURIComponent(text)}`);
      answered = response.ok;
      found = answered ? await response.json() : [];
    } catch {
      // The form still works.
    }
    if (turn !== asked || document.activeElement !== input) {
      return;
    }
    list.replaceChildren(
      ...found.map(({ id, name, kind }, at) => {
        const option = document.createElement("li");
        option.id = `${list.id}-${at}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.id = id;
        option.textContent = `${name} – ${kind}`;
        option.addEventListener("mousedown", (event) => {
          event.preventDefault();
          take(option);
        });
        return option;
      }),
    );
    chosen = -1;
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    told.textContent =
      found.length > 0
        ? `${found.length} ${found.length === 1 ? "name" : "names"}. Choose with the arrow keys.`
        : answered
          ? "No name is near."
          : "Names cannot be suggested now.";
  }

  let timer;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(show, 60);
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (list.hidden) {
      if (event.key === "ArrowDown") {
        event.preventDefault();
        show();
      }
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(event.key === "ArrowDown" ? chosen + 1 : chosen < 0 ? -1 : chosen - 1);
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      take(list.children[chosen]);
    } else if (event.key === "Escape") {
      // The browser would empty the field.
      event.preventDefault();
      close();
    }
  });
}

document.querySelectorAll("#search, input[data-takes=id], input[data-suggests]").forEach(suggestions);

// Drawings as PNG, twice as large as on the screen.
async function png(address) {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = 2 * image.naturalWidth;
  canvas.height = 2 * image.naturalHeight;
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

document.querySelectorAll("a[data-drawing]").forEach((link) => {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "PNG";
  button.setAttribute("aria-label", "Download the drawing as PNG");
  link.setAttribute("aria-label", "Download the drawing as SVG");
  button.addEventListener("click", async () => {
    try {
      save(await png(link.href), `${link.pathname.split("/").slice(1).join("-").replace(/\.svg$/, "")}.png`);
      button.textContent = "PNG";
    } catch {
      button.textContent = "PNG failed; take the SVG";
    }
  });
  link.after(button);
});

// The date of the page as a slider of years beside its field.
const asOf = document.getElementById("asOf");
if (asOf?.form) {
  const slider = document.createElement("input");
  const last = new Date().getFullYear();
  const given = Number(asOf.value.slice(0, 4)) || undefined;
  Object.assign(slider, { type: "range", min: Math.min(2000, given ?? 2000), max: last, step: 1, value: given ?? last });
  slider.setAttribute("aria-label", "As of, by year");
  slider.setAttribute("aria-valuetext", asOf.value || "any time");
  // Each key is a change. The page is asked once, when the slider rests.
  let rest;
  slider.addEventListener("input", () => {
    asOf.value = slider.value;
    slider.setAttribute("aria-valuetext", slider.value);
    clearTimeout(rest);
  });
  slider.addEventListener("change", () => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      sessionStorage.setItem("asOf", "slid");
      asOf.form.requestSubmit();
    }, 600);
  });
  asOf.after(slider);
  if (sessionStorage.getItem("asOf") === "slid") {
    sessionStorage.removeItem("asOf");
    slider.focus({ preventScroll: true });
  }
}

// Whether the server is still there.
const lost = document.getElementById("lost");
async function look() {
  if (document.visibilityState === "visible") {
    try {
      const response = await fetch("/livez", { cache: "no-store", signal: AbortSignal.timeout(2_500) });
      lost.hidden = response.ok;
    } catch {
      lost.hidden = false;
    }
  }
  setTimeout(look, LOST_CHECK);
}
if (lost) {
  setTimeout(look, LOST_CHECK);
}
