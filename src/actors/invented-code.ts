const lettersOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^A-Za-z ]/g, '')
    .toUpperCase();

function* candidates(name: string): Generator<string> {
  const words = lettersOf(name).split(' ').filter(Boolean);
  const all = words.join('');
  const skeleton = all[0]! + all.slice(1).replace(/[AEIOUY]/g, '');
  if (words.length > 1)
    yield words
      .map((word) => word[0])
      .join('')
      .slice(0, 3)
      .padEnd(3, 'X');
  yield skeleton.slice(0, 3).padEnd(3, 'X');
  yield all.slice(0, 3).padEnd(3, 'X');
  for (let second = 1; second < all.length; second++)
    for (let third = second + 1; third < all.length; third++) yield all[0]! + all[second]! + all[third]!;
  for (let number = 0; number < 26 * 26; number++)
    yield all[0]! + String.fromCharCode(65 + Math.floor(number / 26), 65 + (number % 26));
}

/** A three-letter code for a country without one: letters of its name, none of the codes in use if that can be. */
export function inventCode(name: string, used: ReadonlySet<string>): string {
  for (const code of candidates(name)) if (!used.has(code)) return code;
  return `${lettersOf(name)}XXX`.slice(0, 3);
}
