/** Short runs as a person has them, against a Node that does nothing: what is ours of the time until an answer. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, inFolder } from './measure.js';
import { CORPUS, INPUTS, missingFile, romtool } from './parts.js';

const PAIRS = 31;
const DRIVER = join(INPUTS, 'x64-driver-75k.efi');
const TABLE = join(CORPUS, 'acpi/linuxhw__ACPI__VFCT__Zenbook_UX562UG_Q508UG_5D5FF4_164c.bin');
const CONFIGURATION = `bios: ovmf
cpu: host
hostpci0: 0000:04:00.0,pcie=1,romfile=gop.rom
machine: q35
memory: 8192
vga: none
`;

const nothing = () => spawnSync(process.execPath, ['-e', '0']);

/** @param {string} output @returns {string[]} */
const buildWords = (output) => ['build', '-f', '1002', '-i', '164c', DRIVER, '-o', output];

/** `words` get a folder with our ROM of a driver in it, and the number of the run. @param {(folder: string, run: number) => string[]} words @param {number[]} [codes] */
function againstNothing(words, codes) {
	return inFolder((folder) => {
		romtool(buildWords(join(folder, 'gop.rom')));
		writeFileSync(join(folder, '100.conf'), CONFIGURATION);
		let runs = 0;
		return compare(() => romtool(words(folder, runs++), codes), nothing, PAIRS);
	});
}

/** @type {import('./measure.js').Row[]} */
export const rows = [
	{
		what: 'process: build of a 75 KiB driver',
		peer: 'node -e 0',
		limit: 1.5,
		measure: () => againstNothing((folder, run) => buildWords(join(folder, `${run}.rom`))),
	},
	{
		what: 'process: inspect of its ROM',
		peer: 'node -e 0',
		limit: 1.6,
		measure: () => againstNothing((folder) => ['inspect', join(folder, 'gop.rom')]),
	},
	{
		what: 'process: lint of a Proxmox configuration with its ROM',
		peer: 'node -e 0',
		limit: 2,
		measure: () => againstNothing((folder) => ['lint', '--kvm-dir', folder, join(folder, '100.conf')], [0, 1]),
	},
	{
		what: 'process: plan for its ROM',
		peer: 'node -e 0',
		limit: 2,
		measure: () =>
			againstNothing((folder) => ['plan', '--for', '1002:164c', '--at', '04:00.0', join(folder, 'gop.rom')], [0, 1]),
	},
	{
		what: 'process: vfct --list of a 55 KiB table',
		peer: 'node -e 0',
		limit: 2,
		missing: () => missingFile(TABLE),
		measure: () => againstNothing(() => ['vfct', '--list', TABLE]),
	},
];
