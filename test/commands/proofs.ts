// The commands README and CONTRIBUTING name, each with what proves that it works: a step of `npm test` that runs it, a file of
// test/e2e/ that does, or the arguments test/commands/run.ts runs it with. What takes over five minutes says so.

export interface Proof {
  /** Runs it in a copy of the checkout, with these arguments. */
  readonly args?: readonly string[];
  /** What it must say. */
  readonly says?: RegExp;
  /** Where else it is run, or why it is not. */
  readonly by?: string;
}

export const proofs: Readonly<Record<string, Proof>> = {
  start: { by: 'test/e2e/kit/start.e2e.ts' },
  dev: { by: 'test/e2e/kit/dev.e2e.ts' },
  test: { by: 'itself' },
  build: { by: 'the step Build, and test/e2e/kit/package.e2e.ts for lib/' },
  wordpress: { by: 'test/wordpress/commands.ts' },
  'build:wordpress': { by: 'test/wordpress/commands.ts' },
  pack: { by: 'test/e2e/kit/package.e2e.ts' },
  storybook: { by: 'the step Stories builds and walks the same stories; test/commands/run.ts starts it' },
  docs: { by: 'test/e2e/documentation.e2e.ts builds the same site and walks it' },
  'docs:build': { by: 'test/e2e/documentation.e2e.ts' },
  check: { by: 'longer than five minutes: its parts are run one by one' },
  'axe:all': { by: 'longer than five minutes: the same steps as npm test, with more asked' },
  'test:dates': { by: 'longer than five minutes: the same suites as npm test, at eight dates' },
  mutate: { by: 'longer than five minutes: a run of the tests for each change it makes' },
  matrix: { by: 'longer than five minutes: npm test asks the same of five widgets, test/e2e/kit/matrix.e2e.ts' },
  'build:twice': { by: 'longer than five minutes: two real builds; the release runs it' },
  release: {
    by: 'longer than five minutes: its parts build, build:wordpress and pack are run by the tests named here',
  },
  zones: {
    by: 'test/platform/zone-oracles.node.test.ts and zone-native.node.test.ts: npm test compares a part of the zones',
  },
  torture: { by: 'longer than five minutes: test/booking/torture.node.test.ts is its small form' },
  'bench:booking': { args: [], says: /^slots: .* with 50,000 appointments: \d\.\d\d times/m },
  'test:one': { args: ['practice-context'], says: /^\d+ passed, 0 failed$/m },
  fuzz: { args: ['300', '1'], says: /\b0 hangs?\b/ },
  // Copied bytes too: the copy has what the build says it made.
  size: { args: [], says: /^pain-scale\.nl +3 [^]*^copied into two widgets or more +0$/m },
  'measure:reserve': {
    by: 'longer than five minutes on a slow machine: test/e2e/kit/shift.e2e.ts holds what it writes',
  },
  boilerplate: { args: [], says: /^src\/: \d+ files, \d+ tokens/m },
  look: {
    args: ['pain-scale', '--', '--widths=390', '--schemes=light', '--langs=nl'],
    says: /pain-scale-390-light-nl\.png/,
  },
  'look:strip': { args: [], says: /docs\/pictures\/strip-dark\.png/ },
  bench: { by: 'longer than five minutes: installs the kits it compares, and visits every page in eight rounds' },
  'demo:draw': { by: 'test/demo/pages.node.test.ts: the files are what it writes' },
  'demo:write': { by: 'test/demo/pages.node.test.ts: the files are what it writes' },
  // What comes after it also looks at the new widget; dist/, which size reads, does not have it.
  new: { args: ['nap-test', '--', '--family=guides'], says: /src\/widgets\/guides\/nap-test\/nap-test\.ts written/ },
  lint: { args: [], says: /Found 0 problems/ },
  types: { args: [] },
  manifest: { args: [] },
  'manifest:check': { args: [] },
};
