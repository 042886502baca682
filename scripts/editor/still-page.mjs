// Keeps a page from moving, and from being drawn: a browser without a graphics card draws progress bars and blinking cursors
// for half of its time, and what nobody sees for a tenth of it.

/** For the settings of a workbench, whose cursor blinks by script. */
export const stillSettings = { 'editor.cursorBlinking': 'solid', 'workbench.reduceMotion': 'on' };

/**
 * For the settings of a workbench at which nobody looks: what an editor does beside the text with every key, each mark of
 * which is another question to its extensions or another pass over its page.
 */
export const unseenSettings = {
  'breadcrumbs.enabled': false,
  'editor.bracketPairColorization.enabled': false,
  'editor.colorDecorators': false,
  'editor.foldingHighlight': false,
  'editor.guides.indentation': false,
  'editor.lightbulb.enabled': 'off',
  'editor.matchBrackets': 'never',
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.renderLineHighlight': 'none',
  'editor.renderWhitespace': 'none',
  'editor.selectionHighlight': false,
  'editor.stickyScroll.enabled': false,
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'editor.unicodeHighlight.invisibleCharacters': false,
  'editor.wordBasedSuggestions': 'off',
  'explorer.decorations.badges': false,
  'explorer.decorations.colors': false,
  'git.autorefresh': false,
  'git.decorations.enabled': false,
  'json.validate.enable': false,
  'scm.diffDecorations': 'none',
  'task.autoDetect': 'off',
  'window.commandCenter': false,
  'workbench.editor.decorations.badges': false,
  'workbench.editor.decorations.colors': false,
  'workbench.layoutControl.enabled': false,
  'workbench.localHistory.enabled': false,
  'workbench.navigationControl.enabled': false,
};

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

/**
 * Has nothing drawn of a page that is about to be opened. It is laid out all the same, answers to clicks, and is seen in
 * pictures that are taken in this style.
 * @param {import('playwright-core').Page} page
 */
export async function keepUndrawn(page) {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      if (window !== window.top) return;
      const style = document.createElement('style');
      style.textContent = 'body { opacity: 0; }';
      document.head.append(style);
    });
  });
}

/** What shows such a page, in a picture of it. */
export const drawn = 'html body { opacity: 1 !important; }';
