/** Portwell's update programs: a UEFI application, and files behind it. */
import { ascii, join, pe } from '../executables.js';

const PROGRAM_SIZE = 0x400;

/** A file that is `undefined` is missing. */
export function portwell(files: readonly (Uint8Array | undefined)[]): Uint8Array {
	const program = pe({
		size: PROGRAM_SIZE,
		sections: [{ name: '.text', address: 0x200, offset: 0x200, size: PROGRAM_SIZE - 0x200 }],
	});
	return join(program, ...files.flatMap((file) => [ascii('<UU>'), file ?? ascii('NULL')]));
}
