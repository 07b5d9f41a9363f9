// GraphiQL on this server's own API. Its libraries are classic scripts, loaded before this module runs.
const { GraphiQL, React, ReactDOM } = window;

// The question that a first visitor sees; `?question=NAME` in the address opens another one, `?query=TEXT` any query.
// Both can have `&variables=JSON`.
const FIRST_QUESTION = "market-share";

// Lines of at most 50 characters, so that a laptop shows them whole.
const HINTS = `# Run it: the pink button, or Ctrl+Enter. Then try
#  - another company: see Variables, below
#  - the day before something was printed: add
#      "knownAt": "2018-11-22"   beside asOf
#  - more fields: Ctrl+Space after a brace
#  - what each field means: the book, top left
#  - other questions: graphiql?question=NAME
#    with a NAME of the list at /questions
`;

// An answer of the API is shown as it is, errors included. Asked for plain JSON, the API answers a wrong query with
// status 200 too: a typing error is no fault that the browser's console need report.
async function ask(request, { headers } = {}) {
  const response = await fetch("graphql", {
    method: "POST",
    headers: {
      ...headers,
      "Content-Type": "application/json",
      Accept: "application/json",
    },
    body: JSON.stringify(request),
  });
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The server answered ${response.status} ${response.statusText}: ${text.slice(0, 500)}`);
  }
}

// A comment of at most 50 characters a line.
function comment(words) {
  const lines = ["#"];
  for (const word of words.split(" ")) {
    if (lines.at(-1).length + word.length > 48) {
      lines.push("#");
    }
    lines.push(`${lines.pop()} ${word}`);
  }
  return lines.join("\n") + "\n";
}

function tab(question, hints) {
  return {
    query: comment(question.title) + hints + question.query,
    variables: JSON.stringify(question.variables, null, 2),
  };
}

async function json(path) {
  const response = await fetch(path, { headers: { Accept: "application/json" } });
  return response.ok ? response.json() : undefined;
}

const questions = await json("questions");
const named = (name) => questions.find((question) => question.name === name);
const address = new URLSearchParams(location.search);
const name = address.get("question");
// The list has the questions of documents. One that a page asks is fetched by its name.
const isName = name !== null && /^[a-z0-9-]+$/.test(name);
const asked = named(name) ?? (isName ? await json(`questions/${name}`) : undefined);
const variables = address.get("variables");
// A page links to the query behind it: `?query=TEXT&variables=JSON`.
const linked = address.get("query") && { query: address.get("query"), variables: variables ?? "{}" };
const first = linked || tab(asked ?? named(FIRST_QUESTION), HINTS);
if (asked && variables) {
  first.variables = variables;
}

// A question in the address goes before what this browser kept of an earlier visit. GraphiQL takes the variables of a
// first tab only as its own property.
const isFirstVisit = localStorage.getItem("graphiql:query") === null;
const shown = linked || asked || isFirstVisit ? { query: first.query, variables: first.variables } : {};

ReactDOM.createRoot(document.getElementById("explorer")).render(
  React.createElement(GraphiQL, {
    fetcher: ask,
    defaultTabs: [first],
    defaultEditorToolsVisibility: "variables",
    ...shown,
  }),
);
