/** Whether a file is there, with these bytes in it. */
import { readFileSync } from 'node:fs';
import { firstDifference } from '../bytes/first-difference.js';
import { statOf } from './output-name.js';

export function holds(path: string, bytes: Uint8Array): boolean {
	const stat = statOf(path);
	return (
		stat?.isFile() === true && stat.size === bytes.length && firstDifference(readFileSync(path), bytes) === undefined
	);
}
