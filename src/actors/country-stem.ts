/** Endings that only countries' names have. */
export const COUNTRY_LIKE = /(ia|land|stan|mark|esia|istan|ania|onia)$/;

/** Endings that describe a people. */
export const ADJECTIVE = /(an|ian|ean|ese|ish|i|ic|ite|er|ar|on|en|ali|ois|ine)s?$/;

const ADJECTIVE_ENDING =
  /^(n|an|ian|ean|nian|ese|ish|i|ic|ite|er|ar|ine|nese|lese|ni|vian|tian|dish|sh|ois|ers?|ns|ans|ians|is)$/;

const NAME_ENDINGS = /(istan|stan|land|lands|mark|burg|ia|a|e|o|i|y|es|s)$/;

/** True where one word is the other with an ending of a people's name: Velmora, Velmoran, Velmorans. */
export function isAdjectiveOf(adjective: string, name: string): boolean {
  if (adjective === name || adjective.length < 4) return false;
  if (/(stan|land|mark)$/.test(name) && adjective.length > 3 && name.startsWith(adjective)) return true;
  const short = name.replace(NAME_ENDINGS, '');
  const cut = /(land|mark|stan)$/.test(name) ? [short] : [];
  for (let drop = 0; drop <= 3; drop++) cut.push(name.slice(0, name.length - drop));
  return cut.some(
    (stem) =>
      stem.length >= 3 && adjective.startsWith(stem) && ADJECTIVE_ENDING.test(adjective.slice(stem.length)),
  );
}
