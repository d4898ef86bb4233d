// A worker that plays nothing: it reports every game as played, but dies at seed 13 and fails at seed 21.
/** @param {object} answer */
const say = (answer) => process.send?.(answer);
process.on('message', ({ arm, seeds }) => {
  for (const seed of seeds) {
    say({ kind: 'begun', arm: arm.id, seed });
    if (seed === 13) {
      // What was said must be heard before the end.
      setTimeout(() => process.exit(3), 50);
      return;
    }
    if (seed === 21) say({ kind: 'failed', arm: arm.id, seed, message: 'no end' });
    else say({ kind: 'played', arm: arm.id, record: { seed } });
  }
  say({ kind: 'idle' });
});
say({ kind: 'idle' });
