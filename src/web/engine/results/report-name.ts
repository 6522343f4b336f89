/** What the report on a file is called when it is saved. */
import { safeName } from '../../../bytes/file-names.js';
import { baseName } from '../base-name.js';
import type { Entry } from '../entry.js';

export function reportName({ names: [name] }: Pick<Entry, 'names'>): string {
	return `${safeName(baseName(name))}.json`;
}
