/** Short runs as a person has them, against a Node that does nothing: what is ours of the time until an answer. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodesByVersion } from '../support/other-nodes.js';
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

const NODE_PATHS = [...nodesByVersion()];

/** @param {string} output @returns {string[]} */
const buildWords = (output) => ['build', '-f', '1002', '-i', '164c', DRIVER, '-o', output];

/**
 * `words` get a folder with our ROM of a driver in it, and the number of the run. As with a person, an earlier run has left its
 * compiled code in the cache folder.
 *
 * @param {string} node @param {(folder: string, run: number) => string[]} words
 */
function againstNothing(node, words) {
	return inFolder((folder) => {
		// Both have the same: NODE_EXTRA_CA_CERTS alone doubles the time that Node 20 takes to start.
		const { NODE_COMPILE_CACHE, NODE_DISABLE_COMPILE_CACHE, ...given } = process.env;
		const env = { ...given, XDG_CACHE_HOME: folder };
		romtool(buildWords(join(folder, 'gop.rom')));
		writeFileSync(join(folder, '100.conf'), CONFIGURATION);
		let runs = 0;
		// Of lint and plan, 1 says that there is something to do.
		const ours = () => romtool(words(folder, runs++), [0, 1], { node, env });
		return compare(ours, () => spawnSync(node, ['-e', '0'], { env }), PAIRS);
	});
}

/**
 * @param {number} release of Node @param {string} what @param {number} limit
 * @param {(folder: string, run: number) => string[]} words @param {() => string | undefined} [missing]
 * @returns {import('./measure.js').Row}
 */
function row(release, what, limit, words, missing) {
	const node = NODE_PATHS.find(([version]) => version.startsWith(`v${release}.`))?.[1];
	const noNode = node === undefined ? `no Node ${release} (its path in ROMTOOL_TEST_NODES)` : undefined;
	return {
		what: `process: ${what}, Node ${release}`,
		peer: 'node -e 0',
		limit,
		missing: () => noNode ?? missing?.(),
		measure: () => againstNothing(/** @type {string} */ (node), words),
	};
}

/** @type {(folder: string, run: number) => string[]} */
const build = (folder, run) => buildWords(join(folder, `${run}.rom`));
/** @param {string} folder */
const inspect = (folder) => ['inspect', join(folder, 'gop.rom')];
/** @param {string} folder */
const lint = (folder) => ['lint', '--kvm-dir', folder, join(folder, '100.conf')];
/** @param {string} folder */
const plan = (folder) => ['plan', '--for', '1002:164c', '--at', '04:00.0', join(folder, 'gop.rom')];

/** Node 20 starts in 45 ms, about as Node 24 does, but in 110 to 140 where NODE_EXTRA_CA_CERTS is set, as it was when its limit was chosen. */
export const rows = [
	row(20, 'build of a 75 KiB driver', 1.4, build),
	row(20, 'inspect of its ROM', 1.4, inspect),
	row(20, 'lint of a Proxmox configuration with its ROM', 2, lint),
	row(20, 'plan for its ROM', 2, plan),
	row(
		20,
		'vfct --list of a 55 KiB table',
		2,
		() => ['vfct', '--list', TABLE],
		() => missingFile(TABLE),
	),
	row(24, 'build of a 75 KiB driver', 2, build),
	row(24, 'inspect of its ROM', 2, inspect),
];
