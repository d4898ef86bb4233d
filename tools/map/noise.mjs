// Gradient noise, the same for the same seed (K. Perlin, "Improving Noise", SIGGRAPH 2002).

/**
 * @param {number} seed whole number
 * @returns {(x: number, y: number) => number} about −1 to 1, smooth, 0 at whole coordinates
 */
export function createNoise(seed) {
  const order = Array.from({ length: 256 }, (_, i) => i);
  let state = seed;
  for (let i = 255; i > 0; i -= 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j], order[i]];
  }
  const pick = (i) => order[i & 255];
  return (x, y) => {
    const x0 = Math.floor(x);
    const y0 = Math.floor(y);
    const [fx, fy] = [x - x0, y - y0];
    const corner = (dx, dy) => slope(pick(pick(x0 + dx) + y0 + dy), fx - dx, fy - dy);
    const [u, v] = [ease(fx), ease(fy)];
    return between(between(corner(0, 0), corner(1, 0), u), between(corner(0, 1), corner(1, 1), u), v);
  };
}

/** Ridges like those of mountains: octaves of noise, folded at zero, each where the one before is high. */
export function ridges(noise, x, y, octaves) {
  let sum = 0;
  let height = 0.5;
  let scale = 1;
  let before = 1;
  for (let octave = 0; octave < octaves; octave += 1) {
    const fold = (1 - Math.abs(noise(x * scale, y * scale)) * 1.6) ** 2;
    sum += fold * height * before;
    before = fold;
    scale *= 2.1;
    height *= 0.5;
  }
  return sum;
}

const ease = (t) => t ** 3 * (t * (t * 6 - 15) + 10);
const between = (a, b, t) => a + (b - a) * t;

function slope(hash, x, y) {
  const u = (hash & 1) === 0 ? -x : x;
  const v = (hash & 2) === 0 ? -y : y;
  return (hash & 4) === 0 ? u * 0.5 + v : u + v * 0.5;
}
