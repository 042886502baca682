/** Words before a colon or a date with which a page says when it was put out. */
export const PUBLISHING_WORDS = [
  'posted',
  'published',
  'publication date',
  'first published',
  'date',
  'issued',
  'released',
  'filed',
  'first posted',
  'originally published',
  'dated',
  'uploaded',
  'last updated',
  'last update',
  'updated',
  'last modified',
] as const;

/** What is put out day by day and bears its date in its title. Lower case. */
export const ISSUES = [
  'situation report',
  'sitrep',
  'flash update',
  'daily update',
  'press release',
  'news release',
  'media release',
  'statement',
  'bulletin',
  'briefing',
  'newsletter',
  'communiqué',
  'dispatch',
] as const;

/** Phrases that credit a report to an agency, outlet or document: "as reported by Reuters on July 9", "quoted from WAFA". */
export const CREDITING_PHRASES = [
  'as reported by',
  'reported by',
  'as quoted by',
  'as quoted from',
  'quoted by',
  'quoted from',
  'cited by',
  'as cited by',
  'as carried by',
  'carried by',
  'as published by',
  'published by',
] as const;

/** Phrases before the outlet that somebody spoke to. */
export const SPEAKING_TO = [
  'interview with',
  'interviewed by',
  'speaking to',
  'spoke to',
  'speaking on',
  'statement to',
] as const;

/** Words that mark a line as the caption of a photograph: what is dated there is the picture. */
export const CAPTION_WORDS = [
  'photo',
  'photograph',
  'picture',
  'pictured',
  'image',
  'images',
  'file photo',
  'handout',
] as const;
