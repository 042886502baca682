import {
  type FigureMark,
  type FigureVerdict,
  figureVerdicts,
  notifications,
  requests,
} from 'crosscheck-server/protocol';
import {
  type DecorationRenderOptions,
  Disposable,
  languages,
  OverviewRulerLane,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import type { ServerClient } from './connection/server-client.ts';
import { CORPUS_DOCUMENTS } from './corpora/corpus-documents.ts';
import { toRange } from './editor/places.ts';

/** What the setting `crosscheck.verdictMarks` can be. */
type Shown = 'textAndRuler' | 'ruler' | 'off';

/** How a verdict looks: by its lane and line as much as by its colour. */
interface Look {
  /** Of the manifest's colours. */
  readonly color: string;
  /** What asks for attention is on the right or all across, what is settled on the left. */
  readonly lane: OverviewRulerLane;
  /** The line under the figure; null where the problem that is shown there underlines it already. */
  readonly line: 'dotted' | 'dashed' | 'double' | null;
}

/** The decorations of a verdict: that of figures on which it is listed, and that of those on which it is listed elsewhere. */
interface Types {
  readonly here: TextEditorDecorationType;
  readonly elsewhere: TextEditorDecorationType;
}

const LOOKS: Readonly<Record<FigureVerdict, Look>> = {
  contradiction: { color: 'crosscheck.contradiction', lane: OverviewRulerLane.Full, line: null },
  arithmetic: { color: 'crosscheck.arithmetic', lane: OverviewRulerLane.Full, line: null },
  differs: { color: 'crosscheck.differs', lane: OverviewRulerLane.Right, line: null },
  undated: { color: 'crosscheck.undated', lane: OverviewRulerLane.Right, line: null },
  superseded: { color: 'crosscheck.superseded', lane: OverviewRulerLane.Center, line: 'dashed' },
  revised: { color: 'crosscheck.revised', lane: OverviewRulerLane.Center, line: 'dashed' },
  rounding: { color: 'crosscheck.rounding', lane: OverviewRulerLane.Center, line: 'dashed' },
  decided: { color: 'crosscheck.decided', lane: OverviewRulerLane.Left, line: 'double' },
  agreement: { color: 'crosscheck.agreement', lane: OverviewRulerLane.Left, line: 'dotted' },
};

/** A double line needs three pixels to be seen as one. */
const LINE_WIDTHS = { dotted: '1px', dashed: '1px', double: '3px' } as const;

/** Shows in every visible editor how the figures of its text compare, and keeps that up to date. */
export class VerdictDecorations implements Disposable {
  readonly #client: ServerClient;
  readonly #listeners: Disposable;
  #shown: Shown;
  #types: Readonly<Record<FigureVerdict, Types>>;

  constructor(client: ServerClient) {
    this.#client = client;
    this.#shown = shownBySetting();
    this.#types = makeTypes(this.#shown);
    this.#listeners = Disposable.from(
      client.onNotification(notifications.textsChanged, () => this.#showAll()),
      client.onDidChangeState((state) => state === 'stopped' && this.#restart()),
      window.onDidChangeVisibleTextEditors(() => this.#showAll()),
      workspace.onDidChangeConfiguration(
        (event) => event.affectsConfiguration('crosscheck.verdictMarks') && this.#restart(),
      ),
    );
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#forget();
  }

  #forget(): void {
    for (const { here, elsewhere } of Object.values(this.#types)) {
      here.dispose();
      elsewhere.dispose();
    }
  }

  #restart(): void {
    this.#forget();
    this.#shown = shownBySetting();
    this.#types = makeTypes(this.#shown);
    this.#showAll();
  }

  #showAll(): void {
    if (this.#shown === 'off' || !this.#client.isRunning()) return;
    for (const editor of window.visibleTextEditors) void this.#show(editor);
  }

  /** Never rejects: an editor that is closed meanwhile, or a server that stops, shows nothing. */
  async #show(editor: TextEditor): Promise<void> {
    const { document } = editor;
    if (languages.match(CORPUS_DOCUMENTS, document) === 0) return;
    const { version } = document;
    const marks = await this.#client
      .sendRequest<readonly FigureMark[]>(requests.figureMarks, { uri: document.uri.toString() })
      .catch(() => null);
    // The next answer is on its way where the text changed meanwhile.
    if (marks === null || document.version !== version) return;
    for (const verdict of figureVerdicts) {
      const own = marks.filter((mark) => mark.verdict === verdict);
      const { here, elsewhere } = this.#types[verdict];
      const rangesOf = (some: readonly FigureMark[]) => some.map(({ range }) => toRange(range));
      editor.setDecorations(here, rangesOf(own.filter((mark) => !mark.listedElsewhere)));
      editor.setDecorations(elsewhere, rangesOf(own.filter((mark) => mark.listedElsewhere)));
    }
  }
}

function shownBySetting(): Shown {
  return workspace.getConfiguration('crosscheck').get<Shown>('verdictMarks', 'textAndRuler');
}

function makeTypes(shown: Shown): Readonly<Record<FigureVerdict, Types>> {
  const types = figureVerdicts.map((verdict: FigureVerdict) => {
    const { color, lane, line } = LOOKS[verdict];
    const inRuler: DecorationRenderOptions = { overviewRulerColor: new ThemeColor(color), overviewRulerLane: lane };
    const inText: DecorationRenderOptions =
      line === null || shown !== 'textAndRuler'
        ? {}
        : { borderWidth: `0 0 ${LINE_WIDTHS[line]} 0`, borderStyle: line, borderColor: new ThemeColor(color) };
    // As the editor's own line under a problem, which is drawn where that is listed alone.
    const asListed: DecorationRenderOptions =
      line === null && shown === 'textAndRuler' ? { textDecoration: wavy(color) } : inText;
    const here = window.createTextEditorDecorationType({ ...inRuler, ...inText });
    const elsewhere = window.createTextEditorDecorationType({ ...inRuler, ...asListed });
    return [verdict, { here, elsewhere }] as const;
  });
  return Object.fromEntries(types) as Record<FigureVerdict, Types>;
}

/** A wavy line in a colour of the theme, which the editor gives to its pages under this name. */
function wavy(color: string): string {
  return `underline wavy var(--vscode-${color.replaceAll('.', '-')}) 1px`;
}
