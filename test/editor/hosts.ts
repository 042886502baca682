/** What the run was asked for; set when the tests are bundled. */
declare const TEST_KIND: 'node' | 'web' | 'restricted';

/** In which extension host the tests run, and whether the workspace is trusted. */
export const kind = TEST_KIND;

/**
 * A test that the run in the web extension host leaves to the one in Node's: of what both hosts do with the same code,
 * such as one more variant of what another test shows in both, or how something is drawn. What a host can make different
 * is tested in both: each command, setting and view (test/client/manifest.test.ts wants them), the server in its
 * process or worker, and files wherever they lie.
 */
export const itInNode = kind === 'web' ? it.skip : it;

/** A suite of such tests alone. */
export const describeInNode = kind === 'web' ? describe.skip : describe;
