// Places for the names of a graph. It runs as a worker, so that the page answers meanwhile.
// The forces are those of d3-force: names push each other away and ties pull them together. At last no two names lie on
// each other. Nothing is left to chance: the same graph is drawn the same way again, and one that has grown keeps its
// shape.

// Each adds its part to d3, the last needs the others. An import map would not reach a worker.
import "/webjars/d3-dispatch/3.0.1/dist/d3-dispatch.min.js";
import "/webjars/d3-quadtree/3.0.1/dist/d3-quadtree.min.js";
import "/webjars/d3-timer/3.0.1/dist/d3-timer.min.js";
import "/webjars/d3-force/3.0.0/dist/d3-force.min.js";

const { forceLink, forceManyBody, forceSimulation, forceX, forceY } = globalThis.d3;

// At most so many milliseconds for the forces, and for all.
const LONGEST_FORCES = 1_000;
const LONGEST = 1_800;
const PUSH = 400;
// How roughly names that are far away are taken together: 0.9 if nothing is said, which takes half as long again.
const ROUGH = 1.3;
const LENGTH = 60;
const GRAVITY = 0.06;
// A name is wider than high, and so is the place where the graph stands.
const FLAT = 0.7;
const ROUNDS = 120;
const ROW = 30;

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
  const names = Array.from(x, (one, at) => ({ x: one, y: y[at] / FLAT }));
  const ties = Array.from(from, (one, at) => ({ source: one, target: to[at] }));
  const forces = forceSimulation(names)
    .stop()
    .alpha(heat)
    .force("push", forceManyBody().strength(-PUSH).theta(ROUGH))
    .force("pull", forceLink(ties).distance(LENGTH))
    .force("x", forceX().strength(GRAVITY))
    .force("y", forceY().strength(GRAVITY));
  while (forces.alpha() > forces.alphaMin() && performance.now() - began < LONGEST_FORCES) {
    forces.tick();
  }
  names.forEach((name, at) => {
    x[at] = name.x;
    y[at] = name.y * FLAT;
  });
  part(x, y, width, began);
}

function scale(places, factor) {
  for (let i = 0; i < places.length; i++) {
    places[i] *= factor;
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
