/** Debug entries at the edges of their sizes and places, and several of them. */
import { and, debug, directory, type Edit, type Mutation, pe, section } from '../mutate.js';
import { MIB, size } from './edits.js';

const debugging = (name: string, edit: Edit, rule: Parameters<typeof pe>[1] = 'ovmf-pe-debug') =>
	pe(`debug: ${name}`, rule, edit);
/** Where the data of the last section ends in memory, and where CodeView data without an address is put. */
const FILE = 6144;
const GOOD = {};
const MISC = { type: 4 };

export const DEBUG: readonly Mutation[] = [
	debugging('an unknown signature of 3 bytes', debug([{ size: 3 }], 'ABCD')),
	debugging('NB10 of 16 bytes', debug([{ size: 16 }], 'NB10')),
	debugging('MTOC of 20 bytes', debug([{ size: 20 }], 'MTOC')),
	debugging('RSDS of 0 bytes', debug([{ size: 0 }])),
	debugging('RSDS of 0 bytes without an address', debug([{ size: 0, address: 0 }])),
	debugging('RSDS of 4 GiB, with an address', debug([{ size: 0xffffffff }])),
	debugging('RSDS of 4 GiB, without an address', debug([{ size: 0xffffffff, address: 0 }]), 'ovmf-pe-memory'),
	debugging('RSDS of 64 MiB, without an address', debug([{ size: 64 * MIB, address: 0 }])),
	debugging('no address and no data', debug([{ address: 0, offset: 0, size: 24 }])),
	debugging('data in the last byte of the image', debug([{ address: 0x4fff }])),
	debugging('data at an address of the headers', debug([{ address: 0x100 }])),
	debugging('data at the last byte of the file', debug([{ address: 0, offset: FILE - 1 }])),
	debugging('data at the end of the file', debug([{ address: 0, offset: FILE }])),
	debugging('data far outside the file', debug([{ address: 0, offset: 0xfffffff0 }])),
	debugging(
		'no address, the image ends with its last section',
		and(size(0x400c), debug([{ size: 8, address: 0 }], 'ABCD')),
	),
	debugging('an entry of another type', debug([MISC])),
	debugging('two of another type, then a small CodeView entry', debug([MISC, MISC, { size: 8 }])),
	debugging('a good CodeView entry, then one of another type', debug([GOOD, MISC])),
	debugging('three CodeView entries, the second small', debug([GOOD, { size: 8 }, GOOD])),
	debugging('three CodeView entries, the last small', debug([GOOD, GOOD, { size: 8 }])),
	debugging('three CodeView entries, the first small', debug([{ size: 8 }, GOOD, GOOD])),
	debugging('two CodeView entries without addresses', debug([{ address: 0 }, { address: 0 }])),
	debugging(
		'CodeView entries of 100 MiB twice',
		debug([
			{ size: 100 * MIB, address: 0 },
			{ size: 100 * MIB, address: 0 },
		]),
		'ovmf-pe-memory',
	),
	debugging('a directory of 27 bytes', debug([GOOD], 'RSDS', 27)),
	debugging('a directory of 29 bytes, zeros behind', debug([GOOD], 'RSDS', 29)),
	debugging('a directory of 1 byte', debug([{ size: 8 }], 'RSDS', 1)),
	debugging('a directory of size 0', debug([{ size: 8 }], 'RSDS', 0)),
	debugging('a directory of 4 GiB', debug([GOOD], 'RSDS', 0xffffffff)),
	debugging('a directory in the headers', directory(6, 0x100, 28)),
	debugging('a directory in a section of virtual size 0', and(debug([{ size: 8 }]), section(1, 8, 0))),
	debugging('DLL characteristics at 0', debug([{ type: 20, offset: 0 }])),
	debugging('DLL characteristics far outside the file', debug([{ type: 20, offset: 0xffffffff }])),
	debugging('DLL characteristics at the end of the file', debug([{ type: 20, offset: FILE }])),
	debugging('small CodeView entry, then DLL characteristics', debug([{ size: 8 }, { type: 20 }])),
	debugging('small CodeView entry, then DLL characteristics beyond', debug([{ size: 8 }, { type: 20, offset: FILE }])),
	debugging(
		'CodeView data directly behind its entry, in a directory of its size',
		debug([{ address: 0x201c, size: 24 }], 'RSDS', 28),
	),
];
