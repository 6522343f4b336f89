/** Whether a file is there, with these bytes in it; one that cannot be read is not known to have them. */
import { readFileSync } from 'node:fs';
import { firstDifference } from '../bytes/first-difference.js';
import { statOf } from './output-name.js';

export function holds(path: string, bytes: Uint8Array): boolean {
	const stat = statOf(path);
	if (stat?.isFile() !== true || stat.size !== bytes.length) return false;
	try {
		return firstDifference(readFileSync(path), bytes) === undefined;
	} catch {
		return false;
	}
}
