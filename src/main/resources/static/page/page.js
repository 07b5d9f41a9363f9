// What every page gains with JavaScript: suggestions below the search box, a slider for the date, and a word when the
// server does not answer. Without it each page works as well.

const LOST_CHECK = 2_000;

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
      input.value = option.dataset.id;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    } else {
      const lens = new URLSearchParams(
        [...(input.form?.querySelectorAll("input[type=hidden]") ?? [])].map(({ name, value }) => [name, value]),
      ).toString();
      location.href = `/entity/${encodeURIComponent(option.dataset.id)}${lens && `?${lens}`}`;
    }
  }

  async function show() {
    const text = input.value.trim();
    const turn = ++asked;
    if (text.length < 2) {
      close();
      return;
    }
    let found;
    try {
      const response = await fetch(`/suggest?q=${encodeURIComponent(text)}`);
      found = response.ok ? await response.json() : [];
    } catch {
      found = [];
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
    told.textContent = found.length > 0 ? `${found.length} names. Choose with the arrow keys.` : "No name is near.";
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

// The date of the page as a slider of years beside its field.
const asOf = document.getElementById("asOf");
if (asOf?.form) {
  const slider = document.createElement("input");
  const last = new Date().getFullYear();
  Object.assign(slider, { type: "range", min: 2000, max: last, step: 1, value: asOf.value.slice(0, 4) || last });
  slider.setAttribute("aria-label", "As of, by year");
  slider.addEventListener("input", () => (asOf.value = slider.value));
  slider.addEventListener("change", () => asOf.form.requestSubmit());
  asOf.after(slider);
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
