/** What a page may load: its own script and styles, and pictures that it makes itself. */
export interface PageSources {
  /** The origin of `script` and `styles`, as `Webview.cspSource` gives it. */
  readonly cspSource: string;
  readonly nonce: string;
  readonly script: string;
  readonly styles: string;
  readonly language: string;
  readonly title: string;
}

/** The HTML of a page without content: nothing of a corpus is written into it. */
export function writePage({ cspSource, nonce, script, styles, language, title }: PageSources): string {
  const policy = `default-src 'none'; img-src data:; style-src ${cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<link rel="stylesheet" href="${styles}">
</head>
<body><script nonce="${nonce}" src="${script}"></script></body>
</html>`;
}
