// Lets a page read what comes over web sockets as bytes. The workbench takes every message as a blob, which a browser
// keeps in one process and reads from another: a fifth of what a run in an editor costs the processor.

/**
 * Has the web sockets of a page that is about to be opened give bytes, and its file readers take them.
 * @param {import('playwright-core').Page} page
 */
export async function receiveBytes(page) {
  await page.addInitScript(() => {
    const { readAsArrayBuffer } = FileReader.prototype;
    FileReader.prototype.readAsArrayBuffer = function (data) {
      if (!(data instanceof ArrayBuffer)) return readAsArrayBuffer.call(this, data);
      queueMicrotask(() => this.onload({ target: { result: data } }));
    };
    globalThis.WebSocket = class extends WebSocket {
      constructor(...args) {
        super(...args);
        this.binaryType = 'arraybuffer';
      }
    };
  });
}
