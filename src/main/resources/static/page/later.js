// Loads the plausible ranges of a cut or an exposure beside the page, which stands already. It says how long it has taken, and can be
// cancelled; the link to the whole page stays for those who cancelled, and if it failed.

function start(section) {
  const wait = section.querySelector(".wait");
  const ask = section.querySelector(".ask-plausible");
  const status = section.querySelector(".waiting");
  if (!wait || !ask || !status) {
    return;
  }
  const abort = new AbortController();
  const begun = performance.now();
  const label = document.createElement("span");
  label.textContent = "Plausible ranges are being computed. ";
  const progress = document.createElement("progress");
  progress.setAttribute("aria-label", "Computing plausible ranges");
  const seconds = document.createElement("span");
  seconds.setAttribute("aria-hidden", "true");
  const cancel = document.createElement("button");
  cancel.type = "button";
  cancel.textContent = "Cancel";
  cancel.addEventListener("click", () => abort.abort());
  status.replaceChildren(label, progress, seconds);
  status.hidden = false;
  ask.hidden = true;
  wait.append(cancel);
  const clock = setInterval(() => {
    seconds.textContent = ` ${Math.round((performance.now() - begun) / 1000)} s `;
  }, 500);

  function end(words) {
    clearInterval(clock);
    cancel.remove();
    ask.hidden = false;
    status.textContent = words;
    const again = document.createElement("button");
    again.type = "button";
    again.textContent = "Compute here";
    again.addEventListener("click", () => {
      again.remove();
      start(section);
    });
    wait.append(again);
    again.focus();
  }

  fetch(section.dataset.fragment, { signal: abort.signal, headers: { accept: "text/html" } })
    .then(async (response) => {
      const part = new DOMParser().parseFromString(await response.text(), "text/html").getElementById("modelled");
      if (!response.ok || !part) {
        throw new Error(`status ${response.status}`);
      }
      clearInterval(clock);
      const opened = [...section.querySelectorAll("details.why[open] > summary")].map((one) => one.ariaLabel);
      part.querySelectorAll("details.why > summary").forEach((one) => {
        one.parentElement.open = opened.includes(one.ariaLabel);
      });
      const said = document.createElement("p");
      said.setAttribute("role", "status");
      said.className = "visually-hidden";
      // Whoever was at "Cancel" goes on at the heading of what came.
      const within = section.contains(document.activeElement);
      section.replaceWith(part);
      const heading = part.querySelector("h2");
      heading?.after(said);
      if (within && heading) {
        heading.tabIndex = -1;
        heading.focus();
      }
      said.textContent = "Plausible ranges are shown.";
    })
    .catch((error) => {
      end(
        error.name === "AbortError"
          ? "Cancelled. What is provable stands below."
          : "The plausible ranges could not be computed now. What is provable stands below.",
      );
    });
}

const section = document.querySelector("#modelled[data-fragment]");
if (section) {
  start(section);
}
