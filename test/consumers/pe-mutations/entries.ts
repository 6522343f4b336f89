/** Drivers whose entry point is somewhere else, or whose code is. */
import { hex } from '../../../src/bytes/hex.js';
import { and, type Mutation, OPTIONAL, pe, SECTIONS, section, u32, zeroed } from '../mutate.js';
import { emptied, entry, noRelocations, relocation, sectionCount } from './edits.js';

const at = (point: number, what: string) => pe(`entry point ${hex(point)}, ${what}`, 'ovmf-pe-entry', entry(point));
const flags = (index: number, value: number) => u32(SECTIONS + index * 40 + 36, value);
const DATA = 0xc0000040;

export const ENTRIES: readonly Mutation[] = [
	at(0x40, 'behind the DOS header'),
	at(0x78, 'on the PE signature'),
	at(0x200, 'in zeros of the headers'),
	at(0x3f0, 'in zeros at the end of the headers'),
	at(0x3ff, 'in the last byte of the headers'),
	at(0x400, 'between headers and code'),
	at(0xff0, 'in zeros in front of the code'),
	at(0x1001, 'one byte into the code'),
	at(0x2000, 'in .rdata'),
	at(0x2fff, 'in front of .data'),
	at(0x3000, 'in .data'),
	at(0x4000, 'in .reloc'),
	at(0x400c, 'in zeros behind .reloc'),
	at(0x4fff, 'in the last byte of the image'),
	at(0x5001, 'behind the image'),
	at(0x6000, 'a page behind the image'),
	at(0x7fffffff, 'far behind the image'),
	at(0x80000000, '2 GiB behind the image'),
	at(0xffffffff, 'the last'),
	pe('no sections, no relocations', 'ovmf-pe-entry', and(sectionCount(0), noRelocations)),
	pe('no sections, entry point in the headers', 'ovmf-pe-entry', and(sectionCount(0), noRelocations, entry(0x200))),
	pe('no sections, with relocations', 'ovmf-pe-relocations', sectionCount(0)),
	pe('entry point in a section without data', 'ovmf-pe-entry', emptied(0)),
	pe(
		'no section with data, no relocations',
		'ovmf-pe-entry',
		and(emptied(0), emptied(1), emptied(2), emptied(3), noRelocations),
	),
	pe('code in a section that says it is data', 'ovmf-pe-entry', flags(0, DATA)),
	pe('code in a section without flags', 'ovmf-pe-entry', flags(0, 0)),
	pe('all sections say that they are code', 'ovmf-pe-entry', and(flags(1, 0x60000020), flags(2, 0x60000020))),
	pe('zeros over the code', 'ovmf-pe-entry', zeroed(0x1000, 0x200)),
	pe('zeros behind the code', 'ovmf-pe-entry', zeroed(0x1e00, 0x100)),
	pe('.rdata over the code', 'ovmf-pe-entry', section(1, 12, 0x1000)),
	pe('relocation into the code', 'ovmf-pe-entry', relocation(10, 0x1004)),
	pe('entry point of the driver that is 0 in memory', 'ovmf-pe-entry', and(zeroed(OPTIONAL + 16, 4))),
];

const CODE = 0x60000020;
/** The code stays where it is, and what is said of it changes. */
export const CODE_AS_SAID: readonly Mutation[] = [
	pe('code without flags, entry point in zeros in front of it', 'ovmf-pe-entry', and(flags(0, 0), entry(0xff0))),
	pe('code without flags, .reloc with those of code', 'ovmf-pe-entry', and(flags(0, 0), flags(3, CODE))),
	pe('no flags of code, entry point in .rdata', 'ovmf-pe-entry', and(flags(0, 0), entry(0x2000))),
	pe('no flags of code, entry point in front of .data', 'ovmf-pe-entry', and(flags(0, 0), entry(0x2ff0))),
	pe('code begins at 0, code without flags', 'ovmf-pe-entry', and(flags(0, 0), u32(OPTIONAL + 20, 0))),
	pe('code begins in .rdata', 'ovmf-pe-entry', u32(OPTIONAL + 20, 0x2000)),
];
