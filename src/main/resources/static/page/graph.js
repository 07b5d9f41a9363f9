// The ties of an entity as a graph that grows on a click or by the table beside it. The table has the same ties.
// Libraries are loaded when the graph is opened.

const MOST_NODES = 500;
const ONE_FETCH = 100;

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

function classic(src) {
  return new Promise((done, failed) => {
    const script = element("script", { src, onload: done, onerror: () => failed(new Error(src)) });
    document.head.append(script);
  });
}

async function library() {
  // Cytoscape writes a style sheet of its own unless an element with this id is there.
  document.body.append(element("div", { id: "__________cytoscape_stylesheet", hidden: true }));
  const { default: cytoscape } = await import("/webjars/cytoscape/3.33.1/dist/cytoscape.esm.min.mjs");
  for (const src of [
    "/webjars/layout-base/2.0.1/layout-base.js",
    "/webjars/cose-base/2.2.0/cose-base.js",
    "/webjars/cytoscape-fcose/2.2.0/cytoscape-fcose.js",
  ]) {
    await classic(src);
  }
  cytoscape.use(window.cytoscapeFcose);
  return cytoscape;
}

async function ties(id, after) {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: QUERY,
      variables: { id, after, lens: JSON.parse(place.dataset.lens), kinds: Object.keys(ENDS), first: ONE_FETCH },
    }),
    signal: AbortSignal.timeout(15_000),
  });
  const answer = await response.json();
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
        label: "data(name)",
        "font-size": 11,
        color: colour("--ink"),
        "text-outline-color": colour("--paper"),
        "text-outline-width": 2,
        "text-valign": "bottom",
        "text-margin-y": 3,
        "text-max-width": 110,
        "text-wrap": "ellipsis",
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

// A place of its own on a spiral: an edge between names that lie on each other cannot be drawn.
function spread(at) {
  const angle = at * 2.4;
  const far = 60 * Math.sqrt(at);
  return { x: far * Math.cos(angle), y: far * Math.sin(angle) };
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
  open.disabled = true;
  const told = element("p", { className: "quiet" });
  told.setAttribute("role", "status");
  told.textContent = "The graph is being loaded …";
  open.after(told);
  let cytoscape;
  try {
    cytoscape = await library();
  } catch {
    told.textContent = "The graph could not be loaded. The facts above have the same ties. Press the button to try again.";
    open.disabled = false;
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
  place.append(element("div", { className: "graph" }, canvas, side), more, saves);

  const cy = cytoscape({
    container: canvas,
    style: styles(),
    minZoom: 0.1,
    maxZoom: 3,
    hideEdgesOnViewport: true,
    textureOnViewport: true,
    pixelRatio: 1,
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => cy.style(styles()));
  const cursors = new Map();

  function settle(first) {
    const began = performance.now();
    cy.layout({
      name: "fcose",
      quality: cy.nodes().length > 200 ? "draft" : "default",
      animate: false,
      randomize: first || cy.nodes().length > 200,
      fit: true,
      padding: 24,
      nodeRepulsion: 6000,
      idealEdgeLength: 70,
      packComponents: false,
    }).run();
    place.dataset.nodes = cy.nodes().length;
    place.dataset.settled = Math.round(performance.now() - began);
  }

  function name(entity) {
    const link = element("a", { href: page("entity", entity.id), textContent: entity.name });
    if (cy.getElementById(entity.id).data("grown")) {
      return element("td", {}, link);
    }
    const grown = element("button", { type: "button", textContent: "+", title: `Draw the ties of ${entity.name}` });
    grown.setAttribute("aria-label", `Draw the ties of ${entity.name}`);
    grown.addEventListener("click", () => grow(entity.id, entity.name));
    return element("td", {}, link, " ", grown);
  }

  function list() {
    rows.replaceChildren(
      ...cy
        .edges()
        .toArray()
        .slice(0, MOST_NODES)
        .map((edge) => {
          const fact = element("a", { href: page("fact", edge.id()), textContent: edge.data("words"), title: edge.data("summary") });
          return element(
            "tr",
            {},
            name(edge.source().data()),
            element("td", {}, fact),
            name(edge.target().data()),
            element("td", { textContent: edge.data("status").toLowerCase().replaceAll("_", " ") }),
          );
        }),
    );
  }

  async function grow(id, called) {
    told.textContent = `Reading the ties of ${called} …`;
    let facts;
    try {
      facts = await ties(id, cursors.get(id));
    } catch (problem) {
      told.textContent = `The ties of ${called} could not be read: ${problem.message}. Try again.`;
      return;
    }
    const first = cy.nodes().empty();
    let left = 0;
    cy.batch(() => {
      for (const fact of facts.nodes) {
        const from = fact[`${fact.kind}_from`];
        const to = fact[`${fact.kind}_to`];
        const fresh = [from, to].filter((one) => cy.getElementById(one.id).empty());
        if (cy.nodes().length + fresh.length > MOST_NODES) {
          left++;
          continue;
        }
        for (const one of fresh) {
          if (cy.getElementById(one.id).empty()) {
            cy.add({ data: { id: one.id, name: one.name, sort: sort(one.kind) }, position: spread(cy.nodes().length) });
          }
        }
        if (cy.getElementById(fact.id).empty()) {
          cy.add({
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
      cy.getElementById(id).data("grown", true);
    });
    cursors.set(id, facts.pageInfo.hasNextPage ? facts.pageInfo.endCursor : undefined);
    if (id === place.dataset.id) {
      more.hidden = !facts.pageInfo.hasNextPage;
    }
    if (cy.nodes().empty()) {
      told.textContent = `No tie of ${called} is recorded in this view. That does not say that there is none.`;
      return;
    }
    settle(first);
    list();
    told.textContent =
      `${cy.nodes().length} names and ${cy.edges().length} ties. ${called} has ${facts.totalCount} ties on record in this view, ` +
      `drawn by newest publication. Click a name to draw its ties, drag to move.` +
      (left > 0 ? ` ${left} more ties were left out: the graph ends at ${MOST_NODES} names.` : "");
  }

  const file = `tieline-ties-${place.dataset.id}`;
  for (const [ending, make] of [
    ["SVG", () => new Blob([svg(cy, `Ties of ${place.dataset.name}`)], { type: "image/svg+xml" })],
    ["PNG", () => cy.png({ output: "blob", full: true, scale: 2, bg: "#ffffff" })],
  ]) {
    const button = element("button", { type: "button", textContent: ending });
    button.setAttribute("aria-label", `Download the graph as ${ending}`);
    button.addEventListener("click", () => save(make(), `${file}.${ending.toLowerCase()}`));
    saves.append(button);
  }

  cy.on("tap", "node", (event) => grow(event.target.id(), event.target.data("name")));
  cy.on("tap", "edge", (event) => {
    told.textContent = event.target.data("summary");
  });
  more.addEventListener("click", () => grow(place.dataset.id, place.dataset.name));
  await grow(place.dataset.id, place.dataset.name);
}
