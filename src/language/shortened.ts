/** Keeps what a file says out of messages where it is too long to be read: a value of megabytes is none that anybody reads. */

/** Characters of a value. The parts of a path are no longer in any file system, so that no file's name is ever shortened. */
const MOST_OF_A_VALUE = 255;
/** Characters of the end that stay. */
const TAIL = 54;
/** Of a whole message: twice the longest path of Linux. */
const MOST_OF_A_MESSAGE = 8192;

/** The message with the middle of each word that is too long left out, and its own where all of it is. */
export function shortened(message: string): string {
	if (message.length <= MOST_OF_A_VALUE) return message;
	const parts: string[] = [];
	let start = 0;
	for (const { index, 0: end } of message.matchAll(/[\s/]|$/g)) {
		parts.push(middleOut(message.slice(start, index), MOST_OF_A_VALUE), end);
		start = index + end.length;
	}
	return middleOut(parts.join(''), MOST_OF_A_MESSAGE);
}

function middleOut(text: string, most: number): string {
	return text.length <= most ? text : `${text.slice(0, most - TAIL - 1)}…${text.slice(-TAIL)}`;
}
