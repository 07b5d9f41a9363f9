// A page that is not there yet comes by itself: as soon as the server is ready, it is asked for again. If that fails, it is
// tried twice more, each time later. After that the link stays.

const MOST_TRIES = 3;
const FORGOTTEN = 60_000;

const told = document.getElementById("again");
const key = `again:${location.pathname}${location.search}`;
const now = Date.now();
let { tries = 0, at = 0 } = JSON.parse(sessionStorage.getItem(key) ?? "{}");
if (now - at > FORGOTTEN) {
  tries = 0;
}

async function isReady() {
  try {
    return (await fetch("/readyz", { cache: "no-store", signal: AbortSignal.timeout(2_500) })).ok;
  } catch {
    return false;
  }
}

async function look() {
  if (await isReady()) {
    if (!("starting" in told.dataset)) {
      sessionStorage.setItem(key, JSON.stringify({ tries: tries + 1, at: Date.now() }));
    }
    location.reload();
  } else {
    setTimeout(look, 1_000);
  }
}

if (told && tries < MOST_TRIES) {
  told.hidden = false;
  setTimeout(look, "starting" in told.dataset ? 1_000 : 2_000 * 2 ** tries);
}
