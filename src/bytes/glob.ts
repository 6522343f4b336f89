/** Matches names against patterns with `*` and `?`, without regard to case and in linear steps per star. */

export function matchesGlob(name: string, pattern: string): boolean {
	const [text, wanted] = [[...name.toLowerCase()], [...pattern.toLowerCase()]];
	let [at, part] = [0, 0];
	/** Behind the last star, and the first character that it does not yet cover. */
	let [afterStar, covered] = [-1, 0];
	while (at < text.length) {
		if (wanted[part] === '*') {
			afterStar = ++part;
			covered = at;
		} else if (part < wanted.length && (wanted[part] === '?' || wanted[part] === text[at])) {
			at++;
			part++;
		} else if (afterStar >= 0) {
			at = ++covered;
			part = afterStar;
		} else {
			return false;
		}
	}
	return wanted.slice(part).every((character) => character === '*');
}
