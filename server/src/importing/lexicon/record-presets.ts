/** Records of one kind: how their file is known, where they stand in it, and which fields say what. */
export interface RecordPreset {
  readonly name: string;
  /** Where the records stand in the file: a path of keys; empty for the file itself. */
  readonly records: string;
  /** Paths of lists in which some files hold several such files. */
  readonly within?: readonly string[];
  /** Fields that the first record, or (behind "file:") the file has. */
  readonly known: readonly string[];
  /** For each key of a header, and for the text, the paths that may hold it, the surest first. Behind "file:" they begin at the file; "0" is the first of a list, "body_*" the first key that begins so. */
  readonly fields: Readonly<Partial<Record<RecordField, readonly string[]>>>;
}

/** What is taken from a record: its text, and the keys of a header. */
export const RECORD_FIELDS = [
  'text',
  'title',
  'publisher',
  'author',
  'published',
  'updated',
  'url',
  'language',
] as const;
export type RecordField = (typeof RECORD_FIELDS)[number];

export const RECORD_PRESETS: readonly RecordPreset[] = [
  {
    // https://apidoc.reliefweb.int/: what its API answers, for one report or a list of them.
    name: 'ReliefWeb',
    records: 'data',
    known: ['id', 'fields.title'],
    fields: {
      text: ['fields.body-html', 'fields.body'],
      title: ['fields.title'],
      publisher: ['fields.source.name', 'fields.source.shortname'],
      published: ['fields.date.original', 'fields.date.created'],
      updated: ['fields.date.changed'],
      url: ['fields.url', 'fields.url_alias', 'fields.origin'],
      language: ['fields.language.code'],
    },
  },
  {
    // What Telegram's desktop program exports of a chat, or of all of them.
    name: 'Telegram',
    records: 'messages',
    within: ['chats.list', 'left_chats.list'],
    known: ['file:name', 'id', 'type', 'date'],
    fields: {
      text: ['text'],
      publisher: ['file:name'],
      // The words of a message that is passed on are those of whom it is passed on from.
      author: ['forwarded_from', 'author', 'from'],
      published: ['date_unixtime', 'date'],
      updated: ['edited_unixtime', 'edited'],
    },
  },
  {
    // https://iptc.org/std/ninjs/ 1 and 2: one item, or a list of them.
    name: 'ninjs',
    records: '',
    known: ['uri', 'versioncreated'],
    fields: {
      // Bodies are forms of one text.
      text: [
        'body_xhtml',
        'body_html',
        'body_text',
        'body_*',
        'bodies.0.value',
        'description_*',
        'descriptions.0.value',
      ],
      title: ['headline', 'headline_*', 'headlines.0.value', 'title'],
      publisher: ['infosources.name', 'copyrightholder', 'source'],
      author: ['byline', 'by'],
      published: ['firstcreated', 'contentcreated', 'versioncreated'],
      updated: ['versioncreated', 'contentmodified'],
      url: ['weblink', 'altids.url'],
      language: ['language'],
    },
  },
  {
    // Its third version has capitals inside names.
    name: 'ninjs 3',
    records: '',
    known: ['uri', 'versionCreated'],
    fields: {
      text: ['bodies.0.value', 'descriptions.0.value'],
      title: ['headlines.0.value', 'title'],
      publisher: ['infoSources.name', 'copyrightHolder'],
      author: ['by'],
      published: ['firstCreated', 'contentCreated', 'versionCreated'],
      updated: ['versionCreated'],
      url: ['webLink', 'altIds.url'],
      language: ['language'],
    },
  },
];

/** Names of fields under which records of no known kind tell what they are, in small letters without marks. */
export const COMMON_FIELDS: Readonly<Record<RecordField, readonly string[]>> = {
  text: [
    'text',
    'body',
    'content',
    'maintext',
    'articlebody',
    'fulltext',
    'bodytext',
    'message',
    'articletext',
    'html',
    'bodyhtml',
    'contenthtml',
  ],
  title: ['title', 'headline', 'subject', 'name'],
  publisher: [
    'publisher',
    'sitename',
    'publication',
    'outlet',
    'newspaper',
    'sourcename',
    'sourcedomain',
    'source',
    'site',
  ],
  author: ['author', 'authors', 'byline', 'creator', 'username'],
  published: [
    'published',
    'datepublished',
    'publishedat',
    'publishdate',
    'datepublish',
    'pubdate',
    'publicationdate',
    'publishedtime',
    'webpublicationdate',
    'firstcreated',
    'createdat',
    'date',
    'timestamp',
  ],
  updated: ['updated', 'datemodified', 'modified', 'updatedat', 'lastmodified', 'datemodify'],
  url: ['url', 'link', 'weburl', 'canonicalurl', 'permalink', 'uri', 'href'],
  language: ['language', 'lang', 'inlanguage'],
};

/** Keys under which a file holds its records. */
export const RECORD_LISTS = [
  'articles',
  'items',
  'results',
  'records',
  'data',
  'documents',
  'docs',
  'posts',
  'messages',
  'entries',
  'hits.hits',
  'response.results',
  'response.docs',
] as const;
