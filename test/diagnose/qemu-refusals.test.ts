/** What QEMU itself says where it does not start: each refusal is recognised, in its own words, and leads to its cause. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.js';
import { need, programExists } from '../support/process.js';
import { QEMU } from '../support/qemu.js';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'romtool-refusals-'));
	writeFileSync(join(folder, 'empty.rom'), '');
	writeFileSync(join(folder, 'some.rom'), new Uint8Array(100_000));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What it prints until it stops. */
function refusal(context: TestContext, ...options: readonly string[]): string {
	need(context, programExists(QEMU), `${QEMU} (Debian package qemu-system-x86)`);
	const machine = ['-display', 'none', '-nodefaults', '-monitor', 'none', '-S'];
	const { stderr, status } = spawnSync(QEMU, [...machine, ...options], {
		cwd: folder,
		encoding: 'utf8',
		timeout: 120_000,
	});
	expect(status, stderr).toBe(1);
	return stderr;
}

function causesOf(text: string) {
	return diagnose([{ name: 'qemu.log', text: [text] }]).files.flatMap(({ causes }) => causes);
}

const ABSENT = 'vfio-pci,host=0000:ff:1f.7,id=hostpci0';
const JSON_DEVICE = JSON.stringify({ driver: 'vfio-pci', host: '0000:ff:1f.7', id: 'hostdev0', 'x-igd-lpc': 'on' });

const REFUSALS: readonly (readonly [options: string, cause: string, values: Readonly<Record<string, string>>])[] = [
	[`-device ${ABSENT}`, 'device-absent', { address: '0000:ff:1f.7' }],
	['-device vfio-pci,sysfsdev=/sys/bus/pci/devices/0000:ff:1f.7', 'device-absent', { address: '0000:ff:1f.7' }],
	['-device e1000,romfile=/nowhere/gpu.rom', 'romfile-missing', { file: '/nowhere/gpu.rom' }],
	['-device e1000,romfile=empty.rom', 'romfile-bad', { file: 'empty.rom' }],
	['-device e1000,romfile=some.rom,romsize=65536', 'romfile-bad', { file: 'some.rom' }],
	['-device e1000,romfile=some.rom,romsize=65537', 'romfile-bad', {}],
	[
		`-device ${ABSENT},x-igd-legacy-mode=on`,
		'igd-option-unknown',
		{ address: '0000:ff:1f.7', option: 'x-igd-legacy-mode' },
	],
	[`-device ${JSON_DEVICE}`, 'igd-option-unknown', { address: '0000:ff:1f.7', option: 'x-igd-lpc' }],
	[`-device ${ABSENT},x-igd-gms=large`, 'igd-gms-range', { address: '0000:ff:1f.7', range: 'integer' }],
	[`-device ${ABSENT} -set device.hostpci0.0.romfile=x.rom`, 'args-set', {}],
	['-set device.hostpci0.x-igd-opregion=on', 'args-set', { id: 'hostpci0' }],
	['-device e1000,addr=2.0 -device e1000,addr=2.0', 'guest-address', { slot: '2.0', user: 'e1000,id=(null)' }],
	['-device e1000,addr=2.0 -device e1000,addr=2.1', 'guest-address', {}],
	['-device e1000,addr=2.1 -device e1000,addr=2.0', 'guest-address', { slot: '2' }],
	[`-M pc -device ${ABSENT},bus=pcie.0`, 'pcie-without-q35', { bus: 'pcie.0' }],
	['-accel tcg -cpu host', 'kvm-off', {}],
	['-M pc -m 8388608G,maxmem=8388608G', 'memlock', { error: 'Cannot allocate memory' }],
];

describe('QEMU does not start', () => {
	it.for(REFUSALS)('with %s: %s', ([options, cause, values], context) => {
		const said = refusal(context, ...options.split(' '));
		const found = causesOf(said);
		expect(
			found.map(({ code, confidence }) => `${code} ${confidence}`),
			said,
		).toEqual([cause === 'igd-gms-range' ? `${cause} likely` : `${cause} certain`]);
		expect(found[0]?.values).toEqual(values);
	});
});
