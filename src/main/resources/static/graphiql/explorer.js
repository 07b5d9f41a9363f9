// GraphiQL on this server's own API. Its libraries are classic scripts, loaded before this module runs.
const { GraphiQL, React, ReactDOM } = window;

// Lines of at most 50 characters, so that a laptop shows them whole.
const FIRST_QUERY = `# Huawei's share of the world market for telecom
# equipment in 2017, and who says so.
# Run it: the pink button, or Ctrl+Enter. Then try
#  - another company: "nokia", "ericsson", "zte"
#  - the day before it was printed: add
#      knownAt: "2018-11-22"   beside asOf
#  - more fields: Ctrl+Space after a brace
#  - what each field means: the book, top left
{
  company(id: "huawei") {
    name
    marketShares(
      market: "market-telecom-equipment-world"
      lens: { asOf: "2017" }
    ) {
      percent { low high unit }
      period { from to }
      status
      market { name }
      claims {
        stance
        asStated
        speaker { name }
        source { title publishedOn }
        locator
      }
    }
  }
}`;

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

ReactDOM.createRoot(document.getElementById("explorer")).render(
  React.createElement(GraphiQL, { fetcher: ask, defaultQuery: FIRST_QUERY }),
);
