/** That time grows with the size of an input and not with its square: counted in blocks that run, not in seconds. */
import { expect, it } from 'vitest';
import { guestAddress, hostdev } from '../support/domains.js';
import { ROM_FILES } from '../support/passthrough.js';
import { instrumentedTargets } from './instrumented-targets.js';
import { TOKEN } from './targets.js';

const { exports, counters } = await instrumentedTargets();

const repeat = (count: number, text: (i: number) => string) =>
	Array.from({ length: count }, (_, i) => text(i)).join('');
const domain = (devices: string) => `<domain type='kvm'><devices>${devices}</devices></domain>`;

const TEXTS: Readonly<Record<string, (count: number) => string>> = {
	'lines of hostpci': (n) => repeat(n, (i) => `hostpci${i % 16}: 0000:00:02.0,romfile=gen12_gop.rom\n`),
	'snapshots of Proxmox': (n) => repeat(n, (i) => `[s${i}]\nparent: s${i - 1}\nhostpci0: 05:00\n`),
	'arguments of QEMU': (n) => `args: ${'-device vfio-pci,host=00:02.0,romfile=/x/gen12_gop.rom '.repeat(n)}\n`,
	'settings of QEMU': (n) => `hostpci0: 05:00\nargs: ${'-set device.hostpci0.x-vga=on '.repeat(n)}\n`,
	'options of vfio-pci': (n) => `hostpci0: 05:00\n${'options vfio-pci ids=1002:164c,8086:a780\n'.repeat(n)}`,
	'passed devices': (n) =>
		domain(repeat(n, (i) => hostdev([i % 256, (i >> 8) % 32, 0], '/x/AMDGopDriver.rom', guestAddress(1, i % 32, 0)))),
	'questions of the probe': (n) =>
		`romtool-probe 1\n${repeat(n, (i) => `${TOKEN} question ${i.toString(16).padStart(4, '0')}\n`)}`,
};

it.each(Object.entries(TEXTS))('%s', (_, text) => {
	const work = (count: number) => {
		const bytes = new TextEncoder().encode(text(count));
		counters.fill(0);
		exports.readText(bytes, ROM_FILES);
		return counters.reduce((sum, each) => sum + each, 0);
	};
	const few = work(64);
	expect(few).toBeGreaterThan(64);
	// Four times the input makes four times the work; of its square it would be sixteen.
	expect(work(256) / few).toBeLessThan(6);
});
