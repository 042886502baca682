/** The words that a figure's noun phrase takes, `from` included, `to` not: "at least six other people". */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}
