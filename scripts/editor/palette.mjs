// Runs a command as a person does who has no mouse.

/** In milliseconds, until the palette must know a command. */
const patience = 30_000;

/**
 * Types a command's title into the Command Palette and runs it. The palette knows an extension's commands only once the
 * editor has read its manifest, and offers some only where they make sense: it is opened again until then.
 * @param {import('playwright-core').Page} page
 * @param {string} title with its category, as the palette shows it
 */
export async function runCommand(page, title) {
  const row = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first();
  const deadline = performance.now() + patience;
  for (;;) {
    await page.keyboard.press('F1');
    await page.keyboard.type(title);
    const found = await row.waitFor({ timeout: 2_000 }).then(
      () => true,
      () => false,
    );
    if (found) break;
    if (performance.now() > deadline) throw new Error(`The palette has no “${title}”.`);
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Enter');
}
