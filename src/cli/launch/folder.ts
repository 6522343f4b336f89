/** The files of the npm package, in the folder of the launcher. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HEAD, type Installed, type Source, TAIL } from './launch.js';

/** @param folder where the launcher is */
export function installedIn(folder: string): Installed {
	return {
		place: folder,
		read: (name) => readWrapped(`${folder}/${name}`),
		requireOther: createRequire(`${folder}/romtool.cjs`),
	};
}

let room = Buffer.allocUnsafeSlow(1 << 18);

/**
 * The text, which is ASCII, with what goes around it: V8 would copy text that is put together. What the inode says changes
 * with every installation, also of the same version.
 */
function readWrapped(path: string): Source {
	const descriptor = openSync(path, 'r');
	try {
		const { size, ctimeMs } = fstatSync(descriptor);
		const most = HEAD.length + size + TAIL.length;
		if (most > room.length) room = Buffer.allocUnsafeSlow(most);
		let end = room.write(HEAD, 'latin1');
		while (end < HEAD.length + size) {
			const count = readSync(descriptor, room, end, HEAD.length + size - end, null);
			if (count === 0) break;
			end += count;
		}
		end += room.write(TAIL, end, 'latin1');
		return { path, text: room.toString('latin1', 0, end), stamp: `${end} ${ctimeMs}` };
	} finally {
		closeSync(descriptor);
	}
}
