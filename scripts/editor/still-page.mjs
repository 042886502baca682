// Keeps a page from moving: half of what a browser without a graphics card draws is progress bars and blinking cursors.

/** For the settings of a workbench, whose cursor blinks by script. */
export const stillSettings = { 'editor.cursorBlinking': 'solid', 'workbench.reduceMotion': 'on' };

/**
 * Ends all animations and transitions of a page that is about to be opened, of its frames too.
 * @param {import('playwright-core').Page} page
 */
export async function keepStill(page) {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const style = document.createElement('style');
      style.textContent = '*, ::before, ::after { animation: none !important; transition: none !important; }';
      document.head.append(style);
    });
  });
}
