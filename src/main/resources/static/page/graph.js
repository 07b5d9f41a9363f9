// The ties of an entity as a graph that grows on a click or by the table beside it. The table has the same ties.
// Libraries are loaded when the graph is opened.

const MOST_NODES = 500;
const ONE_FETCH = 100;
const LONGEST_LABEL = 22;
const SIZE = 11;
// Names with many ties are written large enough to be read when the whole graph is seen.
const HUBS = 12;
const ROWS_AT_ONCE = 60;
const MOST_PIXELS = 6_000;

const ENDS = {
  SUPPLY: ["supplier", "customer", "supplies"],
  STAKE: ["holder", "company", "holds part of"],
  INFLUENCE: ["state", "company", "can influence"],
  FUNDING: ["funder", "recipient", "funds"],
  INVESTMENT: ["investor", "into", "invests in"],
  AFFILIATION: ["member", "of", "belongs to"],
  RESTRICTION: ["authority", "target", "restricts"],
  PRESSURE: ["actor", "target", "presses"],
};

const TYPES = {
  SUPPLY: "Supply",
  STAKE: "Stake",
  INFLUENCE: "Influence",
  FUNDING: "Funding",
  INVESTMENT: "Investment",
  AFFILIATION: "Affiliation",
  RESTRICTION: "Restriction",
  PRESSURE: "Pressure",
};

const QUERY = `query Ties($id: ID!, $lens: Lens, $kinds: [FactKind!], $first: Int!, $after: String) {
  entity(id: $id) {
    facts(lens: $lens, kinds: $kinds, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id kind status summary ${Object.entries(ENDS)
        .map(
          ([kind, [from, to]]) =>
            `... on ${TYPES[kind]} { ${kind}_from: ${from} { id name kind } ${kind}_to: ${to} { id name kind } }`,
        )
        .join(" ")} }
    }
  }
}`;

const place = document.getElementById("graph");
if (place) {
  const open = element("button", { type: "button", textContent: "Open the graph of ties" });
  open.addEventListener("click", () => start(open));
  place.append(open);
}

function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

async function library() {
  // Cytoscape writes a style sheet of its own unless an element with this id is there.
  document.body.append(element("div", { id: "__________cytoscape_stylesheet", hidden: true }));
  const { default: cytoscape } = await import("/webjars/cytoscape/3.33.1/dist/cytoscape.esm.min.mjs");
  return cytoscape;
}

// Places are found by a worker, so that the page answers meanwhile; where there can be none, by the page itself.
function placer() {
  const waiting = new Map();
  let turn = 0;
  let worker;
  try {
    worker = new Worker("/page/layout.js", { type: "module" });
    worker.addEventListener("message", ({ data }) => {
      waiting.get(data.turn)?.(data);
      waiting.delete(data.turn);
    });
    worker.addEventListener("error", () => {
      worker = undefined;
      waiting.forEach((done, of) => inPage(done.graph).then(done));
      waiting.clear();
    });
  } catch {
    worker = undefined;
  }

  async function inPage(graph) {
    const { settle } = await import("/page/layout.js");
    settle(graph.x, graph.y, graph.width, graph.from, graph.to, graph.heat);
    return graph;
  }

  return (graph) => {
    if (!worker) {
      return inPage(graph);
    }
    return new Promise((done) => {
      done.graph = graph;
      waiting.set(++turn, done);
      worker.postMessage({ ...graph, turn });
    });
  };
}

async function ties(id, after) {
  let response;
  try {
    response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        query: QUERY,
        variables: { id, after, lens: JSON.parse(place.dataset.lens), kinds: Object.keys(ENDS), first: ONE_FETCH },
      }),
      signal: AbortSignal.timeout(15_000),
    });
  } catch {
    throw new Error("the server does not answer");
  }
  const answer = await response.json().catch(() => ({}));
  const facts = answer.data?.entity?.facts;
  if (!facts) {
    throw new Error(answer.errors?.[0]?.message ?? "the server gave no answer");
  }
  return facts;
}

