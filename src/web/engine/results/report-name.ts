/** What the report on a file is called when it is saved. */
import { safeName } from '../../../bytes/file-names.js';
import type { Entry } from '../entry.js';
import { baseName } from './firmware.js';

export function reportName({ names: [name] }: Pick<Entry, 'names'>): string {
	return `${safeName(baseName(name))}.json`;
}
