/** A ROM file that a configuration names, as far as anybody could look at it. */

import type { FileProblem } from '../../bytes/files/file-problem.js';

export type RomFile =
	| { readonly state: 'read'; readonly bytes: Uint8Array }
	| { readonly state: 'missing' }
	/** `refused` where QEMU cannot read it, either. */
	| { readonly state: 'unreadable'; readonly problem: FileProblem; readonly refused: boolean }
	/** Bytes; more than anybody reads for a ROM. */
	| { readonly state: 'too-large'; readonly size: number }
	/** The folder that it would be in is out of reach. */
	| { readonly state: 'unknown' };

/** A ROM file as QEMU is told of it: a name that is no path may be in folders of its own as well (`qemu_find_file`, system/datadir.c). */
export function romOfQemu(path: string, file: (path: string) => RomFile): RomFile {
	const found = file(path);
	return found.state === 'missing' && !path.startsWith('/') ? { state: 'unknown' } : found;
}
