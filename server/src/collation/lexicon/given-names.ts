/**
 * Given names and what those who have them are called for short, where it does not begin alike ("Kate" and "Katherine" do):
 * each row is one name. Lower case.
 */
// biome-ignore format: words read better in rows than one to a line
export const SHORT_NAMES: readonly (readonly string[])[] = [
  ['robert', 'bob', 'bobby', 'rob'], ['william', 'bill', 'billy', 'will', 'liam'], ['richard', 'dick', 'rick', 'ricky'],
  ['edward', 'ted', 'ned', 'eddie', 'teddy'], ['theodore', 'ted', 'teddy'], ['james', 'jim', 'jimmy', 'jamie'],
  ['john', 'jack', 'johnny'], ['charles', 'chuck', 'charlie'], ['henry', 'harry', 'hank'], ['harold', 'harry', 'hal'],
  ['lawrence', 'larry'], ['laurence', 'larry'], ['michael', 'mike', 'mick', 'mickey'], ['anthony', 'tony'], ['antonio', 'tony', 'toño'],
  ['joseph', 'joe', 'joey'], ['thomas', 'tom', 'tommy'], ['andrew', 'andy', 'drew'], ['alexander', 'sandy', 'sasha', 'alec'],
  ['francis', 'frank'], ['francisco', 'frank', 'paco', 'pancho'], ['jose', 'pepe'], ['david', 'dave', 'davy'],
  ['christopher', 'kit'], ['matthew', 'matt'], ['nathaniel', 'nate'], ['jonathan', 'jon'], ['gerald', 'jerry'], ['jerome', 'jerry'],
  ['stephen', 'steve'], ['steven', 'steve'], ['leonard', 'lenny'], ['raymond', 'ray'], ['ronald', 'ron'], ['peter', 'pete'],
  ['margaret', 'peggy', 'maggie', 'meg', 'greta', 'rita'], ['elizabeth', 'betty', 'beth', 'liz', 'lizzie', 'betsy', 'lisa', 'bess'],
  ['katherine', 'kate', 'kathy', 'kitty', 'katie'], ['catherine', 'kate', 'cathy', 'kitty', 'katie'], ['mary', 'molly', 'polly', 'mamie'],
  ['sarah', 'sally', 'sadie'], ['eleanor', 'nell', 'nora', 'ellie'], ['helen', 'nell', 'nellie'], ['martha', 'patty', 'marty'],
  ['ann', 'nancy', 'annie'], ['anna', 'annie'], ['anne', 'nancy', 'annie'], ['dorothy', 'dot', 'dolly', 'dottie'],
  ['patricia', 'pat', 'tricia', 'patty', 'trish'], ['theresa', 'terry', 'tess'], ['teresa', 'terry', 'tess'], ['victoria', 'vicky', 'tori'],
  ['deborah', 'debbie'], ['jennifer', 'jenny'], ['rebecca', 'becky'], ['susan', 'suzy'], ['barbara', 'babs'], ['virginia', 'ginny'],
  ['abigail', 'gail'], ['isabella', 'bella'], ['aleksandr', 'sasha'], ['aleksandra', 'sasha'], ['dmitry', 'dima', 'mitya'],
  ['mikhail', 'misha'], ['nikolai', 'kolya'], ['ivan', 'vanya'], ['vladimir', 'volodya', 'vova'], ['yekaterina', 'katya'],
];