function styles() {
  const css = getComputedStyle(document.documentElement);
  const colour = (name) => css.getPropertyValue(name).trim();
  return [
    {
      selector: "node",
      style: {
        label: "data(label)",
        "font-size": "data(size)",
        color: colour("--ink"),
        "text-outline-color": colour("--paper"),
        "text-outline-width": 2,
        "text-valign": "bottom",
        "text-margin-y": 3,
        "min-zoomed-font-size": 7,
        width: 14,
        height: 14,
        "background-color": colour("--fill"),
        "border-width": 1.5,
        "border-color": colour("--ink"),
      },
    },
    { selector: "node[sort = 'state']", style: { shape: "rectangle", "background-color": colour("--accent") } },
    { selector: "node[sort = 'other']", style: { shape: "diamond", "background-color": colour("--fill-light") } },
    { selector: "node[?grown]", style: { "border-width": 4, width: 20, height: 20, "font-weight": "bold" } },
    {
      selector: "edge",
      style: {
        width: 1.2,
        "line-color": colour("--quiet"),
        "target-arrow-color": colour("--quiet"),
        "target-arrow-shape": "triangle",
        "arrow-scale": 0.8,
        "curve-style": "bezier",
      },
    },
    { selector: "edge[status = 'CORROBORATED']", style: { width: 2.2 } },
    { selector: "edge[status = 'ALLEGED'], edge[status = 'CONTESTED']", style: { "line-style": "dashed" } },
    { selector: "edge[status = 'PLANNED'], edge[status = 'DENIED']", style: { "line-style": "dotted" } },
    { selector: ":selected", style: { "line-color": colour("--focus"), "border-color": colour("--focus") } },
  ];
}

// A place of its own on a spiral around somebody: an edge between names that lie on each other cannot be drawn.
function spread(at, { x, y }) {
  const angle = at * 2.4;
  const far = 40 + 12 * Math.sqrt(at);
  return { x: x + far * Math.cos(angle), y: y + far * Math.sin(angle) };
}

// A long name is cut; the table has it whole.
function label(name) {
  return name.length <= LONGEST_LABEL ? name : `${name.slice(0, LONGEST_LABEL - 1).trimEnd()}…`;
}

// The next frame, or soon, if the page is not on the screen.
function frame() {
  return new Promise((done) => {
    const timer = setTimeout(done, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(done);
    });
  });
}

function sort(kind) {
  if (kind === "COMPANY") {
    return "company";
  }
  return ["GOVERNMENT", "PUBLIC_BODY", "COUNTRY"].includes(kind) ? "state" : "other";
}

function page(sortOfPage, id) {
  const plain = id.split("~")[0];
  return `/${sortOfPage}/${encodeURIComponent(plain).replaceAll("%3A", ":")}${place.dataset.at}`;
}

function save(blob, name) {
  const link = element("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (one) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[one]);
}

// The graph as it is drawn: lines, then names, then where it is from.
function svg(cy, title) {
  const { x1, y1, w, h } = cy.elements().boundingBox();
  const dashes = { ALLEGED: "6 4", CONTESTED: "6 4", PLANNED: "2 4", DENIED: "2 4" };
  const lines = cy.edges().map((edge) => {
    const [from, to] = [edge.source().position(), edge.target().position()];
    return (
      `<line x1="${from.x.toFixed(1)}" y1="${from.y.toFixed(1)}" x2="${to.x.toFixed(1)}" y2="${to.y.toFixed(1)}" stroke="#565d66"` +
      ` stroke-dasharray="${dashes[edge.data("status")] ?? "none"}"><title>${escaped(edge.data("summary"))}</title></line>`
    );
  });
  const names = cy.nodes().map((node) => {
    const { x, y } = node.position();
    const mark =
      node.data("sort") === "state"
        ? `<rect x="${(x - 7).toFixed(1)}" y="${(y - 7).toFixed(1)}" width="14" height="14" fill="#8a3b12"/>`
        : `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="7" fill="#3d6ea5"/>`;
    return `${mark}<text x="${x.toFixed(1)}" y="${(y + 18).toFixed(1)}" text-anchor="middle">${escaped(node.data("name"))}</text>`;
  });
  const box = [x1 - 60, y1 - 40, w + 120, h + 90].map((one) => one.toFixed(0));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(" ")}" width="${box[2]}" height="${box[3]}" font-family="sans-serif" font-size="11">` +
    `<rect x="${box[0]}" y="${box[1]}" width="100%" height="100%" fill="#fff"/><text x="${x1 - 50}" y="${y1 - 20}" font-size="15">${escaped(title)}</text>` +
    `${lines.join("")}${names.join("")}<text x="${x1 - 50}" y="${y1 + h + 40}" font-size="9">Tieline. ${escaped(location.href)}</text></svg>`
  );
}

