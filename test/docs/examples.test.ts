/**
 * What the documents show is what the commands print. Those on real firmware run where ../shared/corpus is.
 * ROMTOOL_WRITE_DOCS=1 writes the lines with the verdicts of all consumers anew.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildIgdRom } from '../../src/vm/igd-rom.js';
import {
	documents,
	type Example,
	examplesIn,
	localeOf,
	patternOf,
	textOf,
	withAllConsumers,
} from '../support/documents.js';
import { ROOT, SAMPLES } from '../support/files.js';
import { hostFolder } from '../support/host-folder.js';
import { ROMTOOL } from '../support/process.js';
import { sysfs } from '../support/sysfs.js';

const CORPUS = join(ROOT, '../shared/corpus');

/** The files that the examples name. */
const SAMPLE_FILES = {
	'hello-driver.efi': 'hello-driver/hello-driver.efi',
	'hello-driver.rom': 'hello-driver/hello-driver.rom',
};
const REAL_FILES: Readonly<Record<string, string>> = {
	'BIOS.rom': 'bios/SYNTH__AMD_aptioV_like_16M.rom',
	'intel_BIOS.bin': 'bios/intel__FSP__RaptorLakeS_FvLateSilicon.fv',
	'igd_rpls.rom': 'roms/gangqizai__igd__igd_rpls.rom',
	'gen12_igd.rom': 'roms/gangqizai__igd__gen12_igd.rom',
	'gen12_gop.rom': 'roms/gangqizai__igd__gen12_gop.rom',
	'AMDGopDriver_5700U.rom': 'roms/isc30__AMDGopDriver_5700U.rom',
	'AMDGopDriver_7840hs.rom': 'roms/isc30__AMDGopDriver_7840hs.rom',
	'vbios_5700U.bin': 'roms/isc30__vbios_5700U.bin',
	'downloaded.rom': 'roms/dextouu__euserv-extend__AMDGopDriver_v1_WRONG_wraps_AfuEfi.rom',
	'nvidia.rom': 'roms/supermarsx__other-clevo-modded-bios__86.04.2A.00.2C_NVGI.rom',
	VFCT: 'acpi/linuxhw__ACPI__VFCT__Zenbook_UX562UG_Q508UG_5D5FF4_164c.bin',
};
/** A host whose console still has the GPU of the VM. */
const DMESG = [182.004417, 182.104532]
	.map((time) => `[  ${time}] vfio-pci 0000:05:00.0: BAR 0: can't reserve [mem 0xe0000000-0xefffffff 64bit pref]\n`)
	.join('');
const GOP = 'roms/gangqizai__igd__gen12_gop.rom';
const IGD_ROM = 'igd_8086_a780.rom';
/** Files of examples that an example before has made, on real firmware. */
const MADE = /^(?:(?:extracted|intel|roms)(?:\/|$)|igd_8086_a780\.rom$)/;
/** Not run here: it starts a virtual machine, as test/cli/probe.test.ts does. */
const ELSEWHERE = /^romtool probe /;

const HOST = [
	{ address: '0000:04:00.0', id: [0x1002, 0x164c], classCode: 0x030000, driver: 'vfio-pci', group: 14 },
	{ address: '0000:04:00.1', id: [0x1002, 0x1637], classCode: 0x040300, driver: 'vfio-pci', group: 15 },
	{ address: '0000:04:00.2', id: [0x1022, 0x15df], classCode: 0x108000, driver: 'ccp', group: 15 },
] as const;

const WRITE = process.env['ROMTOOL_WRITE_DOCS'] === '1';

const folders: string[] = [];
afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with all files, which the examples of a document share. */
function stage(): string {
	const folder = mkdtempSync(join(tmpdir(), 'romtool-docs-'));
	folders.push(folder);
	for (const [name, sample] of Object.entries(SAMPLE_FILES)) copyFileSync(join(SAMPLES, sample), join(folder, name));
	for (const [name, file] of Object.entries(REAL_FILES)) {
		if (existsSync(join(CORPUS, file))) copyFileSync(join(CORPUS, file), join(folder, name));
	}
	// What `extract` makes of a BIOS.
	if (existsSync(join(CORPUS, GOP))) {
		const gop = readFileSync(join(CORPUS, GOP));
		writeFileSync(join(folder, IGD_ROM), buildIgdRom({ device: { vendorId: 0x8086, deviceId: 0xa780 }, gop }));
	}
	writeFileSync(join(folder, 'dmesg.txt'), DMESG);
	mkdirSync(join(folder, 'kvm'));
	return folder;
}

