import { CST, Lexer } from 'yaml';

/** How deep a header may nest. Nobody writes one past a handful; YAML's parser recurses, and a stack can overflow. */
const DEEPEST = 200;

/**
 * Whether YAML might nest deeper than is safe to parse, judged by its words alone: brackets that are open, columns that
 * a line is indented by, and indicators that open a level on one line. Takes no recursion; errs towards true only for
 * lines indented by more than anybody writes.
 */
export function nestsTooDeeply(yaml: string): boolean {
  let brackets = 0;
  let line = 0;
  let lineBegins = true;
  for (const lexeme of new Lexer().lex(yaml)) {
    const type = CST.tokenType(lexeme);
    if (type === 'newline') {
      line = 0;
    } else if (type === 'space' && lineBegins) {
      line = lexeme.length;
    } else if (type === 'flow-seq-start' || type === 'flow-map-start') {
      brackets++;
    } else if (type === 'flow-seq-end' || type === 'flow-map-end') {
      brackets = Math.max(0, brackets - 1);
    } else if (brackets === 0 && (type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind')) {
      line++;
    }
    lineBegins = type === 'newline';
    if (type !== 'newline' && type !== 'comment' && type !== 'space' && brackets + line > DEEPEST) {
      return true;
    }
  }
  return false;
}
