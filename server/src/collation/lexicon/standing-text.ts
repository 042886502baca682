/**
 * Words that give away a sentence which a publisher, an agency or an authority puts under many texts, so that having it
 * in common says nothing about where a text comes from. Small letters; a blank stands for itself.
 */
export const STANDING_WORDS = [
  // Rights.
  'all rights reserved',
  'may not be (?:published|reproduced|copied|used)',
  'published, broadcast',
  '(?:©|\\(c\\)|copyright) ?(?:19|20)\\d\\d',
  // Ways to follow a publisher.
  'newsletter',
  '(?:e-?mail|text|news|mobile) (?:notification|alert)s?',
  'verification (?:e-?mail|message)',
  'your (?:inbox|browser|profile|notification|subscription|registration|e-?mail address)',
  '(?:for|by) registering',
  'spam or junk',
  'without a subscription|online subscription',
  'sign up (?:for|to|here|now|today)',
  'subscribe',
  'follow us',
  'like us on',
  'download (?:the|our)',
  'click here',
  'enter the characters',
  'flash player|internet explorer',
  'read more',
  'terms of (?:use|service)',
  'privacy policy',
  'this site uses|uses cookies',
  'to comment|your comment|comments are|commenting|post a comment|personal attacks',
  'this story (?:has been|was|will be) updated|developing story',
  // Ways to reach an authority, which many reports take from one notice.
  'anyone with (?:any |more |additional |further )?(?:information|tips)',
  'crime ?stoppers?',
  'remain anonymous',
  'suicide prevention',
] as const;
