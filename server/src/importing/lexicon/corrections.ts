/** How a page begins what it says of its own mistakes and changes. */
export const CORRECTION_LEADS =
  /^[^\p{L}]{0,4}(?:corrections?|clarifications?|corrected|editor[’']?s[’']? note|editors[’'] note|update[ds]?\b|this (?:article|story|report|post|page|piece|text) (?:was|has been|is being|is)\b|an earlier version|a previous version|the (?:article|story|report|headline) (?:was|has been)\b|(?:note|retraction|erratum|errata)\b)/iu;
