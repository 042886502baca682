/** Common given names, lower case: before a weekday they make it a family name ("Mark Sunday said", not "police Sunday said"). */
// biome-ignore format: words read better in rows than one to a line
export const GIVEN_NAMES: ReadonlySet<string> = new Set([
  'aaron', 'adam', 'alan', 'albert', 'alex', 'alexander', 'alice', 'amanda', 'amy', 'andrea', 'andrew', 'angela', 'ann',
  'anna', 'anne', 'anthony', 'antonio', 'arthur', 'ashley', 'barbara', 'ben', 'benjamin', 'betty', 'bill', 'billy', 'bob',
  'brandon', 'brenda', 'brian', 'bruce', 'carl', 'carlos', 'carol', 'caroline', 'catherine', 'charles', 'charlie',
  'charlotte', 'chris', 'christian', 'christina', 'christine', 'christopher', 'claire', 'craig', 'cynthia', 'daniel',
  'david', 'deborah', 'debra', 'denise', 'dennis', 'diana', 'diane', 'donald', 'donna', 'dorothy', 'douglas', 'edward',
  'elena', 'elizabeth', 'ella', 'emily', 'emma', 'eric', 'ethan', 'eva', 'frank', 'gary', 'george', 'gerald', 'gloria',
  'grace', 'greg', 'gregory', 'hannah', 'harold', 'harry', 'heather', 'helen', 'henry', 'ian', 'ida', 'isabel', 'jack',
  'jacob', 'james', 'jane', 'janet', 'jason', 'jean', 'jeff', 'jeffrey', 'jennifer', 'jeremy', 'jerry', 'jessica', 'jim',
  'joan', 'joe', 'john', 'jonathan', 'jordan', 'jose', 'joseph', 'joshua', 'joyce', 'juan', 'judith', 'judy', 'julia',
  'julian', 'julie', 'justin', 'karen', 'kate', 'katherine', 'kathleen', 'kelly', 'ken', 'kenneth', 'kevin', 'kim',
  'kyle', 'larry', 'laura', 'lauren', 'lawrence', 'leo', 'lewis', 'liam', 'linda', 'lisa', 'louis', 'louise', 'lucas',
  'lucy', 'luis', 'luke', 'margaret', 'maria', 'marie', 'marilyn', 'mark', 'martha', 'martin', 'mary', 'matt', 'matthew',
  'megan', 'melissa', 'michael', 'michelle', 'miguel', 'mike', 'mohamed', 'mohammed', 'muhammad', 'nancy', 'natalie',
  'nathan', 'nicholas', 'nicole', 'noah', 'oliver', 'olivia', 'pamela', 'patricia', 'patrick', 'paul', 'peter', 'philip',
  'rachel', 'ralph', 'raymond', 'rebecca', 'richard', 'robert', 'roger', 'ronald', 'rose', 'roy', 'russell', 'ruth',
  'ryan', 'sam', 'samantha', 'samuel', 'sandra', 'sara', 'sarah', 'scott', 'sean', 'sharon', 'simon', 'sophia', 'sophie',
  'stephanie', 'stephen', 'steve', 'steven', 'stuart', 'susan', 'tara', 'teresa', 'terry', 'theresa', 'thomas',
  'timothy', 'todd', 'tom', 'tony', 'tyler', 'victoria', 'vincent', 'virginia', 'walter', 'wayne', 'wendy', 'william',
  'zoe',
]);
