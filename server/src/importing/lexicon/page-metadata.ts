/** The names under which pages tell what they are, in small letters, the surest first. */
export const META_NAMES = {
  title: [
    'og:title',
    'citation_title',
    'dc.title',
    'dcterms.title',
    'twitter:title',
    'parsely-title',
    'sailthru.title',
    'title',
  ],
  publisher: [
    'og:site_name',
    'citation_publisher',
    'dc.publisher',
    'dcterms.publisher',
    'publisher',
    'application-name',
    'al:ios:app_name',
  ],
  author: [
    'citation_author',
    'dc.creator',
    'dcterms.creator',
    'author',
    'parsely-author',
    'sailthru.author',
    'byl',
    'article:author',
  ],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'citation_publication_date',
    'citation_date',
    'citation_online_date',
    'dc.date.issued',
    'dcterms.issued',
    'dc.issued',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish_date',
    'publish-date',
    'published-date',
    'published_date',
    'publication_date',
    'publication-date',
    'ptime',
    'pdate',
    'cxenseparse:recs:publishtime',
    'cxenseparse:publishtime',
    'rnews:datepublished',
    'shareaholic:article_published_time',
    'bt:pubdate',
    'og:published_time',
    'og:pubdate',
    'originalpublicationdate',
    'article.published',
    'article_date_original',
    'displaydate',
    'date_published',
    'article:published',
    'release_date',
    'og:release_date',
  ],
  /** Days that may be those of a change, or of when somebody began to write: what the page shows goes before them. */
  dated: [
    'dcterms.date',
    'dc.date',
    'dc.date.created',
    'dcterms.created',
    'date',
    'created',
    'datecreated',
    'timestamp',
    'video:release_date',
  ],
  updated: [
    'article:modified_time',
    'og:updated_time',
    'og:article:modified_time',
    'datemodified',
    'dcterms.modified',
    'dc.date.modified',
    'last-modified',
    'lastmod',
    'revised',
    'article:modified',
    'modified',
    'cxenseparse:recs:articlemodifiedtime',
  ],
  url: ['og:url', 'dc.identifier', 'dcterms.identifier', 'al:web:url', 'twitter:url'],
  language: ['og:locale', 'dc.language', 'dcterms.language', 'content-language', 'language'],
} as const;

/** Types of schema.org whose dates are those of a text, the surest first (https://schema.org/CreativeWork). */
export const ARTICLE_TYPES = [
  'NewsArticle',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReviewNewsArticle',
  'AskPublicNewsArticle',
  'LiveBlogPosting',
  'BlogPosting',
  'SocialMediaPosting',
  'DiscussionForumPosting',
  'Report',
  'ScholarlyArticle',
  'MedicalScholarlyArticle',
  'TechArticle',
  'Article',
  'ClaimReview',
  'Review',
  'Recipe',
  'WebPage',
  'ItemPage',
] as const;

/** The type of a report that goes on while things happen; its day is the one on which it began (https://schema.org/LiveBlogPosting). */
export const LIVE_TYPE: (typeof ARTICLE_TYPES)[number] = 'LiveBlogPosting';

/** Types whose day may be that of a film or a picture in the text. */
export const OTHER_TYPES = ['CreativeWork', 'VideoObject'] as const;

/** Names under which an element says in its attributes that it holds the day on which the text was published. */
export const PUBLISHED_MARKS: ReadonlySet<string> = new Set([
  'datepublished',
  'schema:datepublished',
  'dc:date',
  'dc:created',
  'dcterms:issued',
  'schema:datecreated',
  'datecreated',
]);

/** Classes of elements that hold that day and nothing else (microformats, https://microformats.org/wiki/h-entry, and WordPress). */
export const PUBLISHED_CLASSES = /(?:^|\s)(?:published|dt-published|entry-date|post-date)(?:\s|$)/i;

/** Parts of the names of classes and identifiers under which pages write their day. */
export const DATE_CLASSES =
  /date|publi[sc]|posted|byline|entry-?meta|post-?meta|article-?meta|stamp|created|datum|fecha|submitted|(?:^|[\s_-])(?:meta|time|info|data|dato)(?:$|[\s_-])/i;

/** Names of what holds a day that is another: of a change, of an event, of today, or no day at all. */
export const OTHER_DATES =
  /updated|modified|candidate|validate|event|calendar|copyright|archive|widget|expire|current|today|clock/i;

/** Names of the parts of a page that are not about its text: comments, other texts, what stands around it. */
export const OTHER_PARTS =
  /comment|related|sidebar|teaser|(?:^|[\s_-])events?(?:$|[\s_-])|reply|replies|promo|recommend|most-?read|newsletter|cookie|popular|trending|(?:^|[\s_-])aside/i;

/** Names of the part that is: what is called its foot or its side there is about it. */
export const TEXT_PARTS = /article|hentry|(?:^|[\s_-])(?:entry|post|story|main)(?:$|[\s_-])|news-?(?:single|detail)/i;

/** Names of the foot of a page. */
export const FOOTERS = /footer/i;

/** How a page says in words that a day is the one on which the text was published; of some languages, each with its source in CLDR's or a newspaper's use. */
export const PUBLISHED_WORDS =
  /(?:^|[^\p{L}])(?:published|posted|first published|date|written|submitted|created|released|online since|veröffentlicht|veröffentlichung|erschienen|erstellt|datum|publiziert|gepostet|gespeichert|online seit|publié|publiée|mis en ligne|mise en ligne|publicado|publicada|fecha|data|pubblicato|pubblicata|publicat|gepubliceerd|geplaatst|publicerad|publisert|publiceret|julkaistu|opublikowano|dodano|publikováno|vydáno|objavljeno|közzétéve|yayınlanma|опубликовано|дата|опубліковано)(?:$|[^\p{L}])/iu;

/** How it says that a day is neither that, nor one of a change: of today, of a version. */
export const OTHER_WORDS =
  /(?:^|[^\p{L}])(?:accessed|retrieved|expires|joined|registered|member since|mitglied seit|registriert|copyright|current time|abgerufen|aktuelle zeit|consulté|version)(?:$|[^\p{L}])|©/iu;

/** How it says that a day is one of a change. */
export const CHANGED_WORDS =
  /(?:^|[^\p{L}])(?:updated|modified|changed|edited|revised|aktualisiert|aktualisierung|geändert|änderung|bearbeitet|zuletzt|mis à jour|mise à jour|modifié|actualizado|atualizado|aggiornato|bijgewerkt|uppdaterad|oppdatert|opdateret|zaktualizowano|aktualizováno|обновлено|оновлено)(?:$|[^\p{L}])/iu;

/** Under which names the data that a page holds for its own scripts give the day of publication. */
export const PUBLISHED_KEYS =
  /\\?"(?:date_?published|published_?at|publish(?:ed)?_?date|publication_?date|date_?posted|pub_?date|first_?published(?:_?at)?)\\?"\s{0,3}:\s{0,3}\\?"([^"\\]{8,40})\\?"/gi;