async function start(open) {
  const focused = open === document.activeElement;
  open.disabled = true;
  const told = element("p", { className: "quiet" });
  told.setAttribute("role", "status");
  told.textContent = "The graph is being loaded …";
  open.after(told);
  // The ties are asked for while the library is loaded.
  let ahead = ties(place.dataset.id);
  ahead.catch(() => {});
  let cytoscape;
  try {
    cytoscape = await library();
  } catch {
    told.textContent = "The graph could not be loaded. The facts above have the same ties. Press the button to try again.";
    open.disabled = false;
    if (focused) {
      open.focus();
    }
    return;
  }
  open.remove();
  const canvas = element("div", { className: "canvas" });
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", `Graph of the ties of ${place.dataset.name}. The table beside it has the same ties.`);
  const rows = element("tbody");
  const more = element("button", { type: "button", textContent: "Draw more ties", hidden: true });
  const table = element(
    "table",
    {},
    element("caption", { textContent: "The ties that are drawn" }),
    element(
      "thead",
      {},
      element("tr", {}, ...["From", "Tie", "To", "Status"].map((text) => element("th", { scope: "col", textContent: text }))),
    ),
    rows,
  );
  const side = element("div", { className: "side", tabIndex: 0 }, table);
  side.setAttribute("role", "region");
  side.setAttribute("aria-label", "Ties as a table");
  const saves = element("p", { className: "files" });
  const tools = element("p", { className: "tools" });
  const past = element("a", { className: "skip-table", href: "#after-ties", textContent: "Skip the table of ties" });
  tools.id = "after-ties";
  tools.tabIndex = -1;
  place.append(past, element("div", { className: "graph" }, canvas, side), tools);
  tools.append(more);
  place.append(saves);
  if (focused) {
    past.focus();
  }

  const cy = cytoscape({
    container: canvas,
    style: styles(),
    minZoom: 0.05,
    maxZoom: 3,
    hideEdgesOnViewport: true,
    textureOnViewport: true,
    pixelRatio: 1,
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => cy.style(styles()));
  const placed = placer();
  const cursors = new Map();
  const nodes = new Map();
  const edges = new Map();
  let hubs = [];

  async function settle(first) {
    const began = performance.now();
    const all = [...nodes.values()];
    const number = new Map(all.map((node, at) => [node.data.id, at]));
    const lines = [...edges.values()];
    const x = new Float64Array(all.length);
    const y = new Float64Array(all.length);
    all.forEach((node, at) => {
      const drawn = cy.getElementById(node.data.id);
      ({ x: x[at], y: y[at] } = drawn.nonempty() ? drawn.position() : node.position);
    });
    const places = await placed({
      x,
      y,
      width: Float64Array.from(all, (node) => 12 + 6 * node.data.label.length),
      from: Int32Array.from(lines, (edge) => number.get(edge.data.source)),
      to: Int32Array.from(lines, (edge) => number.get(edge.data.target)),
      heat: first ? 1 : 0.3,
    });
    all.forEach((node, at) => {
      node.position = { x: places.x[at], y: places.y[at] };
    });
    cy.batch(() => {
      const drawn = cy.nodes();
      cy.add([...all, ...lines].filter((one) => !one.drawn).map((one) => ((one.drawn = true), { data: one.data, position: one.position })));
      drawn.positions((node) => nodes.get(node.id()).position);
    });
    cy.fit(undefined, 24);
    hubs = cy
      .nodes()
      .sort((one, other) => other.degree(false) - one.degree(false))
      .slice(0, HUBS)
      .filter((node) => node.degree(false) > 2);
    legible();
    place.dataset.nodes = nodes.size;
    place.dataset.settled = Math.round(performance.now() - began);
  }

  function legible() {
    const size = Math.min(Math.max(SIZE, 12 / cy.zoom()), 5 * SIZE);
    cy.batch(() => {
      cy.nodes(`[size != ${SIZE}]`).difference(hubs).data("size", SIZE);
      hubs.data("size", size);
    });
  }
  let zooming;
  cy.on("zoom", () => {
    clearTimeout(zooming);
    zooming = setTimeout(legible, 120);
  });

  function name(entity) {
    const link = element("a", { href: page("entity", entity.id), textContent: entity.name });
    if (entity.grown) {
      return element("td", {}, link);
    }
    const grown = element("button", { type: "button", textContent: "+", title: `Draw the ties of ${entity.name}` });
    grown.dataset.of = entity.id;
    grown.setAttribute("aria-label", `Draw the ties of ${entity.name}`);
    grown.addEventListener("click", () => grow(entity.id, entity.name));
    return element("td", {}, link, " ", grown);
  }

  // Some rows a frame, so that no frame takes long.
  async function list() {
    rows.querySelectorAll("button").forEach((button) => {
      if (nodes.get(button.dataset.of).data.grown) {
        if (button === document.activeElement) {
          button.previousElementSibling.focus();
        }
        button.remove();
      }
    });
    const fresh = [...edges.values()].filter((edge) => !edge.listed);
    for (let at = 0; at < fresh.length; at += ROWS_AT_ONCE) {
      rows.append(
        ...fresh.slice(at, at + ROWS_AT_ONCE).map((edge) => {
          edge.listed = true;
          const { id, source, target, words, status, summary } = edge.data;
          const fact = element("a", { href: page("fact", id), textContent: words, title: summary });
          return element(
            "tr",
            {},
            name(nodes.get(source).data),
            element("td", {}, fact),
            name(nodes.get(target).data),
            element("td", { textContent: status.toLowerCase().replaceAll("_", " ") }),
          );
        }),
      );
      await frame();
    }
  }

  // One after the other: a second click waits until the first is drawn.
  let growing = Promise.resolve();
  function grow(id, called) {
    told.textContent = `Reading the ties of ${called} …`;
    growing = growing.then(() => grown(id, called));
    return growing;
  }

  async function grown(id, called) {
    let facts;
    try {
      facts = await (ahead ?? ties(id, cursors.get(id)));
    } catch (problem) {
      told.textContent = `The ties of ${called} could not be read: ${problem.message}. Press the button again.`;
      more.hidden = nodes.size > 0;
      return;
    } finally {
      ahead = undefined;
    }
    const first = nodes.size === 0;
    const left = take(facts.nodes);
    if (nodes.has(id)) {
      nodes.get(id).data.grown = true;
    }
    cursors.set(id, facts.pageInfo.hasNextPage ? facts.pageInfo.endCursor : undefined);
    if (id === place.dataset.id) {
      if (!facts.pageInfo.hasNextPage && more === document.activeElement) {
        tools.focus();
      }
      more.hidden = !facts.pageInfo.hasNextPage;
    }
    if (nodes.size === 0) {
      told.textContent = `No tie of ${called} is recorded in this view. That does not say that there is none.`;
      return;
    }
    told.textContent = `Placing ${nodes.size} names …`;
    await settle(first);
    cy.getElementById(id).data("grown", true);
    await frame();
    await list();
    told.textContent =
      `${nodes.size} names and ${edges.size} ties. ${called} has ${facts.totalCount} ties on record in this view, ` +
      `drawn by newest publication. Click a name to draw its ties, drag to move.` +
      (left > 0 ? ` ${left} more ties were left out: the graph ends at ${MOST_NODES} names.` : "");
  }

  // Adds the names and ties of facts, as long as there is room, and says how many ties were left out.
  function take(facts) {
    let left = 0;
    for (const fact of facts) {
      const from = fact[`${fact.kind}_from`];
      const to = fact[`${fact.kind}_to`];
      const fresh = new Map([from, to].filter((one) => !nodes.has(one.id)).map((one) => [one.id, one]));
      if (nodes.size + fresh.size > MOST_NODES) {
        left++;
        continue;
      }
      for (const one of fresh.values()) {
        const known = cy.getElementById(one === from ? to.id : from.id);
        nodes.set(one.id, {
          data: { id: one.id, name: one.name, label: label(one.name), size: SIZE, sort: sort(one.kind) },
          position: spread(nodes.size, known.nonempty() ? known.position() : { x: 0, y: 0 }),
        });
      }
      if (!edges.has(fact.id)) {
        edges.set(fact.id, {
          data: {
            id: fact.id,
            source: from.id,
            target: to.id,
            words: ENDS[fact.kind][2],
            status: fact.status ?? "NOT_RECORDED",
            summary: fact.summary,
          },
        });
      }
    }
    return left;
  }

  const file = `tieline-ties-${place.dataset.id}`;
  for (const [ending, make] of [
    ["SVG", () => new Blob([svg(cy, `Ties of ${place.dataset.name}`)], { type: "image/svg+xml" })],
    ["PNG", () => cy.png({ output: "blob", full: true, scale: Math.min(2, MOST_PIXELS / cy.elements().boundingBox().w), bg: "#ffffff" })],
  ]) {
    const button = element("button", { type: "button", textContent: ending });
    button.setAttribute("aria-label", `Download the graph as ${ending}`);
    button.addEventListener("click", () => save(make(), `${file}.${ending.toLowerCase()}`));
    saves.append(button);
  }

  for (const [sign, words, view] of [
    ["+", "Larger", () => zoom(1.4)],
    ["−", "Smaller", () => zoom(1 / 1.4)],
    ["Whole graph", "", () => cy.fit(undefined, 24)],
  ]) {
    const button = element("button", { type: "button", textContent: sign, title: words });
    if (words) {
      button.setAttribute("aria-label", words);
    }
    button.addEventListener("click", view);
    tools.append(" ", button);
  }
  function zoom(factor) {
    cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  }

  cy.on("tap", "node", (event) => grow(event.target.id(), event.target.data("name")));
  cy.on("tap", "edge", (event) => {
    told.textContent = event.target.data("summary");
  });
  more.addEventListener("click", () => grow(place.dataset.id, place.dataset.name));
  await grow(place.dataset.id, place.dataset.name);
}
