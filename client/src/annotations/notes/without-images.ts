/**
 * Markdown whose images are shown as their Markdown: a picture would be fetched from where a stranger's note says. What else
 * there is stays as it is.
 */
export function withoutImages(markdown: string): string {
  return markdown.replace(/!\[/g, '!\\[');
}