/** For a command that is about the host that the document names, and not about this machine. */
function onHost([command = '', ...words]: readonly string[], root: string): string[] {
	const kvm = join(root, 'usr/share/kvm');
	const places: Readonly<Record<string, string[]>> = {
		devices: ['--sysfs', join(root, 'sys')],
		extract: [],
		install: ['--sysfs', join(root, 'sys'), '--rom-dir', kvm],
	};
	const named = words.map((word) => (word.startsWith('/') ? join(root, word) : word));
	return [command, ...named, ...(places[command] ?? ['--host-root', root])];
}

function show({ command, output, host }: Example, folder: string, locale: string): string {
	if (host !== undefined) {
		// Named from the folder and short: lines are broken where those of a reader are.
		if (!existsSync(join(folder, host))) {
			hostFolder(readFileSync(join(ROOT, 'test/docs/hosts', `${host}.txt`), 'utf8'), join(folder, host));
			mkdirSync(join(folder, host, 'usr/share/kvm'), { recursive: true });
		}
		return run(onHost(command.split(' ').slice(1), host), folder, locale).replaceAll(`${host}/`, '/');
	}
	const [program, ...words] = command.split(' ');
	if (program === 'cat') {
		writeFileSync(join(folder, words[0] as string), `${output}\n`);
		return output;
	}
	if (program !== 'romtool') throw new Error(`nobody knows how to run ${command}`);
	if (['devices', 'install', 'vfct'].includes(words[0] as string)) words.push('--sysfs', sysfs(HOST));
	return run(words, folder, locale);
}

function run(words: readonly string[], folder: string, locale: string): string {
	const env = { ...process.env, COLUMNS: '80', NO_COLOR: '1', LC_ALL: locale };
	const ended = spawnSync(process.execPath, [ROMTOOL, ...words], { cwd: folder, encoding: 'utf8', env });
	return ended.stdout + ended.stderr;
}

function written(document: string, { output }: Example, real: string): string {
	const now = withAllConsumers(output, real);
	if (now !== output)
		writeFileSync(
			join(ROOT, document),
			textOf(document).replace(output, () => now),
		);
	return now;
}

function missingOf({ command }: Example): string[] {
	const words = command.split(' ');
	const real = words.flatMap((word) =>
		MADE.test(word)
			? ['BIOS.rom', 'VFCT', 'intel_BIOS.bin', 'gen12_gop.rom']
			: REAL_FILES[word] === undefined
				? []
				: [word],
	);
	return real.filter((name) => !existsSync(join(CORPUS, REAL_FILES[name] as string)));
}

const toRun = (document: string) => examplesIn(textOf(document)).filter(({ command }) => !ELSEWHERE.test(command));

describe.each(documents().filter((document) => toRun(document).length > 0))('%s', (document) => {
	const folder = stage();
	for (const example of toRun(document)) {
		it(example.command, (context) => {
			const missing = missingOf(example);
			if (missing.length > 0) context.skip(`no ../shared/corpus, for ${missing.join(', ')}`);
			const real = show(example, folder, localeOf(document));
			const output = WRITE ? written(document, example, real) : example.output;
			expect(real).toMatch(patternOf(output));
		});
	}
});

it('examples are found at all', () => {
	const all = documents().flatMap((document) => examplesIn(textOf(document)));
	expect(all.length).toBeGreaterThan(15);
	expect(patternOf('a\n…\nb').test('a\nx\ny\nb\n')).toBe(true);
	expect(patternOf('a\n…\nb').test('a\nx\nc\n')).toBe(false);
});

it('a new consumer gets into what documents show', () => {
	const [one, newOne] = ['  OVMF runs, i915 does not\n  apply\n', '  OVMF runs, i915 does not apply, X\n  runs\n'];
	const [two, newTwo] = ['  OVMF 忽略，i915 接\n  受\n', '  OVMF 忽略，i915 接受，X 忽略\n'];
	const [notes, newNotes] = ['3 notes not shown (--verbose)\n', '4 notes not shown (--verbose)\n'];
	const real = `a\n${newOne}note: b\n${newTwo}note: c\n${newNotes}`;
	const shown = `a\n${one}note: b\n${two}note: c\n${notes}`;
	expect(withAllConsumers(shown, real)).toBe(real);
	expect(withAllConsumers(`…\n${two}…\n${notes}`, real)).toBe(`…\n${newTwo}…\n${newNotes}`);
	expect(withAllConsumers(real, real)).toBe(real);
});
