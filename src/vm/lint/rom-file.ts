/** A ROM file that a configuration names, as far as anybody could look at it. */

import type { FileProblem } from '../../bytes/files/file-problem.js';
import type { Sha256 } from '../../bytes/sha256.js';
import { type ExaminedFile, examineFile } from '../../examined/examined-file.js';

export type RomFile =
	| { readonly state: 'read'; readonly bytes: Uint8Array }
	| { readonly state: 'missing' }
	/** `refused` where QEMU cannot read it, either. */
	| { readonly state: 'unreadable'; readonly problem: FileProblem; readonly refused: boolean }
	/** Bytes; more than anybody reads for a ROM. */
	| { readonly state: 'too-large'; readonly size: number }
	/** The folder that it would be in is out of reach. */
	| { readonly state: 'unknown' };

/** The same with what is in it. */
export type SeenRom =
	| Exclude<RomFile, { readonly state: 'read' }>
	| { readonly state: 'read'; readonly file: ExaminedFile };

export type SeeRom = (rom: RomFile) => SeenRom;

/** Examines each file once, however many devices and snapshots name it: their bytes are the same object. */
export function romExaminer(sha256: Sha256): SeeRom {
	const seen = new Map<Uint8Array, ExaminedFile>();
	return (rom) => {
		if (rom.state !== 'read') return rom;
		const file = seen.get(rom.bytes) ?? examineFile(rom.bytes, sha256);
		seen.set(rom.bytes, file);
		return { state: 'read', file };
	};
}

/** A ROM file as QEMU is told of it: a name that is no path may be in folders of its own as well (`qemu_find_file`, system/datadir.c). */
export function romOfQemu(path: string, file: (path: string) => RomFile): RomFile {
	const found = file(path);
	return found.state === 'missing' && !path.startsWith('/') ? { state: 'unknown' } : found;
}
