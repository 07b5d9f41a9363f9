// What pages with citations gain with JavaScript: a button that copies a citation, one that prints, and the length of a
// passage while it is written.

function copyable(text) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Copy citation";
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  said.className = "quiet";
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      said.textContent = " Copied.";
    } catch {
      getSelection().selectAllChildren(text);
      said.textContent = " Selected: press Ctrl+C to copy it.";
    }
  });
  const line = document.createElement("p");
  line.append(button, said);
  text.after(line);
}

document.querySelectorAll("[data-copy=citation]").forEach(copyable);

const title = document.querySelector(".reader h1");
if (document.querySelector("[data-copy=citation]") && title) {
  const print = document.createElement("button");
  print.type = "button";
  print.textContent = "Print";
  print.addEventListener("click", () => window.print());
  const line = document.createElement("p");
  line.append(print);
  title.after(line);
}

// What is folded in is printed too.
window.addEventListener("beforeprint", () => document.querySelectorAll(".reader details").forEach((one) => (one.open = true)));

const field = document.querySelector("textarea[data-longest]");
if (field) {
  const longest = Number(field.dataset.longest);
  const count = document.createElement("p");
  count.className = "quiet";
  count.setAttribute("aria-live", "polite");
  const show = () => {
    const over = field.value.length > longest;
    count.classList.toggle("over", over);
    count.textContent = `${field.value.length.toLocaleString("en")} of ${longest.toLocaleString("en")} characters${
      over ? ": too long; take a part of it" : ""
    }`;
  };
  field.after(count);
  field.addEventListener("input", show);
  show();
}
