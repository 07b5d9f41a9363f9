// Places for the names of a graph. It runs as a worker, so that the page answers meanwhile.
// Names push each other away and ties pull them together; at last no two names lie on each other. Nothing is left to
// chance: the same graph is drawn the same way again, and one that has grown keeps its shape.

const TICKS = 300;
const LONGEST = 1_200;
const PUSH = 400;
const LENGTH = 60;
const GRAVITY = 0.06;
const ROUNDS = 60;
const FRICTION = 0.6;
const ROW = 30;
// A name is wider than high, and so is the place where the graph stands.
const FLAT = 0.7;

/**
 * Places for names, in place.
 * @param {Float64Array} x where they are, to be changed
 * @param {Float64Array} y the same
 * @param {Float64Array} width of each name
 * @param {Int32Array} from the name at the start of each tie
 * @param {Int32Array} to the name at its end
 * @param {number} heat how far they may move: 1 of a new graph, less of one that has grown
 */
export function settle(x, y, width, from, to, heat) {
  const began = performance.now();
  scale(y, 1 / FLAT);
  const ties = degrees(x.length, from, to);
  const vx = new Float64Array(x.length);
  const vy = new Float64Array(x.length);
  const cooling = 1 - 0.002 ** (1 / TICKS);
  for (let alpha = heat; alpha > 0.002 && performance.now() - began < LONGEST; alpha -= alpha * cooling) {
    push(x, y, vx, vy, alpha);
    pull(x, y, vx, vy, from, to, ties, alpha);
    for (let i = 0; i < x.length; i++) {
      vx[i] = (vx[i] - x[i] * GRAVITY * alpha) * FRICTION;
      vy[i] = (vy[i] - y[i] * GRAVITY * alpha) * FRICTION;
      x[i] += vx[i];
      y[i] += vy[i];
    }
  }
  scale(y, FLAT);
  part(x, y, width, began);
}

function scale(places, factor) {
  for (let i = 0; i < places.length; i++) {
    places[i] *= factor;
  }
}

function degrees(count, from, to) {
  const ties = new Int32Array(count);
  for (let e = 0; e < from.length; e++) {
    ties[from[e]]++;
    ties[to[e]]++;
  }
  return ties;
}

function push(x, y, vx, vy, alpha) {
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < i; j++) {
      const dx = x[i] - x[j];
      const dy = y[i] - y[j];
      // Names on the same place are parted by their number.
      const far = Math.max(dx * dx + dy * dy, 1);
      const force = (PUSH * alpha) / far;
      const fx = (dx || (i - j) * 1e-3) * force;
      const fy = (dy || 1e-3) * force;
      vx[i] += fx;
      vy[i] += fy;
      vx[j] -= fx;
      vy[j] -= fy;
    }
  }
}

// A tie of somebody with many moves the other end; a hub stays where it is.
function pull(x, y, vx, vy, from, to, ties, alpha) {
  for (let e = 0; e < from.length; e++) {
    const a = from[e];
    const b = to[e];
    const dx = x[b] + vx[b] - x[a] - vx[a];
    const dy = y[b] + vy[b] - y[a] - vy[a];
    const far = Math.sqrt(dx * dx + dy * dy) || 1;
    const fewer = Math.min(ties[a], ties[b]);
    const length = LENGTH + 8 * Math.sqrt(fewer);
    const force = (((far - length) / far) * alpha) / fewer;
    const share = ties[a] / (ties[a] + ties[b]);
    vx[b] -= dx * force * share;
    vy[b] -= dy * force * share;
    vx[a] += dx * force * (1 - share);
    vy[a] += dy * force * (1 - share);
  }
}

// Moves names that lie on each other apart, the shorter way. Where there is no room left, the whole graph gets larger.
function part(x, y, width, began) {
  for (let round = 1; round <= ROUNDS && apart(x, y, width) && performance.now() - began < LONGEST; round++) {
    if (round % 8 === 0) {
      scale(x, 1.04);
      scale(y, 1.04);
    }
  }
}

function apart(x, y, width) {
  let moved = false;
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < i; j++) {
      const dx = x[i] - x[j];
      const dy = y[i] - y[j];
      const overX = (width[i] + width[j]) / 2 - Math.abs(dx);
      const overY = ROW - Math.abs(dy);
      if (overX > 1 && overY > 1) {
        moved = true;
        if (overX < overY) {
          const step = (overX / 2) * (dx < 0 ? -1 : 1);
          x[i] += step;
          x[j] -= step;
        } else {
          const step = (overY / 2) * (dy < 0 ? -1 : 1);
          y[i] += step;
          y[j] -= step;
        }
      }
    }
  }
  return moved;
}

if (typeof WorkerGlobalScope !== "undefined" && self instanceof WorkerGlobalScope) {
  self.addEventListener("message", ({ data: { turn, x, y, width, from, to, heat } }) => {
    settle(x, y, width, from, to, heat);
    self.postMessage({ turn, x, y }, [x.buffer, y.buffer]);
  });
}
