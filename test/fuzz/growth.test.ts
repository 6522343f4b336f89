/** That time grows with the size of an input and not with its square: counted in blocks that run, not in seconds. */
import { expect, it } from 'vitest';
import { joinRoms } from '../../src/option-rom/edit/join.js';
import { VBIOS, VBT } from '../support/bios.js';
import { DENSE } from '../support/dense.js';
import { hostdev, vmAddress } from '../support/domains.js';
import { join } from '../support/executables.js';
import { FileType, file, raw, volume } from '../support/firmware/index.js';
import { FIRMWARE, PASCAL, privateImage } from '../support/nvidia.js';
import { ROM_FILES } from '../support/passthrough.js';
import { instrumentedTargets } from './instrumented-targets.js';
import { TOKEN } from './targets.js';

const { exports, counters } = await instrumentedTargets();

const GUID = 'AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE';
/** Four bytes and a multiple: a section of it needs no padding before the next. */
const ALIGNED = new Uint8Array(8).fill(0x55);
const repeat = (count: number, text: (i: number) => string) =>
	Array.from({ length: count }, (_, i) => text(i)).join('');
const domain = (devices: string) => `<domain type='kvm'><devices>${devices}</devices></domain>`;

const TEXTS: Readonly<Record<string, (count: number) => string>> = {
	'lines of hostpci': (n) => repeat(n, (i) => `hostpci${i % 16}: 0000:00:02.0,romfile=gen12_gop.rom\n`),
	'snapshots of Proxmox': (n) => repeat(n, (i) => `[s${i}]\nparent: s${i - 1}\nhostpci0: 05:00\n`),
	'arguments of QEMU': (n) => `args: ${'-device vfio-pci,host=00:02.0,romfile=/x/gen12_gop.rom '.repeat(n)}\n`,
	'settings of QEMU': (n) => `hostpci0: 05:00\nargs: ${'-set device.hostpci0.x-vga=on '.repeat(n)}\n`,
	'options of vfio-pci': (n) => `hostpci0: 05:00\n${'options vfio-pci ids=1002:164c,8086:a780\n'.repeat(n)}`,
	'addresses of one line': (n) => `hostpci0: ${repeat(n, (i) => `${i.toString(16).padStart(4, '0')}:05:00.0;`)}\n`,
	'words of one argument': (n) => `args: ${'\\a'.repeat(n)}\n`,
	'stray lines': (n) => `bios: ovmf\n${'hostpci0=x\n'.repeat(n)}`,
	'passed devices': (n) =>
		domain(repeat(n, (i) => hostdev([i % 256, (i >> 8) % 32, 0], '/x/AMDGopDriver.rom', vmAddress(1, i % 32, 0)))),
	'questions of the probe': (n) =>
		`romtool-probe 1\n${repeat(n, (i) => `${TOKEN} question ${i.toString(16).padStart(4, '0')}\n`)}`,
};

const { readFile, editRom, readFirmware, readText } = exports;
const freeform = (section: Uint8Array) => file({ guid: GUID, type: FileType.Freeform, sections: [section] });
const repeated = (count: number, bytes: Uint8Array) => join(...Array.from({ length: count }, () => bytes));

const CASES: readonly (readonly [string, (bytes: Uint8Array) => void, (count: number) => Uint8Array])[] = [
	...Object.entries(TEXTS).map(
		([name, text]) =>
			[
				name,
				(bytes: Uint8Array) => readText(bytes, ROM_FILES),
				(n: number) => new TextEncoder().encode(text(n)),
			] as const,
	),
	['images of a ROM', readFile, (n) => joinRoms([repeated(n, VBIOS)]).bytes],
	['images of an edited ROM', editRom, (n) => joinRoms([repeated(n, VBIOS)]).bytes],
	['private images of NVIDIA', readFile, (n) => join(FIRMWARE, repeated(n, privateImage({ units: 2 })))],
	['ROMs of NVIDIA', readFirmware, (n) => repeated(n, PASCAL)],
	['volumes', readFirmware, (n) => repeated(n, volume({ files: [freeform(raw(VBIOS))] }))],
	['damaged volumes', readFirmware, (n) => repeated(n, volume({ files: [] }).subarray(0, 60))],
	['files of a volume', readFirmware, (n) => volume({ files: Array.from({ length: n }, () => freeform(raw(VBT))) })],
	['sections', readFirmware, (n) => volume({ files: [freeform(repeated(n, raw(ALIGNED)))] })],
];

const workOf = (read: (bytes: Uint8Array) => void, bytes: Uint8Array) => {
	counters.fill(0);
	read(bytes);
	return counters.reduce((sum, each) => sum + each, 0);
};

/** Blocks that run for a byte of the worst of them, which is nothing but headers of sections. */
const MOST_PER_BYTE = 250;

it.each(DENSE)('dense: $name', ({ make }) => {
	for (const read of [readFile, readFirmware]) {
		const [few, many] = [16 << 10, 64 << 10].map((size) => workOf(read, make(size))) as [number, number];
		// What is set up once is a part of the smaller one.
		expect(many / few).toBeLessThan(6);
		expect(many / (64 << 10)).toBeLessThan(MOST_PER_BYTE);
	}
});

it.each(CASES)('%s', (_, read, make) => {
	const work = (count: number) => {
		return workOf(read, make(count));
	};
	const few = work(64);
	expect(few).toBeGreaterThan(64);
	// Four times the input makes four times the work; of its square it would be sixteen.
	expect(work(256) / few).toBeLessThan(6);
});
